// Being told to stop.

const signals = ['SIGINT', 'SIGTERM'] as const;

export type Stop = {
  /** Aborts at the first signal. */
  signal: AbortSignal;
  /** Resolves at the first signal. */
  requested: Promise<void>;
};

/**
 * Listens for SIGINT and SIGTERM for the rest of the process: the first asks it to stop in good order,
 * of which `onFirst` hears, and the second ends it at once.
 */
export function listenForStop(onFirst: () => void): Stop {
  const controller = new AbortController();
  const requested = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort();
    onFirst();
  };
  for (const signal of signals) process.on(signal, onSignal);
  return { signal: controller.signal, requested };
}
