import type { Dataset } from "../../../src/engine/index.ts";
import { attackScores, type Shows, showsCase } from "../score-inversion.ts";
import type { LeakTried } from "./leak-tried.ts";

/** What a score of private data would be made of: the very homes in use. */
const inUse = ({ dwellings, placements }: Dataset) => {
  const used = new Set(
    placements.flatMap(({ site }) => ("dwelling" in site ? [site.dwelling as string] : [])),
  );
  return dwellings.filter(({ id }) => used.has(id));
};
const leaking =
  (leak: (dataset: Dataset) => unknown): Shows =>
  (dataset, release) => ({ ...showsCase(dataset, release), leak: leak(dataset) });
const distances = (dataset: Dataset, p: number): readonly number[] =>
  inUse(dataset).map(({ at }) =>
    Math.hypot(at.x - (dataset.plots[p]?.at.x ?? 0), at.y - (dataset.plots[p]?.at.y ?? 0)),
  );
const load = (dataset: Dataset): readonly number[] =>
  dataset.plots.map((_, p) =>
    distances(dataset, p).reduce((sum, metres) => sum + Math.exp(-metres / 400), 0),
  );

/** P7 and P8: figures made of the homes in use, and the measures that are to find them. */
export const LEAKY_SCORES: readonly (readonly [string, Shows, readonly string[]])[] = [
  ["a load of each plot", leaking((dataset) => ({ plots: load(dataset) })), ["P8 new-address-found"]],
  [
    "a load of each plot, rounded to tenths",
    leaking((dataset) => ({ plots: load(dataset).map((value) => Math.round(value * 10) / 10) })),
    ["P8 new-address-found"],
  ],
  [
    "the distance to the nearest, in whole metres",
    leaking((dataset) => ({
      plots: dataset.plots.map((_, p) => Math.round(Math.min(...distances(dataset, p)))),
    })),
    ["P7 doors-over-oracle", "P8 doors-over-release"],
  ],
  [
    "counts of smaller areas than zones",
    leaking((dataset) => ({
      areas: dataset.neighbourhoods.map(({ outline }) => {
        const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] = outline.coordinates[0]?.[0] ?? [];
        return inUse(dataset).filter(({ at: { x, y } }) => x >= west && x < east && y >= south && y < north)
          .length;
      }),
    })),
    ["P7 doors-over-oracle", "P8 doors-over-release"],
  ],
];

/** P7 and P8 on each of them: an attack is only asked of the leaks that are its own to find. */
export function tryLeakyScores(seed: number): readonly LeakTried[] {
  return LEAKY_SCORES.flatMap(([leak, shows, measures]) => {
    const rows = attackScores({ towns: 25, seed, shows });
    return rows.flatMap(({ attack, of, measures: found }) => {
      const own = measures.filter((name) => name.startsWith(`${attack} `));
      if (own.length === 0) return [];
      const isFound = (name: string) =>
        found.some((one) => `${attack} ${one.name}` === name && one.value > one.most);
      return [{ attack, of, leak, found: own.every(isFound) }];
    });
  });
}
