/** Counts the rows that were written and shows the count on a terminal. */
export interface RowCounter {
  /** Adds one, unless a count is given. */
  add(count?: number): void;
  /** Such as "1000 quotes, 2.5 s, 400/s". */
  summary(): string;
  /** Clears the line on the terminal. */
  stop(): void;
}

/** Milliseconds between two updates of the line. */
const REDRAW_INTERVAL = 250;

/** @param what What is counted, such as "quotes". */
export function createRowCounter(what: string, terminal: NodeJS.WriteStream): RowCounter {
  const start = performance.now();
  let rows = 0;
  const summary = () => {
    const seconds = (performance.now() - start) / 1000;
    return `${rows} ${what}, ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)}/s`;
  };
  const show = () => terminal.write(`\r${summary()}\x1b[K`);
  const clock = terminal.isTTY ? setInterval(show, REDRAW_INTERVAL) : null;
  return {
    add: (count = 1) => {
      rows += count;
    },
    summary,
    stop() {
      if (clock === null) return;
      clearInterval(clock);
      terminal.write("\r\x1b[K");
    },
  };
}
