import { expect, test } from "vitest";
import { type Change, id, STANDARD_RULE_SET } from "../../../src/engine/index.ts";
import { recogniser } from "../../../src/platform/worker/recognise.ts";
import { smallTown } from "../../support/a-project.ts";

const [plot] = smallTown().plots;
const draw = { id: id("c1"), kind: "draw-plot", plot } as Change;
const situated = { changes: [draw], ruleSet: STANDARD_RULE_SET };
/** As it arrives in a worker. */
const copy = () => structuredClone(situated);
const plotOf = (change: Change | undefined) => (change?.kind === "draw-plot" ? change.plot : undefined);

test("a copy of what was seen before is exchanged for what was seen", () => {
  const known = recogniser();
  const first = known.situated(copy());
  const second = known.situated(copy());
  expect(second).toEqual(situated);
  expect(second.ruleSet).toBe(first.ruleSet);
  expect(plotOf(second.changes[0])).toBe(plotOf(first.changes[0]));
  expect(plotOf(known.change(structuredClone(draw)))).toBe(plotOf(first.changes[0]));
});

test("what differs is taken as it is, however little it differs", () => {
  const known = recogniser();
  const first = known.situated(copy());
  const edited = copy();
  const ruleSet = { ...edited.ruleSet, title: "Vårt" };
  const moved = { ...draw, plot: { ...plot, capacity: 9 } } as Change;
  const second = known.situated({ changes: [moved], ruleSet });
  expect(second.ruleSet).toBe(ruleSet);
  expect(plotOf(second.changes[0])).toMatchObject({ capacity: 9 });
  expect(plotOf(first.changes[0])).not.toMatchObject({ capacity: 9 });
});
