/**
 * Why storage could not do what was asked. `stale`: somebody else has saved a newer version. `damaged`: the bytes are
 * not those that were written. `missing`: no such project. `newer`: written by a later version of Spredt. `quota`: the
 * disk or the browser's share of it is full. `failed`: the browser refused or broke off.
 */
export type StorageProblem = "stale" | "damaged" | "missing" | "newer" | "quota" | "failed";

/** What was thrown, as one of our own words. */
export function storageProblem(error: unknown): StorageProblem {
  if (error instanceof Error && error.name === "QuotaExceededError") return "quota";
  // A browser that will not give us storage is answered for; anything else is a bug of ours, and is left to be found.
  if (!(error instanceof DOMException)) console.error(error);
  return "failed";
}
