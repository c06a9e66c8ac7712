import cliProgress from "cli-progress";
import type { IngestEvent } from "../ingest/report.js";

/** How far a long run has come, on standard error: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  add(event: Pick<IngestEvent, "size" | "kind">): void;
  /** Shows a line above the bar; elsewhere, as it is. */
  note(line: string): void;
  stop(): void;
}

export interface ProgressOptions {
  /** Bytes of the whole input; null where nobody knows. */
  readonly total: number | null;
  /** Whether the lines are JSON, and there is no bar. */
  readonly json: boolean;
}

/** Milliseconds between two lines, where there is no bar. */
const INTERVAL = 5000;

/** So many pages say something of how long the rest will take: the first is slow. */
const WARM_UP = 20;

export function startProgress(stream: NodeJS.WriteStream, options: ProgressOptions): Progress {
  const tally = startTally(options.total);
  return stream.isTTY && !options.json ? showBar(stream, tally) : showLines(stream, tally, options.json);
}

function showBar(stream: NodeJS.WriteStream, tally: Tally): Progress {
  const bars = new cliProgress.MultiBar(
    {
      stream,
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
      format: (_, { total, value }) => {
        const width = 24;
        const filled = total > 0 ? Math.min(width, Math.round((value / total) * width)) : 0;
        return `${"█".repeat(filled)}${"░".repeat(width - filled)} ${inWords(tally.read())}`;
      },
    },
    cliProgress.Presets.shades_classic,
  );
  const bar = bars.create(tally.total ?? 0, 0);
  return {
    add(event) {
      tally.add(event);
      bar.update(tally.bytes());
    },
    note: (line) => bars.log(`${line}\n`),
    stop() {
      // Shows the notes that wait for the next redrawing.
      bars.update();
      bars.stop();
    },
  };
}

function showLines(stream: NodeJS.WriteStream, tally: Tally, json: boolean): Progress {
  const timer = setInterval(() => {
    const state = tally.read();
    stream.write(`${json ? JSON.stringify({ progress: state }) : inWords(state)}\n`);
  }, INTERVAL);
  return {
    add: tally.add,
    note: (line) => void stream.write(`${line}\n`),
    stop: () => clearInterval(timer),
  };
}

interface State {
  readonly pages: number;
  readonly failed: number;
  readonly pagesPerSecond: number;
  /** Null where the length of the input is unknown, and at the start. */
  readonly secondsLeft: number | null;
}

type Tally = ReturnType<typeof startTally>;

function startTally(total: number | null) {
  const start = performance.now();
  let pages = 0;
  let failed = 0;
  let bytes = 0;
  return {
    total,
    bytes: () => bytes,
    add({ size, kind }: Pick<IngestEvent, "size" | "kind">): void {
      bytes += size;
      if (kind === "failed") failed++;
      else if (kind !== "skipped") pages++;
    },
    read(): State {
      const seconds = (performance.now() - start) / 1000;
      const isTelling = total !== null && pages + failed >= WARM_UP;
      const left = isTelling ? (seconds * Math.max(0, total - bytes)) / bytes : null;
      return {
        pages,
        failed,
        pagesPerSecond: Number((pages / seconds).toFixed(1)),
        secondsLeft: left === null ? null : Math.ceil(left),
      };
    },
  };
}

function inWords({ pages, failed, pagesPerSecond, secondsLeft }: State): string {
  const left = secondsLeft === null ? "" : `, ${inTime(secondsLeft)} left`;
  return `${pages} pages, ${pagesPerSecond}/s${left}, ${failed} failed`;
}

function inTime(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
