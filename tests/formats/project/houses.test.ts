import { expect, test } from "vitest";
import { at, type Change, id, type Scenario } from "../../../src/engine/index.ts";
import { readScenario, writeScenario } from "../../../src/formats/index.ts";
import { aProject } from "./a-project.ts";

const laid: Change = {
  id: id("c1"),
  kind: "open-plot",
  plot: id("t1"),
  houses: 2,
  at: at(10, 20),
  houseType: "micro-30",
  layout: [
    { at: at(5.25, 20), angle: 0.5 },
    { at: at(14.75, 20), angle: 1.25 },
  ],
};
const scenario = (changes: readonly Change[]): Scenario => ({
  ...(aProject.scenarios[0] as Scenario),
  changes,
  cursor: changes.length,
});

test("the type of the houses and where each stands survive the file", () => {
  const kept = readScenario(writeScenario(scenario([laid]), "beef"));
  expect(kept.ok && kept.value.changes).toEqual([laid]);
});

test("a file from before houses had places is read as it was", () => {
  const { houseType: _, layout: __, ...old } = laid;
  const kept = readScenario(writeScenario(scenario([old]), "beef"));
  expect(kept.ok && kept.value.changes).toEqual([old]);
});

test("a place without a number is refused, and its column is named", () => {
  const text = writeScenario(scenario([laid]), "beef").replace("5.25", '"west"');
  expect(readScenario(text)).toMatchObject({
    ok: false,
    error: [{ at: { column: "changes[1].layout[1].x" } }],
  });
});

test("which plot of the register a drawn one replaces survives the file; one from before has none", () => {
  const [drawn] = aProject.scenarios.flatMap(({ changes }) =>
    changes.filter((change) => change.kind === "draw-plot"),
  );
  if (!drawn) throw new Error("the project draws no plot");
  const replacing: Change = { ...drawn, replaces: id("t1") };
  const kept = readScenario(writeScenario(scenario([replacing]), "beef"));
  expect(kept.ok && kept.value.changes).toEqual([replacing]);
  const old = readScenario(writeScenario(scenario([drawn]), "beef"));
  expect(old.ok && old.value.changes).toEqual([drawn]);
});
