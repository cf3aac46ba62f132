import { describe, expect, test } from "vitest";
import { assess, id, type RuleId, STANDARD_RULE_SET } from "../../../../src/engine/index.ts";
import { SITING_RULES } from "../../../../src/engine/rules/index.ts";
import {
  draggedTo,
  onlyCriteria,
  performanceTable,
  type Requirement,
  requirementOutcomes,
  valueCurve,
  WEIGHED_CRITERIA,
  withParam,
  worthOn,
} from "../../../../src/engine/siting/weighing/index.ts";
import { square } from "../../../support/a-town.ts";
import { east, mappedTown, ORIGIN } from "../judged.ts";

const rule = (name: string) => id<RuleId>(name);

/** Three plots east of a shop: 385, 1155 and 1925 m straight, times 1.3; the last says nothing of its slope. */
function town() {
  return mappedTown()
    .facility("g", "grocery", ORIGIN)
    .facility("s", "school", east(400))
    .plot("near", square(east(385), 40), { ownership: "municipal", facts: { slopePercent: 5 } })
    .plot("middle", square(east(1155), 40), { ownership: "state", facts: { slopePercent: 15 } })
    .plot("far", square(east(1925), 40), { ownership: "private" })
    .dataset();
}

const assessed = assess(town(), { changes: [], ruleSet: STANDARD_RULE_SET });
const table = performanceTable(assessed, STANDARD_RULE_SET);
const cell = (plot: string, criterion: string, of = table) => {
  const at = of.plots.indexOf(plot as never) * of.criteria.length + of.criteria.indexOf(rule(criterion));
  return { worst: of.worst[at], best: of.best[at], measured: of.measured[at] };
};

describe("the performance table", () => {
  test("has the thirteen criteria and every plot, and nothing of schools", () => {
    expect(table.plots).toEqual(["far", "middle", "near"]);
    expect(table.criteria).toEqual(WEIGHED_CRITERIA.map((one) => one.id));
    expect(table.criteria).not.toContain("c14-schools");
  });

  test("holds what each plot is worth, and an unknown may be anything", () => {
    expect(cell("near", "c2-grocery")).toMatchObject({ worst: 1, best: 1 });
    const { worst, measured } = cell("middle", "c2-grocery");
    expect(worst).toBeCloseTo(1 - (0.5 * ((measured as number) - 1000)) / 1000, 12);
    expect(cell("middle", "c9-ownership")).toEqual({ worst: 0.5, best: 0.5, measured: 0.5 });
    expect(cell("far", "c7-slope")).toEqual({ worst: 0, best: 1, measured: Number.NaN });
  });

  test("follows a limit that is dragged, without asking the map again", () => {
    const grocery = rule("c2-grocery");
    const kinder = withParam(STANDARD_RULE_SET, grocery, "good", 1600);
    expect(cell("middle", "c2-grocery", performanceTable(assessed, kinder)).worst).toBe(1);
    const anew = assess(town(), { changes: [], ruleSet: kinder });
    expect(performanceTable(anew, kinder)).toEqual(performanceTable(assessed, kinder));
  });

  test("narrowed to some criteria keeps their columns as they were", () => {
    const few = onlyCriteria(table, (one) => one === "c2-grocery" || one === "c9-ownership");
    expect(few.criteria).toEqual(["c2-grocery", "c9-ownership"]);
    for (const plot of ["near", "middle", "far"])
      expect(cell(plot, "c9-ownership", few)).toEqual(cell(plot, "c9-ownership"));
  });
});

