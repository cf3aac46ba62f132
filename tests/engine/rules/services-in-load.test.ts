import { expect, test } from "vitest";
import { assess, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { load } from "../../../src/engine/rules/load/index.ts";
import { messages } from "../../../src/messages/index.ts";
import { aTown, at, square } from "../../support/a-town.ts";

const ruleSet = STANDARD_RULE_SET;
const town = () =>
  aTown()
    .area("a", square(at(0, 0), 1000), { residents: 1000 })
    .area("b", square(at(1000, 0), 1000), { residents: 1000 })
    .dwelling("d", at(0, 0), { units: 2, kind: "smallHouse" });
const loadOf = (of: ReturnType<typeof town>, subject: string) =>
  assess(of.dataset(), { changes: [], ruleSet }).findings.find(
    (finding) => finding.id === `load|${subject}|programme`,
  );

test("services that serve an area are told beside its load, and take nothing off it", () => {
  const served = town()
    .facility("base", "staffedBase", at(10, 10))
    .facility("low", "lowThreshold", at(20, 20))
    .facility("low2", "lowThreshold", at(990, 0));
  const here = loadOf(served, "neighbourhood:a");
  expect(here?.facts).toMatchObject({ staffedBase: 1, lowThreshold: 1, shelter: null, services: 2 });
  expect(here?.measured).toBe(loadOf(town(), "neighbourhood:a")?.measured);
  expect(loadOf(served, "municipality:")?.facts).toMatchObject({
    staffedBase: 1,
    lowThreshold: 2,
    services: 3,
  });
  const sentence = messages("nb").format(load.texts.nb.verdicts.info ?? "", {
    ...here?.facts,
    measured: here?.measured ?? 0,
  });
  expect(sentence).toContain("bemannede baser 1, lavterskeltilbud 1, akuttovernatting ikke oppgitt");
});

test("a kind of service nobody has listed is unknown, not none", () => {
  expect(loadOf(town(), "neighbourhood:a")?.facts).toMatchObject({ staffedBase: null, services: null });
  const elsewhere = town().facility("base", "staffedBase", at(1000, 0));
  expect(loadOf(elsewhere, "neighbourhood:a")?.facts).toMatchObject({ staffedBase: 0, services: 0 });
});
