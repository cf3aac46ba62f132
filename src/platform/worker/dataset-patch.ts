import type { Dataset } from "../../engine/index.ts";

/** In place of `count` items from `from` in the list before, these. */
interface Splice {
  readonly from: number;
  readonly count: number;
  readonly items: readonly unknown[];
}

/** What one dataset says otherwise than the one before it: lists item by item, all else whole. */
export interface DatasetPatch {
  readonly whole: Partial<Dataset>;
  readonly lists: readonly { readonly key: keyof Dataset; readonly splices: readonly Splice[] }[];
  /** Collections that the later dataset has not got. */
  readonly gone: readonly (keyof Dataset)[];
}

/**
 * Datasets share what did not change, so identity tells what did: one fact set right is one record over the border, and not a
 * city of 100 000 addresses.
 */
export function datasetPatch(before: Dataset, after: Dataset): DatasetPatch {
  const whole: Record<string, unknown> = {};
  const lists: DatasetPatch["lists"][number][] = [];
  for (const key of Object.keys(after) as (keyof Dataset)[]) {
    const [was, is]: readonly unknown[] = [before[key], after[key]];
    if (was === is) continue;
    if (Array.isArray(was) && Array.isArray(is)) lists.push({ key, splices: splicesOf(was, is) });
    else whole[key] = is;
  }
  return {
    whole: whole as Partial<Dataset>,
    lists,
    gone: (Object.keys(before) as (keyof Dataset)[]).filter((key) => !(key in after)),
  };
}

export function withPatch(before: Dataset, { whole, lists, gone }: DatasetPatch): Dataset {
  const after: Record<string, unknown> = { ...before, ...whole };
  for (const key of gone) delete after[key];
  for (const { key, splices } of lists) after[key] = spliced(before[key] as readonly unknown[], splices);
  return after as unknown as Dataset;
}

function splicesOf(before: readonly unknown[], after: readonly unknown[]): readonly Splice[] {
  const [then, now] = [new Set(before), new Set(after)];
  const splices: Splice[] = [];
  let [b, a] = [0, 0];
  while (b < before.length || a < after.length) {
    if (b < before.length && a < after.length && before[b] === after[a]) {
      b += 1;
      a += 1;
      continue;
    }
    const [from, first] = [b, a];
    while (b < before.length && !now.has(before[b])) b += 1;
    while (a < after.length && !then.has(after[a])) a += 1;
    // Both lists have what stands here, in another order: the rest goes over as it is.
    if (from === b && first === a) [b, a] = [before.length, after.length];
    splices.push({ from, count: b - from, items: after.slice(first, a) });
  }
  return splices;
}

function spliced(before: readonly unknown[], splices: readonly Splice[]): readonly unknown[] {
  const after: unknown[] = [];
  let done = 0;
  for (const { from, count, items } of splices) {
    for (; done < from; done += 1) after.push(before[done]);
    for (const item of items) after.push(item);
    done = from + count;
  }
  for (; done < before.length; done += 1) after.push(before[done]);
  return after;
}
