/**
 * Why storage could not do what was asked. `stale`: somebody else has saved a newer version. `damaged`: the bytes are
 * not those that were written. `missing`: no such project. `newer`: written by a later version of Spredt. `quota`: the
 * disk or the browser's share of it is full. `failed`: the browser refused or broke off.
 */
export type StorageProblem = "stale" | "damaged" | "missing" | "newer" | "quota" | "failed";

/** What the browser threw, as one of our own words. A bug of ours is thrown on. */
export function storageProblem(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "quota";
  if (error instanceof TypeError || error instanceof RangeError) throw error;
  return "failed";
}
