import { expect, test } from "vitest";
import { takeWriterLock } from "../../../src/platform/storage/writer-lock.ts";

/** Web Locks as two tabs of one browser share them, as far as `ifAvailable` goes; Node 20 has none of its own. */
function browserLocks() {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: { readonly ifAvailable?: boolean },
    run: (lock: { name: string; mode: "exclusive" } | null) => unknown,
  ) => {
    if (held.has(name)) return run(null);
    held.add(name);
    try {
      return await run({ name, mode: "exclusive" });
    } finally {
      held.delete(name);
    }
  };
  return { request } as unknown as LockManager;
}

test("one tab at a time may write to a project, and a project left is free", async () => {
  const locks = browserLocks();
  const first = await takeWriterLock("town", locks);
  expect(first).not.toBeNull();
  expect(await takeWriterLock("town", locks)).toBeNull();
  first?.release();
  await Promise.resolve();
  await Promise.resolve();
  expect(await takeWriterLock("town", locks)).not.toBeNull();
});

test("the lock of one project holds up no other", async () => {
  const locks = browserLocks();
  await takeWriterLock("town", locks);
  expect(await takeWriterLock("other", locks)).not.toBeNull();
});

test("a browser without Web Locks lets every tab write, and leaves it to the revisions", async () => {
  expect(await takeWriterLock("town", undefined)).not.toBeNull();
  expect(await takeWriterLock("town", undefined)).not.toBeNull();
});
