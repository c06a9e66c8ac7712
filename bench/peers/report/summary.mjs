import { median, spread } from "./statistics.mjs";

/** With which each contender is compared, and which is no peer of OnRecord. */
const BASE = "limit";
const SUBJECT = "onrecord";

/** What is compared: how many requests a server answers, and how many with one second of processor time in all. */
const MEASURES = {
  rate: ({ rate }) => rate,
  thrift: ({ nodeTime, postgresTime }) => 1_000 / (nodeTime + postgresTime),
};

const FIGURES = ["rate", "p50", "p99", "nodeTime", "postgresTime"];

/**
 * What the raw figures of one size come to. A ratio is of slices of the same round: whatever else the machine did then, it did
 * to both.
 *
 * @param {{ slices: import("../measure/rounds.mjs").Slice[], counts: object[], contenders: string[], operations: string[] }}
 * figures
 */
export function summarize({ slices, counts, contenders, operations }) {
  const of = (name, operation) =>
    slices.filter((slice) => slice.name === name && slice.operation === operation);
  const ratios = (name, base, operation) => {
    const rounds = new Map(of(base, operation).map((slice) => [slice.round, slice]));
    const ratio = (measure) =>
      spread(of(name, operation).map((slice) => measure(slice) / measure(rounds.get(slice.round))));
    return { rate: ratio(MEASURES.rate), thrift: ratio(MEASURES.thrift) };
  };
  const rows = operations.flatMap((operation) =>
    contenders.map((name) => {
      const own = of(name, operation);
      const count = counts.find((each) => each.name === name && each.operation === operation);
      return {
        ...count,
        ...Object.fromEntries(FIGURES.map((figure) => [figure, median(own.map((slice) => slice[figure]))])),
        ratios: contenders.includes(BASE) ? ratios(name, BASE, operation) : null,
      };
    }),
  );
  return { rows, best: bestPeers({ contenders, operations, ratios }) };
}

/** OnRecord by the peer that is best at an operation: the one by which it does worst. */
function bestPeers({ contenders, operations, ratios }) {
  const peers = contenders.filter((name) => name !== BASE && name !== SUBJECT);
  if (peers.length === 0 || !contenders.includes(SUBJECT)) return [];
  const best = (operation, measure) =>
    peers
      .map((peer) => ({ peer, ratio: ratios(SUBJECT, peer, operation)[measure] }))
      .sort((a, b) => a.ratio.median - b.ratio.median)[0];
  return operations.map((operation) => ({
    operation,
    rate: best(operation, "rate"),
    thrift: best(operation, "thrift"),
  }));
}

/**
 * What growth comes to, for each contender and operation: the median milliseconds by size, and how many times those of the
 * smallest size the largest takes, as the median of all turns.
 *
 * @param {{ sizes: number[], times: { name: string, operation: string, quotes: number, milliseconds: number[] }[] }} growth
 */
export function summarizeGrowth({ sizes, times }) {
  return times
    .filter(({ quotes }) => quotes === sizes[0])
    .map(({ name, operation, milliseconds }) => {
      const bySize = sizes.map(
        (quotes) =>
          times.find((each) => each.name === name && each.operation === operation && each.quotes === quotes)
            .milliseconds,
      );
      const ratios = bySize.map((own) => median(own.map((time, turn) => time / milliseconds[turn])));
      return { name, operation, medians: bySize.map(median), ratios, growth: ratios.at(-1) };
    });
}
