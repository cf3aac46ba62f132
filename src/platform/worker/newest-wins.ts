/** Rejects a question that a newer one has taken the place of. */
const SUPERSEDED = "superseded";
export const isSuperseded = (error: unknown): boolean =>
  error instanceof Error && error.message === SUPERSEDED;

/**
 * One question at a time and one in waiting. A newer question takes the place of the one in waiting, which rejects with
 * "superseded"; the one that is being answered is answered, or a pointer that never rests would never see an answer.
 */
export function newestWins<Args extends readonly unknown[], Answer>(
  ask: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  let busy = false;
  let waiting: { readonly args: Args; settle: (answer: Promise<Answer>) => void } | null = null;

  const run = async (args: Args): Promise<Answer> => {
    busy = true;
    try {
      return await ask(...args);
    } finally {
      busy = false;
      const next = waiting;
      waiting = null;
      next?.settle(run(next.args));
    }
  };
  return (...args) => {
    if (!busy) return run(args);
    waiting?.settle(Promise.reject(new Error(SUPERSEDED)));
    return new Promise<Answer>((resolve) => {
      waiting = { args, settle: resolve };
    });
  };
}
