// What a process has open, closed in the reverse order of opening.

export type Closing = {
  /** Notes how to close what was just opened. */
  after(close: () => Promise<void>): void;
  /** Closes everything, the latest first; what fails to close does not keep the rest open. */
  close(): Promise<void>;
};

/** Nothing open yet. `close` may be called more than once and does its work once. */
export function startClosing(): Closing {
  const closers: (() => Promise<void>)[] = [];
  let closed: Promise<void> | undefined;
  const closeAll = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (const close of closers.toReversed()) {
      await close().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, 'not everything closed well');
  };
  return {
    after: (close) => closers.push(close),
    close: async () => {
      closed ??= closeAll();
      await closed;
    },
  };
}
