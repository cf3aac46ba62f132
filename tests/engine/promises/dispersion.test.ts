import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Assessment,
  assess,
  type Change,
  createAssessor,
  type Dataset,
  type Position,
  RULES,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { aRandomTown, someChanges } from "../../support/random-town.ts";

const ruleSet = STANDARD_RULE_SET;
const DISPERSION = new Set(RULES.filter(({ rule }) => /^(D|L)/.test(rule.code)).map(({ rule }) => rule.id));

test("E5: adding houses never lowers the load score where they are added, nor its figure there", () => {
  let compared = 0;
  fc.assert(
    fc.property(aRandomTown, fc.integer({ min: 1, max: 7 }), (dataset, houses) => {
      const assessor = createAssessor(dataset);
      const load = (many: number) => {
        const changes: Change[] = [{ id: "x", kind: "open-plot", plot: "t0", houses: many } as never];
        const { scores, plots, areas } = assessor.assess({ changes: many === 0 ? [] : changes, ruleSet });
        const area = plots.find(({ id }) => id === "t0")?.area;
        const score = scores.find(({ kind, subject }) => kind === "load" && subject.id === area);
        return { score, figures: areas.find(({ id }) => id === area) };
      };
      const [none, some, more] = [load(0), load(houses), load(houses + 1)];
      if (!none.score || !some.score || !more.score) return;
      expect(some.score.value).toBeGreaterThanOrEqual(none.score.value);
      expect(more.score.value).toBeGreaterThanOrEqual(some.score.value);
      const [least, most] = [some.figures?.programme.load, more.figures?.programme.load];
      if (typeof least !== "number" || typeof most !== "number") return;
      expect(most).toBeGreaterThan(least);
      compared += 1;
    }),
    { numRuns: 120 },
  );
  expect(compared).toBeGreaterThan(40);
});

test("E6: residents nobody has counted never make a verdict within, a rate, a headroom or an opportunity", () => {
  let unknowns = 0;
  fc.assert(
    fc.property(aRandomTown, someChanges, (dataset, changes) => {
      const neighbourhoods = dataset.neighbourhoods.map((one) => ({ ...one, residents: "unknown" as const }));
      const { areas, findings } = assess({ ...dataset, neighbourhoods }, { changes, ruleSet });
      for (const area of areas) {
        expect(area).toMatchObject({ headroom: "unknown", unused: false, verdict: "unknown" });
        expect([area.stock.rate, area.programme.rate]).toEqual(["unknown", "unknown"]);
      }
      for (const { rule, subject, verdict } of findings)
        if (subject.kind === "neighbourhood" && /^d(5|6|10)-/.test(rule)) {
          expect(verdict).toBe("unknown");
          unknowns += 1;
        }
    }),
    { numRuns: 60 },
  );
  expect(unknowns).toBeGreaterThan(200);
});

test("findings and scores come sorted, each finding once, and unknowns are counted as they are", () => {
  fc.assert(
    fc.property(aRandomTown, someChanges, (dataset, changes) => {
      const { findings, scores, unknowns } = assess(dataset, { changes, ruleSet });
      const ids = findings.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
      const names = scores.map(({ subject, kind }) => `${subject.kind}:${subject.id}|${kind}`);
      expect(names).toEqual([...new Set(names)].sort());
      const counted = new Map<string, number>();
      for (const { rule, verdict } of findings)
        if (verdict === "unknown") counted.set(rule, (counted.get(rule) ?? 0) + 1);
      expect(unknowns.map(({ rule, findings: many }) => [rule, many])).toEqual([...counted].sort());
    }),
    { numRuns: 60 },
  );
});

/** Dispersion verdicts and headroom: what a planner acts on. Hard constraints have a proof of their own. */
function sayings({ areas, findings }: Assessment) {
  return {
    verdicts: findings
      .filter(({ rule }) => DISPERSION.has(rule))
      .map(({ id, verdict, measured }) => [id, verdict, Math.round((measured ?? -1) * 1e4)]),
    headroom: areas.map(({ id, headroom }) => [id, headroom]),
  };
}

const LIMITS = [50, 150, 200, 300, 400, 600];

/** No distance and no boundary is so near a limit that rounding could decide: a turn by any angle rounds. */
function awayFromLimits(
  { dwellings, placements, plots, buildings, facilities }: Dataset,
  changes: readonly Change[],
) {
  const points = [
    ...[...dwellings, ...plots, ...buildings, ...facilities].map((one) => one.at),
    ...placements.flatMap(({ site }) => ("at" in site ? [site.at] : [])),
    ...changes.flatMap((one) => ("at" in one && one.at ? [one.at] : "to" in one ? [one.to] : [])),
    ...changes.flatMap((one) => (one.kind === "draw-plot" ? [one.plot.at] : [])),
  ];
  const edges = [-900, -300, 300, 900];
  return (
    points.every(({ x, y }) =>
      edges.every((edge) => Math.abs(x - edge) > 1e-3 && Math.abs(y - edge) > 1e-3),
    ) &&
    points.every((a) =>
      points.every((b) =>
        LIMITS.every((limit) => Math.abs(Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2) - limit) > 1e-3),
      ),
    )
  );
}

function turned<T>(value: T, angle: number): T {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const move = ([x, y]: Position): Position => [x * cos - y * sin, x * sin + y * cos];
  const walk = (part: unknown): unknown => {
    if (ArrayBuffer.isView(part) || typeof part !== "object" || part === null) return part;
    if (Array.isArray(part))
      return part.length === 2 && part.every((n) => typeof n === "number")
        ? move(part as unknown as Position)
        : part.map(walk);
    if ("x" in part && "y" in part && typeof part.x === "number" && typeof part.y === "number") {
      const [x, y] = move([part.x, part.y]);
      return { ...part, x, y };
    }
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
}

test("E4: turning the map by any angle changes no dispersion verdict, no measure and no headroom", () => {
  let compared = 0;
  fc.assert(
    fc.property(
      aRandomTown,
      someChanges,
      fc.double({ min: 0.01, max: 6.27, noNaN: true }),
      (dataset, changes, angle) => {
        fc.pre(awayFromLimits(dataset, changes));
        // Who lives within a ring is shown, not judged, and an address on the rim is on either side after a turn.
        const town = {
          ...dataset,
          residences: {
            ...dataset.residences,
            x: new Float64Array(0),
            y: new Float64Array(0),
            dwellings: new Int32Array(0),
            residents: new Int32Array(0),
          },
        };
        const here = assess(town, { changes, ruleSet });
        const there = assess(turned(town, angle), { changes: turned(changes, angle), ruleSet });
        expect(sayings(there)).toEqual(sayings(here));
        compared += 1;
      },
    ),
    { numRuns: 80 },
  );
  expect(compared).toBe(80);
});
