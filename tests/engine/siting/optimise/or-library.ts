import { truth } from "../../../support/shared-truth.ts";

const numbers = (path: string) => truth(path).trim().split(/\s+/).map(Number);

/** One of pmed1 … pmed40 as a file of `spredt optimise`. */
export function pmed(name: string): { graph: unknown; p: number } {
  const all = numbers(`p-median/${name}.txt`);
  const [nodes, edges, p] = all as [number, number, number];
  const list = Array.from({ length: edges }, (_, e) => all.slice(3 + 3 * e, 6 + 3 * e));
  return { graph: { nodes, edges: list, base: 1 }, p };
}

/** One of scp41 … as a file of `spredt optimise`. */
export function scp(name: string): { cover: unknown; cost: unknown; base: number } {
  const all = numbers(`set-cover/${name}.txt`);
  const [rows, columns] = all as [number, number];
  let at = 2 + columns;
  const cover = Array.from({ length: rows }, () => {
    const count = all[at] as number;
    at += 1 + count;
    return all.slice(at - count, at);
  });
  return { cover, cost: all.slice(2, 2 + columns), base: 1 };
}
