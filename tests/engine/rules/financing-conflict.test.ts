import { describe, expect, test } from "vitest";
import {
  type Acquisition,
  assess,
  type BuildingId,
  type Change,
  type CooperativeId,
  createAssessor,
  id,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { aTown, at } from "../../support/a-town.ts";

const ruleSet = STANDARD_RULE_SET;
const building = id<BuildingId>("b");
const cooperative = id<CooperativeId>("c");

function town(homes: Readonly<Record<string, Acquisition | "unknown">>) {
  const sketch = aTown()
    .cooperative("c", { dwellings: 50 })
    .building("b", at(0, 0), { dwellings: 25, cooperative });
  Object.entries(homes).forEach(([name, acquisition]) => {
    sketch.dwelling(name, at(0, 0), { units: 2, building, acquisition });
  });
  return sketch.dataset();
}
const of = (dataset: ReturnType<typeof town>, kind: string, changes: readonly Change[] = []) =>
  assess(dataset, { changes, ruleSet }).findings.find(
    ({ rule, subject }) => rule === "d12-financing-conflict" && subject.kind === kind,
  );
const acquire = (name: string, acquisition: Acquisition) =>
  ({
    id: `x-${name}`,
    kind: "acquire-dwelling",
    dwelling: name,
    building: "b",
    acquisition,
  }) as unknown as Change;

describe("D12, agreements that gather units", () => {
  test("counts units by referral and allocation in the building and its cooperative, and their share of the dwellings", () => {
    const dataset = town({ a: "referral", b: "allocation", c: "owned", d: "leased" });
    expect(of(dataset, "building")).toMatchObject({
      verdict: "info",
      measured: 4,
      facts: { referral: 2, allocation: 2, untold: 0, share: 4 / 25 },
    });
    expect(of(dataset, "cooperative")).toMatchObject({
      verdict: "info",
      measured: 4,
      facts: { share: 4 / 50 },
    });
  });

  test("knows nothing where nobody has said how the units were got (E6)", () => {
    expect(of(town({ a: "unknown" }), "building")?.verdict).toBe("unknown");
    expect(of(town({ a: "owned" }), "building")?.verdict).toBe("within");
  });

  test("says nothing of a building where the municipality has no unit, nor of one it has left", () => {
    expect(of(town({}), "building")).toBeUndefined();
    const dataset = town({});
    const assessor = createAssessor(dataset);
    assessor.assess({ changes: [acquire("new", "referral")], ruleSet });
    expect(assessor.assess({ changes: [], ruleSet })).toEqual(assess(dataset, { changes: [], ruleSet }));
  });

  test("makes a cooperative's right to own no other", () => {
    const { cooperatives } = assess(town({ a: "referral" }), { changes: [], ruleSet });
    expect(cooperatives[0]?.verdict).toBe("within");
  });

  test("E2: follows a unit that a scenario leases by agreement, and one whose agreement is another", () => {
    const dataset = town({ a: "owned" });
    const assessor = createAssessor(dataset);
    for (const acquisition of ["owned", "referral", "allocation"] as const) {
      const changes = [acquire("new", acquisition)];
      const incremental = assessor.assess({ changes, ruleSet });
      expect(incremental).toEqual(assess(dataset, { changes, ruleSet }));
      expect(of(dataset, "building", changes)?.measured).toBe(acquisition === "owned" ? 0 : 1);
    }
  });
});
