/** The right to write to one project, held by one tab at a time. */
export interface WriterLock {
  readonly release: () => void;
}

type Locks = Pick<LockManager, "request">;
const browserLocks = (): Locks | undefined =>
  typeof navigator === "undefined" ? undefined : (navigator as Partial<Navigator>).locks;

/**
 * Asks for the lock of a project; null when another tab has it. It is released by `release`, or by the browser when
 * the tab closes or dies. Where there are no Web Locks every tab is given one, and revision numbers refuse the late.
 */
export function takeWriterLock(
  id: string,
  locks: Locks | undefined = browserLocks(),
): Promise<WriterLock | null> {
  if (!locks) return Promise.resolve({ release: () => {} });
  return new Promise((resolve, reject) => {
    locks
      .request(`spredt-project-${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((release) => resolve({ release }));
      })
      .catch(reject);
  });
}
