import { describe, expect, test } from "vitest";
import { readSpeech } from "../../src/extract/speech/speech.js";

/** "words | speaker" for each quote, with a dash for no speaker. */
const speakersIn = (body: string): string[] =>
  readSpeech({ headline: null, body, language: "en" }).quotes.map(
    ({ text, speaker }) => `${text} | ${speaker ?? "–"}`,
  );

describe("a paragraph without marks is somebody's words", () => {
  test.each([
    [
      "after a cue and a colon",
      "Ida Marsh wrote in The Courier on Monday:\n\nThe pier is lost. Nobody will row again.\n\nHe read it.",
      ["The pier is lost. Nobody will row again. | Ida Marsh"],
    ],
    [
      "after a message and its sender",
      "A statement from the Lowe Council:\n\nThe pier stays shut until May.",
      ["The pier stays shut until May. | Lowe Council"],
    ],
    [
      "after a source alone",
      "Per the Lowe Courier:\n\nThe council has voted to shut the pier.",
      ["The council has voted to shut the pier. | Lowe Courier"],
    ],
    [
      "as a post with its account",
      "The mayor was late.\n\nThe pier stays shut. So sad! — Ida Marsh (@idamarsh) June 4, 2019",
      ["The pier stays shut. So sad! | Ida Marsh"],
    ],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });
});

describe("a paragraph without marks is part of the article", () => {
  test.each([
    ["in a list", "Ida Marsh announced on Monday:\n\n- The pier stays shut until May.", []],
    [
      "where others are quoted in it",
      "Ida Marsh tweeted:\n\n“It is shut,” Owen Tull said, and he left again.",
      ["It is shut, | Owen Tull"],
    ],
    [
      "where the colon follows what was said",
      "Ida Marsh said the pier had two faults:\n\nThe steel has rusted since the storm.",
      ["the pier had two faults | Ida Marsh"],
    ],
    ["after a heading", "What to know:\n\nThe pier stays shut until May.", []],
  ])("%s", (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected);
  });
});
