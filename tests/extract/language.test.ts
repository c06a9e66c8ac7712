import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/extract/metadata/language.js";

describe("the language of a text", () => {
  test.each([
    ["en", "The harbour board will close the eastern quay in March, its chairman said."],
    ["de", "Die Hafenverwaltung schließt den östlichen Kai im März, sagte ihr Vorsitzender."],
    ["fr", "Le port fermera le quai est au mois de mars, a déclaré son président lundi."],
    ["es", "El puerto cerrará el muelle oriental en marzo, dijo su presidente el lunes."],
    ["ru", "Порт закроет восточный причал в марте, сообщил в понедельник его председатель."],
    ["ja", "港湾局は三月に東埠頭を閉鎖すると、局長が月曜日に述べました。"],
  ])("is detected: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each(["", "Hello", "NATO, Russia", "12 345 678 910 11 12 13 14 15", "— * — * —"])(
    "is undetermined if the text is too short: %j",
    (text) => {
      expect(detectLanguage(text)).toBe("und");
    },
  );

  test.each([
    [
      "nl",
      "Of dit is wat zij zei: “This is not the end of the story”, aldus de krant, die in het archief zoekt naar wie het pand in de haven heeft gekocht en waarom de gemeente daarvan niets wist.",
    ],
    [
      "de",
      "„The Who“ und „The Cure“ spielten im Hafen, sagte der Veranstalter, „of course with friends from the past“, und die Stadt hat das Konzert mit einem kleinen Betrag gefördert.",
    ],
    [
      "fr",
      "« To be or not to be, that is the question », a déclaré le maire, qui a cité la pièce devant les habitants réunis sur le port pour fêter la fin des travaux.",
    ],
  ])("is not English where a text quotes English words: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test("is detected from the beginning of a long text", () => {
    const english = "The harbour board will close the eastern quay in March, its chairman said. ";
    expect(detectLanguage(english.repeat(20_000))).toBe("en");
  });
});
