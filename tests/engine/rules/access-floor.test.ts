import { describe, expect, test } from "vitest";
import { assess, type FacilityKind, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aTown, at, square } from "../../support/a-town.ts";

const ruleSet = STANDARD_RULE_SET;
const FAR = 9000;

/** A vacant home and a plot side by side, with each service so many metres away; one not named is not in the data. */
function town(metres: Partial<Record<FacilityKind, number>>) {
  const sketch = aTown()
    .area("all", square(at(0, 0), 40_000), { residents: 5000 })
    .dwelling("home", at(0, 0), { standing: "vacant" })
    .plot("plot", square(at(0, 0), 30));
  for (const [kind, distance] of Object.entries(metres))
    sketch.facility(kind, kind as FacilityKind, at(distance as number, 0), { departuresPerHour: 2 });
  return sketch.dataset();
}
const said = (metres: Partial<Record<FacilityKind, number>>) => {
  const { findings, scores } = assess(town(metres), { changes: [], ruleSet });
  const own = findings.filter(({ rule }) => rule === "d14-access-floor");
  return { own, scores, of: (kind: string) => own.find(({ subject }) => subject.kind === kind) };
};
const near = { busStop: 200, grocery: 300, healthCentre: 400, pharmacy: 400, nav: 500, activity: 500 };

describe("D14, the floor under dispersion", () => {
  test("asks the same of a vacant home as of a plot, and nothing of other places", () => {
    const { own, of } = said(near);
    expect(own.map(({ subject }) => subject.kind).sort()).toEqual(["dwelling", "plot"]);
    expect(of("dwelling")?.facts).toEqual(of("plot")?.facts);
    expect(of("dwelling")).toMatchObject({ verdict: "within", measured: 0, limit: 2 });
  });

  test("lets one need be far, and asks when two are", () => {
    expect(said({ ...near, grocery: FAR }).of("dwelling")?.verdict).toBe("within");
    expect(said({ ...near, grocery: FAR, busStop: FAR }).of("dwelling")).toMatchObject({
      verdict: "consider",
      measured: 2,
      facts: { grocery: "poor", busStop: "poor", health: "good", activity: "good" },
    });
  });

  test("E6: a service the data does not have never counts as near", () => {
    const { pharmacy: _, ...unlisted } = near;
    expect(said({ ...unlisted, grocery: FAR }).of("plot")?.verdict).toBe("unknown");
    expect(said(unlisted).of("plot")?.verdict).toBe("within");
    expect(said({}).of("plot")?.verdict).toBe("unknown");
  });

  test("uses the distances of the criteria, so that a municipality sets them once", () => {
    const shortWalks = {
      ...ruleSet,
      rules: ruleSet.rules.map((setting) =>
        setting.rule === "c2-grocery" || setting.rule === "c1-bus-stop"
          ? { ...setting, params: { ...setting.params, good: 100, acceptable: 100 } }
          : setting,
      ),
    };
    const { findings } = assess(town(near), { changes: [], ruleSet: shortWalks });
    expect(findings.find(({ rule }) => rule === "d14-access-floor")?.verdict).toBe("consider");
  });

  test("gives no points", () => {
    const terms = said({ ...near, grocery: FAR, busStop: FAR }).scores.flatMap((score) => score.terms);
    expect(terms.length).toBeGreaterThan(10);
    expect(terms.some(({ rule }) => rule === "d14-access-floor")).toBe(false);
  });
});
