/** The outcome of the next page, or other entry, in the input. */
export type IngestEvent = {
  readonly place: string;
  /** Its size in the input, in bytes. */
  readonly size: number;
} & (
  | { readonly kind: IngestOutcome; readonly warnings: readonly string[] }
  | { readonly kind: "failed" | "skipped"; readonly reason: string }
);
export type IngestOutcome = "created" | "updated" | "unchanged";

/** A failure, skip or warning at a place in the input; `reason` is a sentence. */
export interface Remark {
  readonly place: string;
  readonly reason: string;
}

/** The counts of an ingest, with the first 1,000 remarks of each kind. */
export interface Report {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly skipped: number;
  readonly warnings: number;
  readonly failures: readonly Remark[];
  readonly skips: readonly Remark[];
  readonly warned: readonly Remark[];
  readonly seconds: number;
  /** Pages created, updated or unchanged, per second. */
  readonly pagesPerSecond: number;
}

/** The number of remarks kept of each kind: a million bad lines must not exhaust the memory. */
const REMARKS = 1000;

/** Accumulates events into a report. */
export function startReport(now: () => number = () => performance.now()) {
  const start = now();
  const counts = { created: 0, updated: 0, unchanged: 0, failed: 0, skipped: 0, warnings: 0 };
  const failures: Remark[] = [];
  const skips: Remark[] = [];
  const warned: Remark[] = [];

  return {
    add(event: IngestEvent): void {
      counts[event.kind]++;
      const { place } = event;
      if ("reason" in event) {
        keep(event.kind === "failed" ? failures : skips, { place, reason: event.reason });
      } else {
        counts.warnings += event.warnings.length;
        for (const reason of event.warnings) keep(warned, { place, reason });
      }
    },
    /** The report so far. */
    read(): Report {
      const seconds = (now() - start) / 1000;
      const pages = counts.created + counts.updated + counts.unchanged;
      return {
        ...counts,
        failures: [...failures],
        skips: [...skips],
        warned: [...warned],
        seconds: round(seconds, 3),
        pagesPerSecond: seconds > 0 ? round(pages / seconds, 1) : 0,
      };
    },
  };
}

function keep(remarks: Remark[], remark: Remark): void {
  if (remarks.length < REMARKS) remarks.push(remark);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
