import { type Candidates, countGroups } from "./candidates.ts";

/** Who may stand together with whom at a threshold: rows of bits, candidates in the order the search takes them. */
export interface FarGraph {
  readonly size: number;
  /** 32-bit words in a row. */
  readonly words: number;
  /** Row by row: bit j of row i is set where both may be chosen. */
  readonly far: Int32Array;
  /** Each row's number among the candidates. */
  readonly member: Int32Array;
}

/**
 * Candidates that stand at least `threshold` from everything already certain, and from enough others: whoever has fewer than
 * choose − included − 1 others to stand with can be in no set, and is peeled off, again and again (the k-core of the graph).
 * Rows are in degeneracy order, the one with fewest others last (Tomita & Seki 2003; San Segundo et al. 2011). null when the
 * included ones alone are too near each other.
 */
export function farGraph(
  candidates: Candidates,
  threshold: number,
  among: Int32Array = candidates.open,
): FarGraph | null {
  const { choose, include, between, fixed, groups, costs, budget } = candidates;
  for (const [k, i] of include.entries())
    if ((fixed[i] as number) < threshold || include.slice(0, k).some((j) => between(i, j) < threshold))
      return null;
  const counts = countGroups(candidates, include);
  const spent = costs ? include.reduce((sum, i) => sum + (costs[i] as number), 0) : 0;
  const may = among.filter(
    (i) =>
      (fixed[i] as number) >= threshold &&
      include.every((j) => between(i, j) >= threshold) &&
      groups.every(({ of, most }, g) => of[i] === -1 || (counts[g]?.[of[i] as number] as number) < most) &&
      (!costs || spent + (costs[i] as number) <= budget),
  );
  const graph = peel(farRows(candidates, threshold, may), choose - include.length - 1);
  return permute(graph, degeneracyOrder(graph));
}

function farRows({ measure, groups }: Candidates, threshold: number, member: Int32Array): FarGraph {
  const size = member.length;
  const words = wordsFor(size);
  const far = new Int32Array(size * words);
  const row = new Float64Array(size);
  const single = groups.filter(({ most }) => most === 1);
  for (let a = 0; a < size; a++) {
    const i = member[a] as number;
    measure(i, member, a + 1, row);
    for (const { of } of single)
      if (of[i] !== -1) for (let b = a + 1; b < size; b++) if (of[member[b] as number] === of[i]) row[b] = -1;
    for (let b = a + 1; b < size; b++)
      if ((row[b] as number) >= threshold) {
        const [ab, ba] = [a * words + (b >> 5), b * words + (a >> 5)];
        far[ab] = (far[ab] as number) | (1 << (b & 31));
        far[ba] = (far[ba] as number) | (1 << (a & 31));
      }
  }
  return { size, words, far, member };
}

/** Without whoever has fewer than `least` others, again and again. */
function peel(graph: FarGraph, least: number): FarGraph {
  const { size, words, far } = graph;
  const degree = degrees(graph);
  const out = new Uint8Array(size);
  const waiting: number[] = [];
  const drop = (a: number) => {
    if (out[a] || (degree[a] as number) >= least) return;
    out[a] = 1;
    waiting.push(a);
  };
  for (let a = 0; a < size; a++) drop(a);
  for (let a = waiting.pop(); a !== undefined; a = waiting.pop())
    eachBit(far, a * words, words, (b) => {
      degree[b] = (degree[b] as number) - 1;
      drop(b);
    });
  if (!out.includes(1)) return graph;
  return permute(
    graph,
    Int32Array.from({ length: size }, (_, a) => a).filter((a) => !out[a]),
  );
}

/** The rows named by `order`, in that order. */
function permute(
  { size: before, words: wordsBefore, far: rowsBefore, member }: FarGraph,
  order: Int32Array,
): FarGraph {
  const size = order.length;
  const words = wordsFor(size);
  const far = new Int32Array(size * words);
  const now = new Int32Array(before).fill(-1);
  order.forEach((a, at) => {
    now[a] = at;
  });
  order.forEach((a, at) => {
    eachBit(rowsBefore, a * wordsBefore, wordsBefore, (before) => {
      const b = now[before] as number;
      if (b !== -1) far[at * words + (b >> 5)] = (far[at * words + (b >> 5)] as number) | (1 << (b & 31));
    });
  });
  return { size, words, far, member: order.map((a) => member[a] as number) };
}

/** Takes away the one with fewest others, until none is left; the first taken is the last of the order. */
function degeneracyOrder(graph: FarGraph): Int32Array {
  const { size, words, far } = graph;
  const degree = degrees(graph);
  const order = Int32Array.from({ length: size }, (_, a) => a);
  for (let left = size; left > 0; left--) {
    // Of equals the last: canonical order decides.
    let at = 0;
    for (let k = 1; k < left; k++)
      if ((degree[order[k] as number] as number) <= (degree[order[at] as number] as number)) at = k;
    const a = order[at] as number;
    order.copyWithin(at, at + 1, left);
    order[left - 1] = a;
    eachBit(far, a * words, words, (b) => {
      degree[b] = (degree[b] as number) - 1;
    });
  }
  return order;
}

function degrees({ size, words, far }: FarGraph): Int32Array {
  const degree = new Int32Array(size);
  for (let a = 0; a < size; a++)
    for (let w = 0; w < words; w++)
      degree[a] = (degree[a] as number) + countBits(far[a * words + w] as number);
  return degree;
}

const wordsFor = (size: number): number => Math.max(1, (size + 31) >> 5);

/** The places of the ones among `words` words from `from`, rising. */
export function eachBit(bits: Int32Array, from: number, words: number, told: (a: number) => void): void {
  for (let w = 0; w < words; w++)
    for (let word = bits[from + w] as number; word !== 0; word &= word - 1)
      told(w * 32 + 31 - Math.clz32(word & -word));
}

/** Ones among 32 bits. */
function countBits(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
