import { median, spread } from "./statistics.mjs";

/** With which each contender is compared, and which is no peer of OnRecord. */
const BASE = "limit";
const SUBJECT = "onrecord";

/**
 * What the raw figures of one size come to.
 *
 * @param {{ slices: import("../measure/rounds.mjs").Slice[], counts: object[], contenders: string[], operations: string[] }}
 * figures
 */
export function summarize({ slices, counts, contenders, operations }) {
  const of = (name, operation) =>
    slices
      .filter((slice) => slice.name === name && slice.operation === operation)
      .sort((a, b) => a.round - b.round);
  /** Of slices of the same round: whatever else the machine did then, it did to both. */
  const ratio = (name, base, operation) => {
    const rates = new Map(of(base, operation).map(({ round, rate }) => [round, rate]));
    return spread(of(name, operation).map(({ round, rate }) => rate / rates.get(round)));
  };
  const rows = operations.flatMap((operation) =>
    contenders.map((name) => {
      const own = of(name, operation);
      const middle = (figure) => median(own.map((slice) => slice[figure]));
      const { statements, bytes } = counts.find(
        (count) => count.name === name && count.operation === operation,
      );
      return {
        ...{ name, operation, statements, bytes },
        ratio: contenders.includes(BASE) ? ratio(name, BASE, operation) : null,
        ...Object.fromEntries(
          ["rate", "p50", "p99", "nodeTime", "postgresTime"].map((figure) => [figure, middle(figure)]),
        ),
      };
    }),
  );
  return { rows, best: bestPeers(rows, { contenders, operations, ratio }) };
}

/** OnRecord's rate by that of the peer which is fastest at an operation. */
function bestPeers(rows, { contenders, operations, ratio }) {
  const peers = contenders.filter((name) => name !== BASE && name !== SUBJECT);
  if (peers.length === 0 || !contenders.includes(SUBJECT)) return [];
  return operations.map((operation) => {
    const [best] = rows
      .filter((row) => row.operation === operation && peers.includes(row.name))
      .sort((a, b) => b.rate - a.rate);
    return { operation, peer: best.name, ratio: ratio(SUBJECT, best.name, operation) };
  });
}
