import { readFile } from "node:fs/promises";

/** A fenced block of a page of the documentation. */
export interface Snippet {
  /** The heading that it stands under, and its number under it: what a failing test is called by. */
  readonly name: string;
  /** "sh"; "" where the page names none. */
  readonly language: string;
  /** What follows the language, such as "variables". */
  readonly role: string;
  readonly text: string;
}

/** The blocks of a Markdown page, in their order. */
export async function snippetsOf(path: string): Promise<Snippet[]> {
  const page = await readFile(path, "utf8");
  const parts = page.matchAll(
    /^#+ (?<heading>.*)$|^```(?<language>\w*) *(?<role>.*)\n(?<text>[\s\S]*?)^```$/gm,
  );
  const snippets: Snippet[] = [];
  let heading = "";
  let number = 0;
  for (const { groups = {} } of parts) {
    if (groups["heading"] !== undefined) {
      heading = groups["heading"];
      number = 0;
    } else {
      const { language = "", role = "", text = "" } = groups;
      snippets.push({ name: `${heading}, ${language || "block"} ${++number}`, language, role, text });
    }
  }
  return snippets;
}

/** A snippet that does something, with what the page says it takes and gives. */
export interface Act extends Snippet {
  /** A block of "json variables" right after it. */
  readonly variables: string | null;
  /** A block of "json headers" after it. */
  readonly headers: string | null;
  /** A block of "json" or "text" right after that. */
  readonly answer: string | null;
}

const ACTS = ["graphql", "sh", "ts"];
const SAID_OF_THEM = ["json", "text"];

/** @throws Error for a block that no test would run or compare: it would be a claim that is never checked. */
export function actsOf(snippets: readonly Snippet[]): Act[] {
  const acts: Act[] = [];
  let act: Record<"variables" | "headers" | "answer", string | null> | null = null;
  for (const snippet of snippets) {
    if (ACTS.includes(snippet.language)) {
      act = { variables: null, headers: null, answer: null };
      acts.push(Object.assign(act, snippet));
    } else if (act?.answer === null && SAID_OF_THEM.includes(snippet.language)) {
      const { role } = snippet;
      act[role === "variables" || role === "headers" ? role : "answer"] = snippet.text;
    } else if (snippet.language !== "") {
      throw new Error(`No test would look at "${snippet.name}".`);
    }
  }
  return acts;
}
