import { isRfc3339 } from "../api/values/instant.js";

/** A day means its midnight in UTC, as in articles. Null for a text that is neither a day nor an instant in RFC 3339. */
export function parseInstant(text: string): string | null {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text;
  return isRfc3339(whole) ? whole : null;
}
