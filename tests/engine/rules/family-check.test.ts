import { describe, expect, test } from "vitest";
import { assess, type Change, createAssessor, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aTown, at, atPoint, inDwelling, square, type Town } from "../../support/a-town.ts";

const ruleSet = STANDARD_RULE_SET;
const family = { householdKind: "withChildren" } as const;
const single = { householdKind: "single" } as const;

/** `dense` has far more than its share, `roomy` has not; a site of five stands in `roomy`. */
const town = () =>
  aTown()
    .municipality({ residents: 20_000 })
    .area("dense", square(at(0, 0), 1000), { residents: 400 })
    .area("roomy", square(at(1000, 0), 1000), { residents: 12_000 })
    .dwelling("block", at(0, 0), { units: 20, kind: "coLocated" })
    .dwelling("row", at(1000, 0), { units: 5, kind: "smallHouse" })
    .dwelling("flat", at(1300, 300), { units: 1 });
const said = (of: Town, area: string, changes: readonly Change[] = []) =>
  assess(of.dataset(), { changes, ruleSet }).findings.find(
    ({ rule, subject }) => rule === "d13-family-check" && subject.id === area,
  );

describe("D13, the family check", () => {
  test("advises another place where families are housed in a dense area, and keeps a small number to itself", () => {
    const some = town().placement("p0", inDwelling("block"), family);
    expect(said(some, "dense")).toMatchObject({ verdict: "consider", facts: { families: null, few: true } });
    expect(said(some, "dense")).not.toHaveProperty("measured");
    expect(said(some, "roomy")?.verdict).toBe("within");
  });

  test("tells the number from five on", () => {
    const many = town();
    for (let i = 0; i < 5; i++) many.placement(`p${i}`, inDwelling("block"), family);
    expect(said(many, "dense")).toMatchObject({ verdict: "consider", measured: 5, facts: { few: false } });
  });

  test("sees a large site in an area that is not dense, and no other home there", () => {
    expect(said(town().placement("p0", inDwelling("row"), family), "roomy")?.verdict).toBe("consider");
    expect(said(town().placement("p0", inDwelling("flat"), family), "roomy")?.verdict).toBe("within");
  });

  test("does not know while nobody has said whether a household is a family (E6)", () => {
    expect(said(town().placement("p0", inDwelling("block")), "dense")?.verdict).toBe("unknown");
    expect(said(town().placement("p0", inDwelling("block"), single), "dense")?.verdict).toBe("within");
    const uncounted = aTown()
      .area("far", square(at(0, 0), 1000))
      .placement("p0", atPoint(at(0, 0)), family);
    expect(said(uncounted, "far")?.verdict).toBe("unknown");
  });

  test("counts who is housed, not who has been offered a home or has moved", () => {
    for (const standing of ["offered", "accepted", "ended"] as const)
      expect(
        said(town().placement("p0", inDwelling("block"), { ...family, standing }), "dense")?.verdict,
      ).toBe("within");
  });

  test("E2: a family that moves out while another household moves in is noticed, though no unit came or went", () => {
    const dataset = town()
      .area("spare", square(at(2000, 0), 1000), { residents: 500 })
      .dwelling("home", at(5, 0), { standing: "vacant" })
      .placement("p0", inDwelling("home"), family)
      .dataset();
    const changes = [
      { id: "x0", kind: "end-placement", placement: "p0" },
      { id: "x1", kind: "place", dwelling: "home", placement: "q0" },
    ] as unknown as readonly Change[];
    const assessor = createAssessor(dataset);
    assessor.assess({ changes: [], ruleSet });
    const moved = assessor.assess({ changes, ruleSet });
    expect(moved.problems).toEqual([]);
    expect(moved).toEqual(assess(dataset, { changes, ruleSet }));
    const verdict = moved.findings.find(
      ({ rule, subject }) => rule === "d13-family-check" && subject.id === "dense",
    )?.verdict;
    expect(verdict).toBe("unknown");
  });
});
