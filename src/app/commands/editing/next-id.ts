import { type Brand, id } from "../../../engine/index.ts";

/**
 * `<prefix><n>` with n one more than the highest taken: deterministic, so that the same edits on the same project
 * give the same ids, and an export can be replayed to the same key.
 */
export function nextId<T extends Brand<string>>(prefix: string, taken: readonly string[]): T {
  let highest = 0;
  for (const one of taken) {
    const number = one.startsWith(prefix) ? Number(one.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(number) && number > highest) highest = number;
  }
  return id<T>(`${prefix}${highest + 1}`);
}
