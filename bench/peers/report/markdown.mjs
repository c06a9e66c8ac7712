import { sizeName } from "../archive/size.mjs";
import { CONTENDERS } from "../contenders/contenders.mjs";
import { OPERATIONS } from "../operations/operations.mjs";
import { summarize, summarizeGrowth } from "./summary.mjs";

/** The figures as tables. @param {import("./figures.mjs").Figures} figures */
export function toMarkdown({ date, machine, versions, settings, sizes, growth }) {
  return `${[
    "# OnRecord beside other GraphQL servers",
    `${date}. ${machine.processor}, ${machine.cores} cores for everything (load average when it began: ${machine.loadAverage.toFixed(1)}), ${machine.memory} GB; Postgres ${versions.postgres}, Node ${versions.node}, ${versionList(versions)}.`,
    settings,
    ...sizes.flatMap(sizeSections),
    ...(growth ? growthSections(growth) : []),
  ].join("\n\n")}\n`;
}

const versionList = ({ packages, onrecord }) =>
  [`OnRecord ${onrecord}`, ...Object.entries(packages).map(([name, version]) => `${name} ${version}`)].join(
    ", ",
  );

const CAPTIONS = {
  rate: {
    ofLimit: "Requests a second as a share of LIMIT's in the same round: the median, and the quartiles.",
    ofBest: "OnRecord's by those of the best peer in the same round.",
  },
  thrift: {
    ofLimit:
      "The same for requests a second of processor time, of Node and Postgres together: if other programs keep the machine busy, these ratios hold, and those above do not.",
    ofBest: "OnRecord's by those of the best peer in the same round.",
  },
};

const bestRows = (best) => [
  ["best peer", ...best.map(({ peer }) => CONTENDERS[peer].title)],
  ["OnRecord by it", ...best.map((each) => ratio(each.ratio))],
];

function sizeSections(size) {
  const { quotes, rounds, connections, milliseconds, contenders, operations, memory, errors } = size;
  const { rows, best } = summarize(size);
  const row = (name, operation) => rows.find((each) => each.name === name && each.operation === operation);
  const titles = operations.map((operation) => OPERATIONS[operation].title);
  const head = `## ${sizeName(quotes)} quotes: ${rounds} rounds, ${connections} connections, slices of ${milliseconds} ms`;
  const sections = [head];
  for (const [measure, { ofLimit, ofBest }] of Object.entries(CAPTIONS)) {
    const ofContender = (name) => [
      CONTENDERS[name].title,
      ...operations.map((operation) => ratio(row(name, operation).ratios[measure])),
    ];
    if (contenders.includes("limit"))
      sections.push(ofLimit, table(["", ...titles], contenders.map(ofContender)));
    if (best.length > 0)
      sections.push(ofBest, table(["", ...titles], bestRows(best.map((each) => each[measure]))));
  }
  sections.push(
    "Medians of all rounds. CPU in milliseconds a request.",
    table(
      ["", "", "requests/s", "p50 ms", "p99 ms", "CPU Node", "CPU Postgres", "statements", "bytes"],
      rows.map(({ name, operation, rate, p50, p99, nodeTime, postgresTime, statements, bytes }) => [
        ...[OPERATIONS[operation].title, CONTENDERS[name].title, rate.toFixed(0)],
        ...[p50, p99, nodeTime, postgresTime].map((value) => value?.toFixed(2) ?? "–"),
        ...[statements.toFixed(1), bytes.toFixed(0)],
      ]),
    ),
    table(
      ["memory, MB", ...contenders.map((name) => CONTENDERS[name].title)],
      ["rest", "load"].map((state) => [
        state,
        ...contenders.map((name) => memory[name][state]?.toFixed(0) ?? "–"),
      ]),
    ),
    errors.length === 0
      ? "No request failed."
      : `${errors.length} requests failed, the first by: ${errors[0].message}`,
  );
  return sections;
}

function growthSections(growth) {
  const { sizes, slow } = growth;
  return [
    "## Growth",
    "Median milliseconds of a request, one at a time, at all sizes in turn; and how many times those of the smallest size the largest takes, as the median of all turns.",
    table(
      ["", "", ...sizes.map(sizeName), "growth"],
      summarizeGrowth(growth).map(({ name, operation, medians, growth }) => [
        ...[CONTENDERS[name].title, OPERATIONS[operation]?.title ?? operation],
        ...medians.map((time) => time.toFixed(2)),
        growth.toFixed(1),
      ]),
    ),
    slow.length === 0
      ? "No statement took over 50 ms when warm."
      : table(
          ["statements over 50 ms when warm", "", "quotes", "ms"],
          slow.map(({ name, operation, quotes, milliseconds, text }) => [
            ...[
              `\`${text.replace(/\s+/g, " ").trim().slice(0, 120).replaceAll("|", "\\|")}\``,
              `${CONTENDERS[name].title}, ${operation}`,
            ],
            ...[sizeName(quotes), milliseconds.toFixed(0)],
          ]),
        ),
  ];
}

const ratio = ({ median, low, high }) => `**${short(median)}** ${short(low)}–${short(high)}`;
const short = (value) => (value >= 10 ? value.toFixed(1) : value.toFixed(2).replace(/^0\./, "."));

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
