import { type CouncilScores, councilScores, NO_GROUND } from "../../src/engine/council/index.ts";
import { type Chance, createChance } from "../../src/engine/dispersion/chance.ts";
import {
  CASE_TEXTS,
  type ChangeId,
  type Dataset,
  id,
  makePublicCase,
  makeRelease,
  newReleaseBook,
  type PublicCase,
  type ReleaseBook,
  type ReleaseFile,
  type ScenarioId,
  STANDARD_RULE_SET,
} from "../../src/engine/index.ts";
import { figuresOf } from "./outputs.ts";
import { type AttackRow, attackRow } from "./row.ts";
import { housedIn, scoreTown } from "./score-town.ts";

/** What the council sees of a town, and whatever else a leaky publisher adds to it. */
export type Shows = (dataset: Dataset, release: ReleaseFile) => unknown;

export interface InversionAsked {
  readonly towns: number;
  readonly seed: number;
  readonly shows?: Shows;
}

/** Days of two releases, as near as they may be. */
const DAYS = ["2026-01-15", "2026-08-15"] as const;
/** Half a percentage point, for both (§1.4). */
const SLACK = 0.005;
const MOST_EXACT = 0.02;
/** Falls of scores with distance that the attacker tries, metres: the design's own, and longer and shorter ones. */
const REACHES = [150, 400, 1000, 2500] as const;

/**
 * P7 and P8 in towns of the design's own size. The attacker knows every municipal home, the release, the program, and all public data; two reports are seen, and one home has come into
 * use between them.
 *
 * P7: so many homes are named as are in use, by whatever names most of them rightly. It is to be no better than it is for somebody who knows the exact count of every zone and nothing
 * else.
 *
 * P8: every number and word of the case and of what the room reckons is held against the same for a town where nobody is housed, made by the attacker. What differs is inverted:
 * by a sum over homes that falls with distance, by distances to the nearest, by area (Richardson–Lucy, which keeps to positive weights), and before against after for the new home.
 */
export function attackScores({ towns, seed, shows = showsCase }: InversionAsked): readonly AttackRow[] {
  const chance = createChance(seed);
  const sums = { blind: 0, oracle: 0, scores: 0, best: 0, exact: 0 };
  for (let town = 0; town < towns; town++) {
    const dataset = scoreTown(chance);
    const found = attackTown(dataset, chance, shows);
    for (const key of ["blind", "oracle", "scores", "best", "exact"] as const) sums[key] += found[key];
  }
  const mean = (sum: number): number => sum / Math.max(1, towns);
  const row = { municipality: "Angrepsby", of: "case", tries: towns } as const;
  return [
    attackRow({
      ...row,
      attack: "P7",
      measures: [{ name: "doors-over-oracle", value: mean(sums.best - sums.oracle), most: SLACK }],
    }),
    attackRow({
      ...row,
      attack: "P8",
      measures: [
        { name: "doors-over-release", value: mean(sums.scores - sums.blind), most: SLACK },
        { name: "new-address-found", value: mean(sums.exact), most: MOST_EXACT },
      ],
    }),
  ];
}

function attackTown(before: Dataset, chance: Chance, shows: Shows) {
  const used = new Set(
    before.placements.flatMap(({ site }) => ("dwelling" in site ? [site.dwelling as string] : [])),
  );
  const free = before.dwellings.filter((home) => !used.has(home.id));
  const come = free[chance.below(free.length)];
  if (!come) throw new Error("a town has homes that are not in use");
  const after = { ...before, placements: [...before.placements, housedIn(come.id)] };
  const book = newReleaseBook(
    "attack",
    Uint8Array.from({ length: 32 }, () => chance.below(256)),
  );
  const [first, firstBook] = released(before, book, DAYS[0]);
  const [second] = released(after, firstBook, DAYS[1]);

  // The attacker's own town has every home and nobody in it.
  const nobody = { ...before, placements: [] };
  const differs = (dataset: Dataset, release: ReleaseFile) =>
    differences(shows(dataset, release), shows(nobody, release), before);
  const [then, now] = [differs(before, first), differs(after, second)];

  const zones = zonesOf(before, first, used);
  const blind = expectedHits(
    zones,
    zones.map(({ seen, homes }) => seen / homes),
    used.size,
  );
  const oracle = expectedHits(
    zones,
    zones.map(({ count, homes }) => count / homes),
    used.size,
  );
  const weights = inverted(then, before);
  const scores = weights === null ? blind : hits(weights, before, used);
  return {
    blind,
    oracle,
    scores,
    best: Math.max(blind, scores),
    exact: newAddress(then, now, before, come.id) ?? guessed(before, first, second, come),
  };
}

