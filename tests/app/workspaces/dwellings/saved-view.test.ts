import { expect, test } from "vitest";
import { WHOLE_STOCK } from "../../../../src/app/state/index.ts";
import type { SheetLook } from "../../../../src/app/ui/index.ts";
import { filterOf, lookOf, queryOf, viewOf } from "../../../../src/app/workspaces/dwellings/saved-view.ts";

const look: SheetLook = {
  sort: { column: "area", direction: "descending" },
  filters: { name: { words: "Stor" }, bedrooms: { from: 2, unknown: true }, kind: { values: ["ordinary"] } },
  hidden: ["id"],
  marked: new Set(["d1"]),
};
const filter = { ...WHOLE_STOCK, vacantOnly: true };
const all = new Set(["name", "bedrooms", "kind", "area"]);

test("a saved view is looked at again as it was, and says nothing of which homes were marked", () => {
  const view = viewOf("Ledige", look, " torg ", filter);
  expect(queryOf(view)).toBe("torg");
  expect(JSON.stringify(view)).not.toContain("d1");
  const { marked: _marked, ...rest } = look;
  expect(lookOf(view, all)).toEqual(rest);
  expect(filterOf(view)).toEqual(filter);
  // Whichever filter was set first, it is the same view.
  const turned = { ...look, filters: Object.fromEntries(Object.entries(look.filters).toReversed()) };
  expect(viewOf("Ledige", turned, "torg", filter)).toEqual(view);
});

test("what a view asks of a column that is no longer there is left out", () => {
  const left = lookOf(viewOf("Ledige", look, "", filter), new Set(["name"]));
  expect(left).toEqual({ filters: { name: { words: "Stor" } }, sort: null, hidden: ["id"] });
});
