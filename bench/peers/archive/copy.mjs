import { once } from "node:events";

/** Characters to collect before they are sent. */
const CHUNK = 65_536;

/**
 * Writes rows into a table by COPY, over a connection of its own.
 *
 * @param {import("postgres").Sql} sql
 * @param {string} table
 * @param {readonly string[]} columns
 */
export async function openCopy(sql, table, columns) {
  const stream = await sql.unsafe(`copy ${table} (${columns.join(", ")}) from stdin`).writable();
  const failed = once(stream, "error").then(([error]) => Promise.reject(error));
  failed.catch(() => {}); // It is awaited where rows are sent.
  let chunk = "";
  let rows = 0;

  async function flush() {
    const text = chunk;
    chunk = "";
    if (!stream.write(text)) await Promise.race([once(stream, "drain"), failed]);
  }
  return {
    /** @param {readonly unknown[]} values One for each column: null, text, a number, or an array of texts. */
    async add(values) {
      chunk += `${values.map(toField).join("\t")}\n`;
      rows++;
      if (chunk.length > CHUNK) await flush();
    },
    async end() {
      await flush();
      stream.end();
      await Promise.race([once(stream, "finish"), failed]);
      return rows;
    },
  };
}

const ESCAPES = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escaped = (text) => text.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character]);

function toField(value) {
  if (value === null) return "\\N";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return escaped(value);
  return escaped(`{${value.map((text) => `"${text.replace(/["\\]/g, "\\$&")}"`).join(",")}}`);
}
