/** Something that a loop waits for: rung while nobody waits, it is heard at the next wait. */
export type Bell = {
  ring(): void;
  /** Resolves when the bell is rung, at the latest after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
};

export function createBell(): Bell {
  let rung = false;
  let wake: (() => void) | null = null;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    wait: async (milliseconds) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
      wake = null;
    },
  };
}