describe("value curves", () => {
  const measuring = WEIGHED_CRITERIA.filter(({ params }) => params.some((spec) => spec.id === "good"));

  test.each(measuring.map((one) => [one.id, one] as const))(
    "%s: the curve is what the rule itself judges",
    (name, own) => {
      const curve = valueCurve(name, STANDARD_RULE_SET);
      if (!curve) throw new Error("no curve");
      const { examples } = SITING_RULES.find((module) => module.rule.id === name) ?? { examples: [] };
      const params = STANDARD_RULE_SET.rules.find((setting) => setting.rule === name)?.params ?? {};
      let held = 0;
      for (const example of examples) {
        const judged = own.judge(example.facts, params);
        // Without legal access (C8) the distance to the pipes does not count.
        if (judged.measured === undefined || judged.worth === undefined || example.facts.access === "no")
          continue;
        expect(worthOn(curve, judged.measured), example.name).toBeCloseTo(judged.worth, 12);
        held += 1;
      }
      expect(held).toBeGreaterThan(2);
    },
  );

  test("bends lie on the curve, and are named by the limits that move them", () => {
    const falling = valueCurve(rule("c1-bus-stop"), STANDARD_RULE_SET);
    expect(falling?.points.map(({ x, worth, param }) => [x, worth, param?.id])).toEqual([
      [500, 1, "good"],
      [1000, 0.5, "acceptable"],
      [2000, 0, undefined],
    ]);
    const rising = valueCurve(rule("c10-plot-size"), STANDARD_RULE_SET);
    expect(rising?.points.map(({ x, worth, param }) => [x, worth, param?.id])).toEqual([
      [125, 0, undefined],
      [250, 0.5, "acceptable"],
      [350, 1, "good"],
    ]);
    for (const curve of [falling, rising])
      for (const { x, worth } of curve?.points ?? [])
        expect(worthOn(curve as never, x)).toBeCloseTo(worth, 12);
  });

  test("classes have steps and nothing to drag; schools have no curve at all", () => {
    const steps = valueCurve(rule("c9-ownership"), STANDARD_RULE_SET);
    expect(steps?.shape).toBe("steps");
    expect(steps?.points.every(({ param }) => param === undefined)).toBe(true);
    expect(valueCurve(rule("c14-schools"), STANDARD_RULE_SET)).toBeUndefined();
  });

  test("a bend is dragged by the limit's own steps, within its bounds, and not past the other", () => {
    const curve = valueCurve(rule("c1-bus-stop"), STANDARD_RULE_SET);
    if (!curve) throw new Error("no curve");
    expect(draggedTo(curve, "good", 637)).toBe(650);
    expect(draggedTo(curve, "good", -50)).toBe(100);
    expect(draggedTo(curve, "good", 2600)).toBe(1000);
    expect(draggedTo(curve, "acceptable", 120)).toBe(500);
    expect(draggedTo(curve, "acceptable", 99_999)).toBe(5000);
    expect(draggedTo(curve, "detour", 2)).toBeUndefined();
  });
});

describe("requirements", () => {
  const outcomes = (...requirements: readonly Requirement[]) => {
    const answer = requirementOutcomes(assessed, requirements);
    if (!answer.ok) throw new Error(answer.error.code);
    return Object.fromEntries(answer.value.map(({ plot, state }) => [plot, state]));
  };

  test("pass, fail or are not known; nothing is left out of the list", () => {
    const grocery = rule("c2-grocery");
    expect(outcomes({ kind: "criterion", rule: grocery, atLeast: "acceptable" })).toEqual({
      near: "passes",
      middle: "passes",
      far: "fails",
    });
    expect(outcomes({ kind: "criterion", rule: grocery, atLeast: "good" })).toEqual({
      near: "passes",
      middle: "fails",
      far: "fails",
    });
    expect(outcomes({ kind: "measured", rule: rule("c7-slope"), atMost: 10 })).toEqual({
      near: "passes",
      middle: "fails",
      far: "unknown",
    });
    expect(outcomes({ kind: "measured", rule: rule("c7-slope"), atLeast: 10 })).toEqual({
      near: "fails",
      middle: "passes",
      far: "unknown",
    });
    expect(outcomes()).toEqual({ near: "passes", middle: "passes", far: "passes" });
  });

  test("several are as grave as the gravest of them", () => {
    const both = requirementOutcomes(assessed, [
      { kind: "criterion", rule: rule("c2-grocery"), atLeast: "acceptable" },
      { kind: "criterion", rule: rule("c7-slope"), atLeast: "acceptable" },
    ]);
    if (!both.ok) throw new Error(both.error.code);
    expect(both.value.map(({ plot, state, each }) => [plot, state, ...each])).toEqual([
      ["far", "fails", "fails", "unknown"],
      ["middle", "passes", "passes", "passes"],
      ["near", "passes", "passes", "passes"],
    ]);
  });

  test("constraints keep their four states: to be looked into is not passing", () => {
    const states = {
      met: "passes",
      conflict: "fails",
      investigate: "investigate",
      unknown: "unknown",
    } as const;
    for (const [verdict, state] of Object.entries(states)) {
      const findings = assessed.findings.map((finding) =>
        finding.rule === "h1-flood" ? { ...finding, verdict: verdict as never } : finding,
      );
      const answer = requirementOutcomes({ ...assessed, findings }, [
        { kind: "no-conflict", rules: [rule("h1-flood")] },
      ]);
      if (!answer.ok) throw new Error(answer.error.code);
      expect(answer.value.map((one) => one.state)).toEqual([state, state, state]);
    }
  });

  test("nothing can be required of schools, nor of what is no criterion", () => {
    const refused = (requirement: Requirement) => requirementOutcomes(assessed, [requirement]);
    const schools = rule("c14-schools");
    expect(refused({ kind: "measured", rule: schools, atLeast: 300 })).toEqual({
      ok: false,
      error: { code: "not-to-be-required", rule: schools },
    });
    expect(refused({ kind: "no-conflict", rules: [schools] }).ok).toBe(false);
    expect(refused({ kind: "criterion", rule: rule("h1-flood"), atLeast: "good" }).ok).toBe(false);
  });
});
