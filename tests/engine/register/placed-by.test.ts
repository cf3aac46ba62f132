import { expect, test } from "vitest";
import {
  type Dwelling,
  type DwellingFact,
  type DwellingId,
  editDwellings,
  id,
  mergeRegister,
} from "../../../src/engine/index.ts";
import { aTown, at } from "../../support/a-town.ts";

const d1 = id<DwellingId>("d1");
const unit = (over: Partial<Dwelling>): Dwelling => {
  const [one] = aTown().dwelling("d1", at(0, 0), over).dataset().dwellings;
  if (!one) throw new Error("the town has no home");
  return one;
};
const says = new Set<DwellingFact>(["at", "units"]);

test("a home that is moved by hand is placed by hand, unless somebody says how; other edits leave it", () => {
  const was = [unit({ placedBy: "exact" })];
  expect(editDwellings(was, [{ id: d1, facts: { at: at(9, 9) } }])[0]?.placedBy).toBe("pointed");
  expect(editDwellings(was, [{ id: d1, facts: { at: at(9, 9) }, placedBy: "chosen" }])[0]?.placedBy).toBe(
    "chosen",
  );
  expect(editDwellings(was, [{ id: d1, facts: { units: 4 } }])[0]?.placedBy).toBe("exact");
});

test("a newer file's place comes with how the file's was found; the same place keeps what is known of it", () => {
  const was = [unit({ placedBy: "chosen" })];
  const moved = mergeRegister(was, { rows: [unit({ at: at(5, 5), placedBy: "folded" })], says });
  expect(moved.dwellings[0]).toMatchObject({ at: { x: 5 }, placedBy: "folded" });
  const same = mergeRegister(was, { rows: [unit({ placedBy: "folded" })], says });
  expect(same.dwellings[0]).toBe(was[0]);
});