function released(dataset: Dataset, book: ReleaseBook, date: string): readonly [ReleaseFile, ReleaseBook] {
  const made = makeRelease({ dataset, book, date, kind: "ordinary", houses: [] });
  if (!made.ok) throw new Error(`no release can be made of a made-up town: ${made.error.code}`);
  return [made.value.file, made.value.book];
}

/** The case with two alternatives, and all that the room reckons of it. */
export function showsCase(
  dataset: Dataset,
  release: ReleaseFile,
): { readonly publicCase: PublicCase; readonly figures: unknown; readonly scores: CouncilScores } {
  const open = (n: number, houses: number) => {
    const plot = dataset.plots[n];
    if (!plot) throw new Error("a made-up town has thirty plots");
    return { id: id<ChangeId>(`c${n}`), kind: "open-plot", plot: plot.id, houses } as const;
  };
  const alternative = (title: string, changes: readonly ReturnType<typeof open>[]) => ({
    scenario: {
      id: id<ScenarioId>(title),
      title,
      datasetHash: "",
      ruleSet: STANDARD_RULE_SET.id,
      changes,
      cursor: changes.length,
    },
    title,
    reason: "",
  });
  const { publicCase } = makePublicCase({
    title: "",
    question: "",
    date: release.date,
    dataset,
    release,
    ruleSet: STANDARD_RULE_SET,
    need: 6,
    alternatives: [alternative("A", [open(0, 2), open(9, 2), open(19, 2)]), alternative("B", [open(4, 6)])],
    demands: [],
    decisions: [],
    plotCases: [],
    texts: Object.fromEntries(CASE_TEXTS.map((text) => [text, ""])) as PublicCase["texts"],
    ground: NO_GROUND,
  });
  return { publicCase, figures: figuresOf(publicCase), scores: councilScores(publicCase) };
}

/** A figure that differs from what it is where nobody is housed: a number for each plot or area, by the place in the list. */
interface Series {
  readonly of: "plots" | "areas";
  readonly values: Float64Array;
  /** The figures as shown, for reading distances out of. */
  readonly shown: Float64Array;
}

function differences(
  shown: unknown,
  own: unknown,
  { plots, neighbourhoods }: Dataset,
): ReadonlyMap<string, Series> {
  const found = new Map<string, Series>();
  const note = (path: readonly string[], a: number, b: number) => {
    const place = path.findIndex(
      (step) => /^\d+$/.test(step) && Number(step) < Math.max(plots.length, neighbourhoods.length),
    );
    const of = path.includes("areas") ? "areas" : "plots";
    const list = path.lastIndexOf(of);
    const index = Number(path[list >= 0 ? list + 1 : place] ?? 0);
    const size = of === "areas" ? neighbourhoods.length : plots.length;
    if (!(index < size)) return;
    const key = path.map((step, at) => (at === list + 1 ? "*" : step)).join(".");
    const series = found.get(key) ?? { of, values: new Float64Array(size), shown: new Float64Array(size) };
    series.values[index] = a - b;
    series.shown[index] = a;
    found.set(key, series);
  };
  const walk = (a: unknown, b: unknown, path: readonly string[]): void => {
    if (typeof a === "object" && a !== null) {
      const other = (typeof b === "object" && b !== null ? b : {}) as Record<string, unknown>;
      for (const [key, value] of Object.entries(a)) walk(value, other[key], [...path, key]);
      return;
    }
    if (a === b) return;
    if (typeof a === "number") note(path, a, typeof b === "number" ? b : 0);
    // A word or a mark that differs is a difference of one.
    else note(path, 1, 0);
  };
  walk(shown, own, []);
  return found;
}

