/** Whether the process has been asked to stop. */
export interface Interrupt {
  isRequested(): boolean;
  /** Aborted by the request. */
  readonly signal: AbortSignal;
  stop(): void;
}

/** The first SIGINT or SIGTERM requests a stop and sets the exit code; the second ends the process at once. */
export function listenForInterrupt(): Interrupt {
  const request = new AbortController();
  const listen = (_signal: string, number: number) => {
    if (request.signal.aborted) process.exit(128 + number);
    process.exitCode = 128 + number;
    request.abort();
  };
  process.on("SIGINT", listen);
  process.on("SIGTERM", listen);
  return {
    isRequested: () => request.signal.aborted,
    signal: request.signal,
    stop() {
      process.off("SIGINT", listen);
      process.off("SIGTERM", listen);
    },
  };
}
