/** The right to write to one project, held by one tab at a time. */
export interface WriterLock {
  readonly release: () => void;
}

type Locks = Pick<LockManager, "request">;
const browserLocks = (): Locks | null =>
  typeof navigator === "undefined" ? null : ((navigator as Partial<Navigator>).locks ?? null);

/**
 * Asks for the lock of a project; null when another tab still has it after `patience` ms. It is released by `release`,
 * or by the browser when the tab closes or dies. Where there are no Web Locks every tab is given one, and revision
 * numbers refuse the late.
 */
export function takeWriterLock(
  id: string,
  patience: number,
  locks: Locks | null = browserLocks(),
): Promise<WriterLock | null> {
  if (!locks) return Promise.resolve({ release: () => {} });
  return new Promise((resolve, reject) => {
    const hold = () => new Promise<void>((release) => resolve({ release }));
    // A rejection after the lock was held has nobody left to tell.
    locks.request(`spredt-project-${id}`, { signal: AbortSignal.timeout(patience) }, hold).catch((error) => {
      if (error instanceof DOMException && ["AbortError", "TimeoutError"].includes(error.name)) resolve(null);
      else reject(error);
    });
  });
}
