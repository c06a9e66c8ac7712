import { isIP } from "node:net";

/**
 * The address of the client that a request comes from. A proxy that is trusted appends the address that it was called
 * from to X-Forwarded-For; what is left of the first address that is not trusted can be invented by the client.
 *
 * @param connected The address at the other end of the connection; null if there is no network.
 * @param forwardedFor The values of X-Forwarded-For, joined by commas.
 * @returns Null if there is no network.
 */
export function clientAddress(
  connected: string | null | undefined,
  forwardedFor: string | null | undefined,
  isTrusted: (address: string) => boolean,
): string | null {
  if (!connected) return null;
  let address = plainAddress(connected) ?? connected;
  const forwarded = forwardedFor ? forwardedFor.split(",") : [];
  while (isTrusted(address)) {
    const before = plainAddress(forwarded.pop()?.trim() ?? "");
    if (before === null) break;
    address = before;
  }
  return address;
}

/** Without a port, brackets, a zone, or the prefix of an IPv4 address that is written as IPv6; null if it is none. */
function plainAddress(text: string): string | null {
  const bare =
    /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ??
    (/^[\d.]+:\d+$/.test(text) ? text.replace(/:\d+$/, "") : text);
  const address = bare.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  return isIP(address) ? address.toLowerCase() : null;
}

/**
 * What counts as one client: an IPv4 address, or the first 64 bits of an IPv6 address, because a subscriber of IPv6 has
 * at least that many addresses.
 */
export function addressGroup(address: string): string {
  const plain = plainAddress(address) ?? address;
  if (isIP(plain) !== 6) return plain;
  const [head = "", tail] = plain.split("::");
  const groupsOf = (part: string) => (part === "" ? [] : part.split(":"));
  const [before, after] = [groupsOf(head), groupsOf(tail ?? "")];
  const groups = [
    ...before,
    ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0"),
    ...after,
  ];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
