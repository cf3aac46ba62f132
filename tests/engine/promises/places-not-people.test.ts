import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Assessment,
  assess,
  type Change,
  type ChangeId,
  canonicalJson,
  createAssessor,
  type DwellingId,
  id,
  type PlacementId,
  RULES,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { aTown, at, inDwelling, square } from "../../support/a-town.ts";
import { aRandomTown, someChanges } from "../../support/random-town.ts";

const ruleSet = STANDARD_RULE_SET;
const known = (value: number | "unknown") => (value === "unknown" ? Number.NaN : value);

test("E5: adding a unit never lowers the load of the area where it is added", () => {
  let compared = 0;
  fc.assert(
    fc.property(aRandomTown, someChanges, (dataset, changes) => {
      const assessor = createAssessor(dataset);
      for (let made = 0; made < changes.length; made += 1) {
        const next = changes[made];
        if (next?.kind !== "open-plot" && next?.kind !== "acquire-dwelling" && next?.kind !== "place")
          continue;
        const before = assessor.assess({ changes: changes.slice(0, made), ruleSet });
        const after = assessor.assess({ changes: changes.slice(0, made + 1), ruleSet });
        after.areas.forEach((area, i) => {
          const was = before.areas[i];
          if (!was || area.stock.units < was.stock.units || area.programme.units < was.programme.units)
            return;
          for (const count of ["stock", "programme"] as const) {
            const [now, then] = [known(area[count].load), known(was[count].load)];
            if (Number.isNaN(now) || Number.isNaN(then)) continue;
            compared += 1;
            expect(now).toBeGreaterThanOrEqual(then);
          }
        });
      }
    }),
    { numRuns: 100 },
  );
  expect(compared).toBeGreaterThan(200);
});

const FAMILY_CHECK = "d13-family-check";

/** All that is said but the family check: figures, scores and every other finding. */
function besidesFamilies({ key: _, findings, unknowns, ...rest }: Assessment): string {
  const others = <T extends { readonly rule: string }>(all: readonly T[]) =>
    all.filter(({ rule }) => rule !== FAMILY_CHECK);
  return canonicalJson({ ...rest, findings: others(findings), unknowns: others(unknowns) });
}

test("E8: what is known of the people placed changes no score, no figure, and no finding but the advice on families", () => {
  let advised = 0;
  fc.assert(
    fc.property(aRandomTown, (dataset) => {
      const told = {
        ...dataset,
        placements: dataset.placements.map((placement) => ({
          ...placement,
          householdKind: "withChildren" as const,
          chosenByParticipant: true,
          since: "2025Q2" as const,
        })),
      };
      const here = assess(dataset, { changes: [], ruleSet });
      const there = assess(told, { changes: [], ruleSet });
      expect(besidesFamilies(there) === besidesFamilies(here)).toBe(true);
      advised += there.findings.filter(
        ({ rule, verdict }) => rule === FAMILY_CHECK && verdict === "consider",
      ).length;
    }),
    { numRuns: 60 },
  );
  expect(advised).toBeGreaterThan(5);
});

test("E8: the family check speaks of areas alone, gives no points, and tells no number below five", () => {
  const module = RULES.find(({ rule }) => rule.id === FAMILY_CHECK);
  expect(module?.rule.subjects).toEqual(["neighbourhood"]);
  expect(module?.rule.weight).toBeUndefined();
  expect(module?.rule.params.find(({ id }) => id === "leastShown")?.min).toBe(5);
  let told = 0;
  fc.assert(
    fc.property(aRandomTown, someChanges, (dataset, changes) => {
      const { findings, scores } = assess(dataset, { changes, ruleSet });
      expect(scores.flatMap(({ terms }) => terms).some(({ rule }) => rule === FAMILY_CHECK)).toBe(false);
      for (const { rule, subject, facts, measured } of findings) {
        if (rule !== FAMILY_CHECK) continue;
        expect(subject.kind).toBe("neighbourhood");
        for (const number of [facts.families, measured])
          if (typeof number === "number" && number > 0) expect(number).toBeGreaterThanOrEqual(5);
        if (facts.few) told += 1;
      }
    }),
    { numRuns: 60 },
  );
  expect(told).toBeGreaterThan(5);
});

