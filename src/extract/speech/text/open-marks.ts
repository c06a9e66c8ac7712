/** Counts the double quotation marks of consecutive lines, to tell whether a quote reaches over a line break. */
export interface MarkCount {
  addLine(line: string): void;
  /** Whether a mark is open after the lines so far, and the line closes it before any other opens. */
  closesIn(line: string): boolean;
  /** Begins a new paragraph. */
  reset(): void;
}

export function createMarkCount(): MarkCount {
  let open: string | null = null;
  return {
    addLine(line) {
      for (const { 0: mark, index } of line.matchAll(/["“”]/g)) {
        if (mark === "“") open = "“";
        else if (mark === "”") open = null;
        else open = open === null && opensWord(line, index) ? '"' : null;
      }
    },
    closesIn(line) {
      const mark = open === null ? null : /["“”]/.exec(line);
      if (!mark) return false;
      return open === '"' ? mark[0] === '"' && !opensWord(line, mark.index) : mark[0] === "”";
    },
    reset() {
      open = null;
    },
  };
}

/** Whether the straight mark at `at` can open: white space or the line's beginning before it, a word after it. */
function opensWord(line: string, at: number): boolean {
  return (at === 0 || /[\s([—–-]/.test(line.charAt(at - 1))) && /\S/.test(line.charAt(at + 1));
}
