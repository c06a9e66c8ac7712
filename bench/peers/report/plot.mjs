import { sizeName } from "../archive/size.mjs";
import { CONTENDERS } from "../contenders/contenders.mjs";
import { OPERATIONS } from "../operations/operations.mjs";
import { summarize, summarizeGrowth } from "./summary.mjs";

const COLORS = ["#9a9a9a", "#0b6e4f", "#c05621", "#2b5fa4", "#7a3e9d"];
const WIDTH = 960;
const LEFT = 56;
const ROW = 300;

/** The ratios of each size as bars, and growth as lines, in one SVG. @param {import("./figures.mjs").Figures} figures */
export function toSvg({ date, sizes, growth }) {
  const charts = [...sizes.filter(({ contenders }) => contenders.includes("limit")).map(ratioChart)];
  if (growth && growth.sizes.length > 1) charts.push(growthChart(growth));
  const height = charts.length * ROW + 24;
  const body = charts
    .map((chart, index) => `<g transform="translate(0 ${index * ROW})">${chart}</g>`)
    .join("\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"
  font-family="system-ui, sans-serif" font-size="12">
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${body}
${text(WIDTH - 8, height - 8, date, { anchor: "end", fill: "#777" })}
</svg>
`;
}

/** A group of bars for each operation; a bar reaches to the median, its whisker from quartile to quartile. */
function ratioChart(size) {
  const { rows } = summarize(size);
  const { operations, contenders, quotes } = size;
  const top = Math.max(1, ...rows.map(({ ratios }) => ratios.rate.high)) * 1.05;
  const y = (value) => 250 - (value / top) * 200;
  const group = (WIDTH - LEFT - 16) / operations.length;
  const bar = Math.min(24, (group * 0.8) / contenders.length);
  const bars = rows.map(({ name, operation, ratios: { rate } }) => {
    const x = LEFT + operations.indexOf(operation) * group + group * 0.1 + contenders.indexOf(name) * bar;
    const middle = x + bar / 2 - 1;
    return `<rect x="${fixed(x)}" y="${fixed(y(rate.median))}" width="${fixed(bar - 2)}" height="${fixed(250 - y(rate.median))}" fill="${colorOf(name)}"><title>${CONTENDERS[name].title}: ${rate.median.toFixed(2)}</title></rect>
<path d="M${fixed(middle)} ${fixed(y(rate.low))}V${fixed(y(rate.high))}" stroke="#222"/>`;
  });
  const labels = operations.map((operation, index) =>
    text(LEFT + (index + 0.5) * group, 268, OPERATIONS[operation].title, { anchor: "middle" }),
  );
  const title = `Requests a second as a share of LIMIT's, ${sizeName(quotes)} quotes`;
  return [
    text(8, 20, title, { weight: "bold" }),
    axis(y, ticks(top)),
    ...bars,
    ...labels,
    legend(contenders),
  ].join("\n");
}

/** A line for each operation of OnRecord: how many times the latency at the smallest size. */
function growthChart(growth) {
  const { sizes } = growth;
  const lines = summarizeGrowth(growth)
    .filter(({ name }) => name === "onrecord")
    .map(({ operation, ratios }) => ({ operation, growth: ratios }));
  const most = Math.max(2, ...lines.flatMap(({ growth }) => growth));
  const y = (value) => 250 - (Math.log(Math.max(value, 0.5) / 0.5) / Math.log(most / 0.5)) * 200;
  const x = (index) => LEFT + (index / (sizes.length - 1)) * (WIDTH - LEFT - 340);
  const marks = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].filter((tick) => tick <= most);
  const labels = labelPlaces(lines.map(({ growth }) => y(growth.at(-1))));
  const paths = lines.map(({ operation, growth }, index) => {
    const points = growth.map((value, place) => `${fixed(x(place))},${fixed(y(value))}`).join(" ");
    const color = growth.at(-1) > 1.5 ? "#c05621" : "#0b6e4f";
    const label = `${OPERATIONS[operation]?.title ?? operation}, ×${growth.at(-1).toFixed(1)}`;
    return `<polyline points="${points}" fill="none" stroke="${color}"/>${text(x(sizes.length - 1) + 8, labels[index], label, { size: 9, fill: color })}`;
  });
  return [
    text(8, 20, "OnRecord's median latency at low load, as a multiple of that at the smallest size", {
      weight: "bold",
    }),
    axis(y, marks, x(sizes.length - 1)),
    ...paths,
    ...sizes.map((quotes, index) => text(x(index), 268, sizeName(quotes), { anchor: "middle" })),
  ].join("\n");
}

/** Moves labels down until none covers another. */
function labelPlaces(wanted) {
  const places = [];
  let last = 20;
  for (const index of wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b])) {
    last = Math.max(wanted[index] + 3, last + 9);
    places[index] = last;
  }
  return places;
}

const colorOf = (name) => COLORS[Object.keys(CONTENDERS).indexOf(name)];
const fixed = (number) => number.toFixed(1);
const ticks = (top) => Array.from({ length: Math.floor(top / 0.25) + 1 }, (_, i) => i * 0.25);

const axis = (y, marks, right = WIDTH - 16) =>
  marks
    .map(
      (mark) =>
        `<path d="M${LEFT} ${fixed(y(mark))}H${fixed(right)}" stroke="#ddd"/>${text(LEFT - 6, y(mark) + 4, String(mark), { anchor: "end" })}`,
    )
    .join("");

const legend = (names) =>
  names
    .map(
      (name, index) =>
        `<rect x="${LEFT + index * 120}" y="30" width="10" height="10" fill="${colorOf(name)}"/>${text(LEFT + 14 + index * 120, 39, CONTENDERS[name].title)}`,
    )
    .join("");

function text(x, y, content, { anchor = "start", fill = "#222", weight = "normal", size = 12 } = {}) {
  const escaped = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}" fill="${fill}" font-weight="${weight}" font-size="${size}">${escaped}</text>`;
}
