/** How many rows were written, shown on a terminal while it goes on. */
export interface Tally {
  add(): void;
  /** "1,000 quotes", with the time it took. */
  inWords(): string;
  /** Takes the line off the terminal. */
  stop(): void;
}

/** Milliseconds between two looks at it. */
const INTERVAL = 250;

/** @param what What is counted, as "quotes". */
export function startTally(what: string, terminal: NodeJS.WriteStream): Tally {
  const start = performance.now();
  let rows = 0;
  const inWords = () => {
    const seconds = (performance.now() - start) / 1000;
    return `${rows} ${what}, ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)}/s`;
  };
  const show = () => terminal.write(`\r${inWords()}\x1b[K`);
  const clock = terminal.isTTY ? setInterval(show, INTERVAL) : null;
  return {
    add: () => {
      rows++;
    },
    inWords,
    stop() {
      if (clock === null) return;
      clearInterval(clock);
      terminal.write("\r\x1b[K");
    },
  };
}
