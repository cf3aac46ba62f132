import { expect, test } from "vitest";
import { createAnalyst, createAssessor, type LineUp, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { aTown, at, inDwelling, square } from "../../support/a-town.ts";

const inForce = { changes: [], ruleSet: STANDARD_RULE_SET };

/** Six areas of ten homes each; the programme lives in the first two. */
function town(placed = 12) {
  const made = aTown();
  for (let area = 0; area < 6; area++) {
    const middle = at(area * 200, 0);
    made.area(`a${area}`, square(middle, 150), { residents: 400 });
    for (let home = 0; home < 10; home++)
      made.dwelling(`a${area}-${home}`, at(area * 200 + home, home), { standing: "occupied" });
  }
  for (let k = 0; k < placed; k++)
    made.placement(`p${k}`, inDwelling(`a${k % 2}-${Math.floor(k / 2)}`), { standing: "housed" });
  return made;
}

const ask = (seed: number) => {
  const answer = createAnalyst(town().dataset()).analyse(inForce, { kind: "line-up", panels: 20, seed });
  if (answer.kind !== "line-up") throw new Error(answer.kind);
  return answer;
};
const panel = ({ units, areas }: LineUp, k: number) => [
  ...units.subarray(k * areas.length, (k + 1) * areas.length),
];

test("one map is the real one, and all have as many units", () => {
  const answer = ask(7);
  const { areas } = createAssessor(town().dataset()).assess(inForce);
  expect(panel(answer, answer.real)).toEqual(areas.map(({ programme }) => programme.units));
  for (let k = 0; k < 20; k++) expect(panel(answer, k).reduce((sum, units) => sum + units, 0)).toBe(12);
});

test("maps of chance spread over areas that have homes, and differ", () => {
  const answer = ask(7);
  const others = Array.from({ length: 20 }, (_, k) => k).filter((k) => k !== answer.real);
  const texts = new Set(others.map((k) => panel(answer, k).join()));
  expect(texts.size).toBeGreaterThan(15);
  expect(others.some((k) => (panel(answer, k)[5] ?? 0) > 0)).toBe(true);
});

test("the same seed gives the same maps, another seed hides the real one elsewhere", () => {
  expect(ask(7)).toEqual(ask(7));
  expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => ask(seed).real)).size).toBeGreaterThan(2);
});

test("a few placements give no line-up", () => {
  const few = createAnalyst(town(3).dataset()).analyse(inForce, { kind: "line-up", panels: 20, seed: 1 });
  expect(few).toMatchObject({ kind: "too-few", what: "programmeUnits", have: 3, need: 10 });
});
