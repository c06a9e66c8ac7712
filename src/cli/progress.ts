import cliProgress from "cli-progress";
import type { IngestEvent } from "../ingest/report.js";

/** Shows progress on standard error: a bar on a terminal, otherwise a line every 5 seconds. */
export interface Progress {
  add(event: Pick<IngestEvent, "size" | "kind">): void;
  /** Prints a line, above the bar if there is one. */
  note(line: string): void;
  stop(): void;
}

export interface ProgressOptions {
  /** Size of the whole input in bytes; null if unknown. */
  readonly total: number | null;
  /** Whether to print JSON lines instead of a bar. */
  readonly json: boolean;
}

/** Milliseconds between two progress lines when there is no bar. */
const LINE_INTERVAL = 5000;

/** Pages to process before the remaining time is estimated, because the first pages are slow. */
const MIN_PAGES_FOR_ESTIMATE = 20;

export function startProgress(stream: NodeJS.WriteStream, options: ProgressOptions): Progress {
  const counter = startProgressCounter(options.total);
  return stream.isTTY && !options.json ? showBar(stream, counter) : showLines(stream, counter, options.json);
}

function showBar(stream: NodeJS.WriteStream, counter: ProgressCounter): Progress {
  const bars = new cliProgress.MultiBar(
    {
      stream,
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
      format: (_, { total, value }) => {
        const width = 24;
        const filled = total > 0 ? Math.min(width, Math.round((value / total) * width)) : 0;
        return `${"█".repeat(filled)}${"░".repeat(width - filled)} ${formatProgress(counter.read())}`;
      },
    },
    cliProgress.Presets.shades_classic,
  );
  const bar = bars.create(counter.total ?? 0, 0);
  return {
    add(event) {
      counter.add(event);
      bar.update(counter.bytes());
    },
    note: (line) => bars.log(`${line}\n`),
    stop() {
      // Prints the lines that are waiting for the next redraw.
      bars.update();
      bars.stop();
    },
  };
}

function showLines(stream: NodeJS.WriteStream, counter: ProgressCounter, json: boolean): Progress {
  const timer = setInterval(() => {
    const state = counter.read();
    stream.write(`${json ? JSON.stringify({ progress: state }) : formatProgress(state)}\n`);
  }, LINE_INTERVAL);
  return {
    add: counter.add,
    note: (line) => void stream.write(`${line}\n`),
    stop: () => clearInterval(timer),
  };
}

interface ProgressState {
  readonly pages: number;
  readonly failed: number;
  readonly pagesPerSecond: number;
  /** Null at the start, or if the size of the input is unknown. */
  readonly secondsLeft: number | null;
}

type ProgressCounter = ReturnType<typeof startProgressCounter>;

function startProgressCounter(total: number | null) {
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
    read(): ProgressState {
      const seconds = (performance.now() - start) / 1000;
      const canEstimate = total !== null && pages + failed >= MIN_PAGES_FOR_ESTIMATE;
      const left = canEstimate ? (seconds * Math.max(0, total - bytes)) / bytes : null;
      return {
        pages,
        failed,
        pagesPerSecond: Number((pages / seconds).toFixed(1)),
        secondsLeft: left === null ? null : Math.ceil(left),
      };
    },
  };
}

function formatProgress({ pages, failed, pagesPerSecond, secondsLeft }: ProgressState): string {
  const left = secondsLeft === null ? "" : `, ${formatDuration(secondsLeft)} left`;
  return `${pages} pages, ${pagesPerSecond}/s${left}, ${failed} failed`;
}

function formatDuration(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
