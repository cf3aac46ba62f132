import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../src/engine/index.ts";
import { readScenario, writeScenario } from "../../../src/formats/index.ts";
import { aProject } from "./a-project.ts";

const scenario = aProject.scenarios[0] as Scenario;

describe("the scenario file", () => {
  it("gives back every change, and the hash of the dataset it was made on", () => {
    const text = writeScenario(scenario, "beef");
    expect(readScenario(text)).toEqual({ ok: true, value: { ...scenario, datasetHash: "beef" } });
  });

  it.each([
    ["nothing", ""],
    ["something else", "{}"],
    ["a deep pit", "[".repeat(100_000)],
    ["a hostile format", '{"format":{"__proto__":1}}'],
  ])("says that %s is not a scenario", (_what, text) => {
    expect(readScenario(text)).toMatchObject({ ok: false, error: [{ code: "scenario-not-a-scenario" }] });
  });

  it("says that a newer scenario needs a newer planner", () => {
    const text = writeScenario(scenario, "beef").replace('"version": 1', '"version": 9');
    expect(readScenario(text)).toMatchObject({ ok: false, error: [{ code: "scenario-newer" }] });
  });

  it("refuses a change it does not know", () => {
    const text = writeScenario(scenario, "beef").replace('"end-placement"', '"evict"');
    expect(readScenario(text)).toMatchObject({
      ok: false,
      error: [
        { code: "project-bad-value", at: { column: "changes[5].kind" }, seen: "evict" },
        { at: { column: "changes[5].plot" } },
        { at: { column: "changes[5].houses" } },
      ],
    });
  });
});
