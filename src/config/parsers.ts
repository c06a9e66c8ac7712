/** The parsed value; or how an error message shows the bad value (never a password or key) and the remedy. */
export type ParseResult<Value> =
  | { readonly value: Value }
  | { readonly shown: string; readonly remedy: string };

export type Parser<Value> = (text: string) => ParseResult<Value>;

/** Reads one setting: the flag, else the environment variable, else the fallback. It collects problems and goes on. */
export type ReadSetting = <Value>(
  flag: readonly [name: string, value: string | undefined],
  variable: string,
  fallback: Value,
  read: Parser<Value>,
) => Value;

/** For a setting that has no flag. */
export const ONLY_VARIABLE = ["", undefined] as const;

export const quoted = (text: string, remedy: string) => ({ shown: JSON.stringify(text), remedy });

export function parseWholeNumber(least: number, most: number, unit?: string): Parser<number> {
  const remedy = `give a whole number${unit ? ` of ${unit}` : ""} from ${least} to ${most}`;
  return (text) => {
    const value = Number(text);
    return /^\d+$/.test(text) && value >= least && value <= most ? { value } : quoted(text, remedy);
  };
}

/** @param isItem Whether an item may stand in the list; the message shows the first that may not. */
export function parseList(isItem: (item: string) => boolean, remedy: string): Parser<readonly string[]> {
  return (text) => {
    const items = text.split(",").map((item) => item.trim());
    const wrong = items.find((item) => !isItem(item));
    return wrong === undefined ? { value: items } : quoted(wrong, remedy);
  };
}

export function parseOneOf<Choice extends string>(choices: readonly Choice[]): Parser<Choice> {
  return (text) => {
    const value = choices.find((choice) => choice === text);
    return value ? { value } : quoted(text, `give one of ${choices.join(", ")}`);
  };
}

export function parseHost(text: string): ParseResult<string> {
  const remedy = "give a host name or an IP address, such as localhost or 0.0.0.0";
  return /^[a-z0-9._:%-]+$/i.test(text) ? { value: text } : quoted(text, remedy);
}