/** How much each home would add to a series, by one way that figures are made of homes. */
type Kernel = (series: Series, dataset: Dataset) => readonly Float64Array[];

const away = (a: { readonly x: number; readonly y: number }, b: { readonly x: number; readonly y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);
const KERNELS: readonly Kernel[] = [
  ...REACHES.map(
    (reach): Kernel =>
      ({ of }, { dwellings, plots }) =>
        of === "plots"
          ? dwellings.map((home) =>
              Float64Array.from(plots, (plot) => Math.exp(-away(plot.at, home.at) / reach)),
            )
          : [],
  ),
  ({ of }, { dwellings, neighbourhoods }) =>
    of === "areas"
      ? dwellings.map((home) =>
          Float64Array.from(neighbourhoods, ({ outline }) => {
            const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] =
              outline.coordinates[0]?.[0] ?? [];
            const { x, y } = home.at;
            return x >= west && x < east && y >= south && y < north ? 1 : 0;
          }),
        )
      : [],
];

const ROUNDS = 150;
/** A sum over homes that explains a series leaves less than this share of it. */
const EXPLAINED = 0.02;
/** A home at the very distance that is shown, metres: what rounding to whole metres may have moved it. */
const AT_DISTANCE = 0.6;

/** Weight of each home as what is shown has it; null where nothing differs, or nothing that is tried explains it. */
function inverted(differing: ReadonlyMap<string, Series>, dataset: Dataset): Float64Array | null {
  let [best, left]: [Float64Array | null, number] = [null, EXPLAINED];
  for (const series of differing.values()) {
    const pinned = pinnedBy(series, dataset);
    if (pinned) return pinned;
    for (const kernel of KERNELS) {
      const columns = kernel(series, dataset);
      if (columns.length === 0) continue;
      const [weights, rest] = richardsonLucy(columns, series.values);
      if (rest < left) [best, left] = [weights, rest];
    }
  }
  return best;
}

/** Trilateration: homes that lie at the very distance shown from a plot, and no other home does. Null when the figures are no distances to homes. */
function pinnedBy({ of, shown }: Series, { dwellings, plots }: Dataset): Float64Array | null {
  if (of !== "plots") return null;
  const weights = new Float64Array(dwellings.length);
  let agreeing = 0;
  plots.forEach((plot, p) => {
    const at = dwellings.flatMap((home, h) =>
      Math.abs(away(plot.at, home.at) - (shown[p] as number)) <= AT_DISTANCE ? [h] : [],
    );
    if (at.length === 0) return;
    agreeing += 1;
    for (const h of at) weights[h] = (weights[h] as number) + 1 / at.length;
  });
  return agreeing >= plots.length * 0.9 ? weights : null;
}

/** Positive weights whose sum over columns is nearest to the values, and the share that is left (Richardson 1972, Lucy 1974). */
function richardsonLucy(
  columns: readonly Float64Array[],
  values: Float64Array,
): readonly [Float64Array, number] {
  const weights = new Float64Array(columns.length).fill(1 / columns.length);
  const made = new Float64Array(values.length);
  const all = columns.map((column) => column.reduce((sum, value) => sum + value, 0));
  const add = () => {
    made.fill(0);
    columns.forEach((column, h) => {
      const weight = weights[h] as number;
      for (let p = 0; p < made.length; p++) made[p] = (made[p] as number) + weight * (column[p] as number);
    });
  };
  for (let round = 0; round < ROUNDS; round++) {
    add();
    const ratio = values.map((value, p) =>
      (made[p] as number) > 0 ? Math.max(0, value) / (made[p] as number) : 0,
    );
    columns.forEach((column, h) => {
      let back = 0;
      for (let p = 0; p < ratio.length; p++) back += (column[p] as number) * (ratio[p] as number);
      if ((all[h] as number) > 0) weights[h] = ((weights[h] as number) * back) / (all[h] as number);
    });
  }
  add();
  const size = Math.hypot(...values);
  return [
    weights,
    size === 0 ? 1 : Math.hypot(...values.map((value, p) => value - (made[p] as number))) / size,
  ];
}

