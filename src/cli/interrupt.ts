/** Whether the process has been asked to stop. */
export interface Interrupt {
  isRequested(): boolean;
  stop(): void;
}

/** The first SIGINT or SIGTERM requests a stop and sets the exit code; the second ends the process at once. */
export function listenForInterrupt(): Interrupt {
  let isRequested = false;
  const listen = (_signal: string, number: number) => {
    if (isRequested) process.exit(128 + number);
    isRequested = true;
    process.exitCode = 128 + number;
  };
  process.on("SIGINT", listen);
  process.on("SIGTERM", listen);
  return {
    isRequested: () => isRequested,
    stop() {
      process.off("SIGINT", listen);
      process.off("SIGTERM", listen);
    },
  };
}
