import { expect, test } from "vitest";
import { takeWriterLock, type WriterLock } from "../../../src/platform/storage/writer-lock.ts";

/** Web Locks as the tabs of one browser share them: one holder, a queue, and a signal to leave it. Node 20 has none. */
function browserLocks(): Pick<LockManager, "request"> {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, { signal }: LockOptions, run: LockGrantedCallback<unknown>) => {
    const before = queues.get(name) ?? Promise.resolve();
    const mine = new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      void before.then(() => {
        if (!signal?.aborted) resolve(run({ name, mode: "exclusive" }));
      });
    });
    queues.set(
      name,
      mine.catch(() => before),
    );
    return mine;
  };
  return { request: request as LockManager["request"] };
}

const SOON = 20;
const LONG = 60_000;

test("one tab at a time may write to a project, and one that waits is let in when it is left", async () => {
  const locks = browserLocks();
  const first = await takeWriterLock("town", LONG, locks);
  expect(first).not.toBeNull();
  expect(await takeWriterLock("town", SOON, locks)).toBeNull();
  const order: string[] = [];
  const second = takeWriterLock("town", LONG, locks).then((lock) => {
    order.push("second");
    return lock;
  });
  order.push("first lets go");
  first?.release();
  expect(await second).not.toBeNull();
  expect(order).toEqual(["first lets go", "second"]);
});

test("the lock of one project holds up no other", async () => {
  const locks = browserLocks();
  await takeWriterLock("town", LONG, locks);
  expect(await takeWriterLock("other", SOON, locks)).not.toBeNull();
});

test("a browser without Web Locks lets every tab write, and leaves it to the revisions", async () => {
  const taken: (WriterLock | null)[] = [];
  for (let tab = 0; tab < 2; tab++) taken.push(await takeWriterLock("town", SOON, null));
  expect(taken).not.toContain(null);
});