/** Share of right ones among as many homes as are in use, those of the most weight first. */
function hits(weights: Float64Array, { dwellings }: Dataset, used: ReadonlySet<string>): number {
  const order = dwellings
    .map((home, h) => [home.id as string, weights[h] as number] as const)
    .sort((a, b) => b[1] - a[1]);
  return order.slice(0, used.size).filter(([home]) => used.has(home)).length / used.size;
}

interface ZoneSeen {
  readonly homes: number;
  readonly count: number;
  readonly seen: number;
}

function zonesOf(dataset: Dataset, release: ReleaseFile, used: ReadonlySet<string>): readonly ZoneSeen[] {
  const areaOf = areaIds(dataset);
  return release.partition.zones.map(({ areas }, zone) => {
    const inside = dataset.dwellings.filter((_, h) => areas.includes(areaOf[h] ?? ""));
    return {
      homes: inside.length,
      count: inside.filter((home) => used.has(home.id)).length,
      seen: release.counts[zone] ?? 0,
    };
  });
}

function areaIds({ dwellings, neighbourhoods }: Dataset): readonly string[] {
  return dwellings.map(({ at: { x, y } }) => {
    const area = neighbourhoods.find(({ outline }) => {
      const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] = outline.coordinates[0]?.[0] ?? [];
      return x >= west && x < east && y >= south && y < north;
    });
    return area?.id ?? "";
  });
}

/** Share of right ones to be expected when so many homes are named, zone by zone in the order of belief: inside a zone nothing tells them apart. */
function expectedHits(zones: readonly ZoneSeen[], beliefs: readonly number[], named: number): number {
  const order = zones
    .map((zone, z) => ({ ...zone, belief: beliefs[z] ?? 0 }))
    .sort((a, b) => b.belief - a.belief);
  let [left, right] = [named, 0];
  for (const { homes, count } of order) {
    const here = Math.min(left, homes);
    right += homes === 0 ? 0 : (here * count) / homes;
    left -= here;
  }
  return right / Math.max(1, named);
}

/** 1 or 0: whether the home that fits the change from one report to the next is the one that came. Null when nothing changed but the release. */
function newAddress(
  then: ReadonlyMap<string, Series>,
  now: ReadonlyMap<string, Series>,
  dataset: Dataset,
  come: string,
): number | null {
  let best: { readonly home: string; readonly fit: number } | null = null;
  for (const [key, series] of now) {
    const old = then.get(key);
    const change = series.values.map((value, p) => value - (old?.values[p] ?? 0));
    const size = Math.hypot(...change);
    if (size < 1e-9) continue;
    for (const kernel of KERNELS)
      kernel(series, dataset).forEach((column, h) => {
        const fit =
          Math.abs(change.reduce((sum, value, p) => sum + value * (column[p] as number), 0)) /
          (size * Math.hypot(...column));
        if (best === null || fit > best.fit) best = { home: dataset.dwellings[h]?.id ?? "", fit };
      });
  }
  if (best === null) return null;
  const { home }: { readonly home: string } = best;
  return home === come ? 1 : 0;
}

/** The chance of naming the new home from the two releases: the zone that rose most, and any home of it. */
function guessed(
  dataset: Dataset,
  first: ReleaseFile,
  second: ReleaseFile,
  come: Dataset["dwellings"][number],
): number {
  const areaOf = areaIds(dataset);
  const rise = second.counts.map((count, zone) => count - (first.counts[zone] ?? 0));
  const most = Math.max(...rise);
  const risen = second.partition.zones.filter((_, zone) => rise[zone] === most);
  const at = areaOf[dataset.dwellings.indexOf(come)] ?? "";
  const inside = risen.find(({ areas }) => areas.includes(at));
  const homes = dataset.dwellings.filter((_, h) => inside?.areas.includes(areaOf[h] ?? "")).length;
  return inside && homes > 0 ? 1 / (risen.length * homes) : 0;
}
