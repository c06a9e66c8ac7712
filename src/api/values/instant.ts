const RFC_3339 =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/i;

/** Whether a text is RFC 3339 with an offset and names a day that exists, which February 30 does not. */
export function isRfc3339(text: string): boolean {
  const [, year, month, day] = RFC_3339.exec(text) ?? [];
  if (year === undefined || year === "0000") return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** As Postgres prints an instant in a session whose time zone is UTC. */
const POSTGRES_UTC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/;

/**
 * Converts a timestamp as Postgres prints it, or in RFC 3339, to UTC with milliseconds: "2019-12-15 05:56:00.123456+00" becomes
 * "2019-12-15T05:56:00.123Z".
 *
 * @throws RangeError for a text in neither format.
 */
export function toRfc3339(instant: string): string {
  const [, date, time, fraction = ""] = POSTGRES_UTC.exec(instant) ?? [];
  // Nearly all instants; a Date takes ten times as long.
  if (date !== undefined) return `${date}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}Z`;
  return new Date(instant.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")).toISOString();
}