test("E8: no rule is about a person, and none asks for income, crime, price, ethnicity or protest", () => {
  expect(RULES.length).toBeGreaterThan(30);
  for (const { rule, examples } of RULES) {
    expect(
      rule.subjects.every((kind) =>
        ["municipality", "neighbourhood", "building", "cooperative", "site", "plot", "dwelling"].includes(
          kind,
        ),
      ),
    ).toBe(true);
    for (const name of examples.flatMap(({ facts }) => Object.keys(facts)))
      expect(name).not.toMatch(/income|crime|price|ethnic|protest|person|participant|diagnos|household/i);
  }
});

/** A small area with far more than its share already. */
const crowded = () => {
  const town = aTown()
    .municipality({ residents: 20_000 })
    .area("full", square(at(0, 0), 400), { residents: 300 })
    .area("empty", square(at(600, 0), 400), { residents: 900 });
  for (let i = 0; i < 14; i += 1) town.dwelling(`d${i}`, at(i * 4, 0), { kind: "smallHouse" });
  return town
    .dwelling("free", at(0, 30), { standing: "vacant" })
    .plot("t0", square(at(20, 60), 30))
    .placement("p0", inDwelling("d0"));
};
const change = <T extends object>(rest: T) => ({ id: id<ChangeId>("c1"), ...rest }) as unknown as Change;

test("E10: an area that asks for a reason is never closed: a house and a placement there are made all the same", () => {
  const dataset = crowded().dataset();
  const today = assess(dataset, { changes: [], ruleSet });
  expect(today.areas.find((area) => area.id === "full")?.verdict).toBe("justify");
  const tries = [
    change({ kind: "open-plot", plot: "t0", houses: 8 }),
    change({ kind: "place", dwelling: id<DwellingId>("free"), placement: id<PlacementId>("p1") }),
  ];
  for (const one of tries) {
    const after = assess(dataset, { changes: [one], ruleSet });
    expect(after.problems).toEqual([]);
    expect(after.municipality.programmeUnits).toBeGreaterThan(today.municipality.programmeUnits);
  }
  const words = RULES.flatMap(({ texts }) =>
    Object.values(texts).flatMap(({ verdicts }) => Object.values(verdicts)),
  );
  for (const sentence of words)
    expect(sentence).not.toMatch(/\b(stengt|stengd|forbudt|forbode|closed|forbidden)\b/i);
});

test("E10: that a family lives where units lie densely refuses nobody: the next is placed there all the same", () => {
  const dataset = crowded().placement("p9", inDwelling("d1"), { householdKind: "withChildren" }).dataset();
  const check = (changes: readonly Change[]) => {
    const { findings, problems } = assess(dataset, { changes, ruleSet });
    return {
      problems,
      verdict: findings.find(({ rule, subject }) => rule === FAMILY_CHECK && subject.id === "full")?.verdict,
    };
  };
  const place = change({
    kind: "place",
    dwelling: id<DwellingId>("free"),
    placement: id<PlacementId>("p1"),
  });
  expect(check([place])).toEqual({ problems: [], verdict: "consider" });
});

test("E11: areas with none are shown wherever areas with many are", () => {
  const { areas, municipality, findings } = assess(crowded().dataset(), { changes: [], ruleSet });
  const empty = areas.find((area) => area.id === "empty");
  expect(empty?.programme.units).toBe(0);
  expect(empty?.unused).toBe(true);
  expect(municipality.areasUnused).toBe(1);
  expect(
    findings.some(({ rule, subject }) => rule === "d15-unused-opportunity" && subject.id === "empty"),
  ).toBe(true);
});
