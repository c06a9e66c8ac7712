import { parseList, type ReadSetting } from "./parsers.js";

/** The settings of the HTTP server of `onrecord serve`. */
export interface HttpSettings {
  /** Names that clients may call the server by, beside localhost, IP addresses and `host`: "*.example.org", "*". */
  readonly allowedHosts: readonly string[];
}

/** The flags of `serve` among them; each overrides its environment variable. */
export interface HttpFlags {
  readonly allowedHosts?: string;
}

export function readHttpSettings(setting: ReadSetting, flags: HttpFlags): HttpSettings {
  return {
    allowedHosts: setting(
      ["--allowed-hosts", flags.allowedHosts],
      "ONRECORD_HOSTS",
      [],
      parseList(
        isHostPattern,
        "give host names such as archive.example.org or *.example.org, separated by commas, or * for any",
      ),
    ),
  };
}

/** A host name, a name with "*." before it, or "*"; ports are ignored. */
function isHostPattern(text: string): boolean {
  return text === "*" || /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?(:\d+)?$/i.test(text);
}
