import { describe, expect, test } from "vitest";
import { withRaisedChange } from "../../../src/app/commands/editing/with-raised-change.ts";
import { type Change, type ChangeId, id, type PlotId } from "../../../src/engine/index.ts";
import { smallTown } from "../../support/a-project.ts";

const c = (text: string) => id<ChangeId>(text);
const [plot] = smallTown().plots;
if (!plot) throw new Error("the town has a plot");
const drawn = { ...plot, id: id<PlotId>("drawn-1") };
const open: Change = { id: c("c1"), kind: "open-plot", plot: plot.id, houses: 2 };
const draw: Change = { id: c("c2"), kind: "draw-plot", plot: drawn };
const openDrawn: Change = { id: c("c3"), kind: "open-plot", plot: drawn.id, houses: 1 };
const changes = [open, draw, openDrawn];

describe("Moving a change one step earlier", () => {
  test("it trades places with the one before it", () => {
    expect(withRaisedChange(changes, c("c2"))?.map((change) => change.id)).toEqual(["c2", "c1", "c3"]);
  });

  test("the first stays first, and one that is not there moves nothing", () => {
    expect(withRaisedChange(changes, c("c1"))).toBeNull();
    expect(withRaisedChange(changes, c("gone"))).toBeNull();
  });

  test("it never passes the change it rests on: no house before its plot is drawn", () => {
    expect(withRaisedChange(changes, c("c3"))).toBeNull();
  });
});
