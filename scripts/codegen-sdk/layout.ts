/** What a schema says of a field or an argument. */
export interface Described {
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

/** The JSDoc comment of a description, up to the line that it describes; empty where there is no description. */
export function printComment(described: Described | null | undefined): string {
  const deprecation = described?.deprecationReason ? `@deprecated ${described.deprecationReason}` : null;
  const text = [described?.description, deprecation]
    .filter((part) => part != null)
    .join("\n")
    .replaceAll("*/", "*\\/");
  if (text === "") return "";
  return text.includes("\n") ? `/**\n * ${text.replaceAll("\n", "\n * ")}\n */\n` : `/** ${text} */\n`;
}

/** Indents a text by one level, its first line apart. */
export function indentRest(text: string): string {
  const [first, ...rest] = text.split("\n");
  return [first, ...rest.map((line) => (line === "" ? line : `  ${line}`))].join("\n");
}
