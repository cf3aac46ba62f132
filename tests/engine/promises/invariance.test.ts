import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Assessment,
  assess,
  at,
  canonicalJson,
  type Dataset,
  type Position,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { aLevelledTown, someChanges, someLevel } from "../../support/random-town.ts";

const ruleSet = STANDARD_RULE_SET;

/** The same towns with every collection in another order, the address columns too. */
function inAnotherOrder(dataset: Dataset, seed: number): Dataset {
  const turned = <T>(list: readonly T[]): T[] => {
    const cut = list.length === 0 ? 0 : seed % list.length;
    return [...list.slice(cut), ...list.slice(0, cut)].reverse();
  };
  const { residences } = dataset;
  const order = turned(Array.from(residences.x, (_, i) => i));
  return {
    ...dataset,
    dwellings: turned(dataset.dwellings),
    buildings: turned(dataset.buildings),
    cooperatives: turned(dataset.cooperatives),
    placements: turned(dataset.placements),
    plots: turned(dataset.plots),
    neighbourhoods: turned(dataset.neighbourhoods),
    facilities: turned(dataset.facilities),
    zones: turned(dataset.zones),
    coverages: turned(dataset.coverages),
    residences: {
      x: Float64Array.from(order, (i) => residences.x[i] ?? 0),
      y: Float64Array.from(order, (i) => residences.y[i] ?? 0),
      dwellings: Int32Array.from(order, (i) => residences.dwellings[i] ?? -1),
      residents: Int32Array.from(order, (i) => residences.residents[i] ?? -1),
      labels: order.map((i) => residences.labels[i] ?? ""),
    },
  };
}

test("E3: the order of rows changes no byte of the assessment, nor its key", () => {
  fc.assert(
    fc.property(aLevelledTown, someChanges, someLevel, fc.nat(1000), (dataset, changes, level, seed) => {
      const here = canonicalJson(assess(dataset, { changes, ruleSet, level }));
      expect(canonicalJson(assess(inAnotherOrder(dataset, seed), { changes, ruleSet, level }))).toBe(here);
    }),
    { numRuns: 80 },
  );
});

type Move = (position: Position) => Position;
const TURNS: readonly Move[] = [
  ([x, y]) => [x, y],
  ([x, y]) => [-y, x],
  ([x, y]) => [-x, -y],
  ([x, y]) => [y, -x],
];

/** Every coordinate moved; anything shaped like a point or a position is one. */
function moved<T>(value: T, move: Move): T {
  const walk = (part: unknown): unknown => {
    if (part instanceof Float64Array || part instanceof Int32Array) return part;
    if (Array.isArray(part))
      return part.length === 2 && part.every((n) => typeof n === "number")
        ? move(part as unknown as Position)
        : part.map(walk);
    if (typeof part !== "object" || part === null) return part;
    if ("x" in part && "y" in part && typeof part.x === "number" && typeof part.y === "number") {
      const [x, y] = move([part.x, part.y]);
      return { ...part, x, y };
    }
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
}

function movedDataset(dataset: Dataset, move: Move): Dataset {
  const { residences, ...rest } = dataset;
  const places = Array.from(residences.x, (x, i) => move([x, residences.y[i] ?? 0]));
  const columns = { x: Float64Array.from(places, ([x]) => x), y: Float64Array.from(places, ([, y]) => y) };
  return { ...moved(rest, move), residences: { ...residences, ...columns } };
}

/**
 * What may not change when the map is moved: everything but the key, where the sites are drawn, and the compass word of a
 * way out, which turns with the map (and of two ways as short names the first round the compass).
 */
function sayings({ key: _key, sites, findings, ...rest }: Assessment): string {
  return canonicalJson({
    ...rest,
    sites: sites.map(({ at: _at, ...site }) => site),
    findings: findings.map(({ facts: { direction: _direction, ...facts }, ...finding }) => ({
      ...finding,
      facts,
    })),
  });
}

test("E4: moving the whole map, or turning it a quarter, a half or three quarters, changes nothing that is said", () => {
  fc.assert(
    fc.property(
      aLevelledTown,
      someChanges,
      someLevel,
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: -4000, max: 4000 }),
      fc.integer({ min: -4000, max: 4000 }),
      (dataset, changes, level, turn, dx, dy) => {
        const turned = TURNS[turn] ?? ((position: Position) => position);
        const move: Move = (position) => {
          const [x, y] = turned(position);
          return [x + dx * 128, y + dy * 128];
        };
        const here = assess(dataset, { changes, ruleSet, level });
        const there = assess(movedDataset(dataset, move), { changes: moved(changes, move), ruleSet, level });
        expect(sayings(there)).toBe(sayings(here));
      },
    ),
    { numRuns: 80 },
  );
});

test("the mover moves: a test of the test", () => {
  expect(moved({ at: at(1, 2), ring: [[3, 4]] }, ([x, y]) => [-y, x])).toEqual({
    at: at(-2, 1),
    ring: [[-4, 3]],
  });
});
