interface Guard {
  /** The answer, or a rejection if the worker breaks down before it comes. */
  readonly guarded: <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;
  /** Ends the worker: every question under way rejects, and so does every later one. */
  readonly end: (why: string) => void;
}

/** Rejects what is under way when a worker cannot load or go on: a message that is never answered would wait for ever. */
export function guardedWorker(worker: Worker): Guard {
  const open = new Set<(error: Error) => void>();
  let broken: Error | null = null;
  const end = (why: string) => {
    broken ??= new Error(why);
    worker.terminate();
    for (const reject of open) reject(broken);
    open.clear();
  };
  // What is thrown inside comes back as an answer; these come only when the worker itself cannot load or go on.
  worker.addEventListener("error", (event) => end(event.message || "a worker did not load"));
  worker.addEventListener("messageerror", () => end("a worker sent what cannot be read"));
  return {
    end,
    guarded: (ask) => {
      if (broken) return Promise.reject(broken);
      return new Promise((resolve, reject) => {
        open.add(reject);
        ask()
          .then(resolve, reject)
          .finally(() => open.delete(reject));
      });
    },
  };
}
