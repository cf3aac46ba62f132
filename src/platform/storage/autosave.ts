/** Saves the latest value a short while after it changed, one save at a time. */
export interface Autosave<T> {
  /** A new value is there. */
  readonly changed: (value: T) => void;
  /** Saves at once what is not saved yet; resolves when nothing is left to save or a save has failed. */
  readonly flush: () => Promise<void>;
  /** Forgets what is not saved. */
  readonly drop: () => void;
}

/**
 * `save` answers whether it went well; after a failure the value is kept, and the next change or flush tries again.
 * `delay` in ms counts from the first unsaved change, so that somebody who never pauses is saved too.
 */
export function createAutosave<T>(save: (value: T) => Promise<boolean>, delay: number): Autosave<T> {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<void> | null = null;
  /** Counts drops, so that a save that fails after one does not bring its value back. */
  let dropped = 0;

  const stopTimer = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const run = async () => {
    while (waiting) {
      const one = waiting;
      waiting = null;
      const before = dropped;
      if (await save(one.value)) continue;
      if (before === dropped) waiting ??= one;
      return;
    }
  };
  const flush = (): Promise<void> => {
    stopTimer();
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    changed: (value) => {
      waiting = { value };
      timer ??= setTimeout(flush, delay);
    },
    flush,
    drop: () => {
      stopTimer();
      waiting = null;
      dropped++;
    },
  };
}
