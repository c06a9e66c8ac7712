import { LIMIT_STATEMENTS } from "../contenders/limit/statements.mjs";
import { OPERATIONS } from "../operations/operations.mjs";

/** Tables with fewer rows may be scanned as a whole. */
const SMALL = 20_000;
/** How often a prepared statement runs until Postgres may keep a generic plan for it. */
const RUNS = 6;
/** A scan may read so many rows, and so many for each that it returns. */
const READ = { free: 1_000, each: 20 };

/**
 * Explains LIMIT's statements as its server runs them: prepared, and after some runs. They are what all others are compared
 * with, so a bad plan of one would flatter all.
 *
 * @param {import("postgres").Sql} sql
 * @param {readonly string[]} operations
 * @param {object} subjects
 * @throws if one scans a large table, or reads far more than it returns.
 */
export async function checkLimitPlans(sql, operations, subjects) {
  const large = (
    await sql`select relname as name from pg_class where relkind = 'r' and reltuples > ${SMALL}`
  ).map(({ name }) => name);
  const session = await sql.reserve();
  try {
    for (const operation of operations) {
      const { text, parameters } = LIMIT_STATEMENTS[operation];
      const own = OPERATIONS[operation].subjects(subjects);
      const call = (subject) => {
        const values = parameters(subject).map((value) => `'${String(value).replaceAll("'", "''")}'`);
        return `execute limit_plan${values.length > 0 ? `(${values.join(", ")})` : ""}`;
      };
      await session.unsafe(`prepare limit_plan as ${text}`);
      for (let run = 0; run < RUNS; run++) await session.unsafe(call(own[run % own.length]));
      const [row] = await session.unsafe(`explain (analyze, timing off, format json) ${call(own[0])}`);
      await session.unsafe("deallocate limit_plan");
      const [{ Plan: plan }] = row["QUERY PLAN"];
      const bad = nodesOf(plan)
        .map((node) => fault(node, large))
        .find((found) => found !== null);
      if (bad)
        throw new Error(
          `Postgres plans LIMIT's ${operation} badly: ${bad}. Run "vacuum analyze" in the database.`,
        );
    }
  } finally {
    session.release();
  }
}

const nodesOf = (node) => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

function fault(node, large) {
  const table = node["Relation Name"];
  if (!table || node["Actual Loops"] === 0) return null;
  if (node["Node Type"] === "Seq Scan" && large.includes(table)) return `it scans all of ${table}`;
  const removed = (node["Rows Removed by Filter"] ?? 0) * node["Actual Loops"];
  const returned = node["Actual Rows"] * node["Actual Loops"];
  return removed > READ.free + READ.each * returned
    ? `it reads ${Math.round(removed + returned)} rows of ${table} for ${Math.round(returned)}`
    : null;
}
