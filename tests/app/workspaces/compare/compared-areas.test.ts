import { describe, expect, test } from "vitest";
import {
  byLargestChange,
  comparedAreas,
  movedIn,
} from "../../../../src/app/workspaces/compare/compared-areas.ts";
import { smallTown } from "../../../support/a-project.ts";
import { anAssessment, inArea } from "./an-assessment.ts";

const { neighbourhoods } = smallTown();

const today = anAssessment()
  .area("east", { programme: 2.1, stock: 20, headroom: 4 })
  .area("west", { programme: 4, stock: 31.2, headroom: "unknown", verdict: "consider" })
  .score("clustering", inArea("east"), 12)
  .score("load", inArea("east"), 8.4)
  .done();
const alternative = anAssessment()
  .area("east", { programme: 5.4, stock: 23.3, headroom: -1, verdict: "justify" })
  .area("west", { programme: 4.02, stock: 31.2, headroom: "unknown", verdict: "consider" })
  .score("clustering", inArea("east"), 31.5)
  .score("load", inArea("east"), 8.4)
  .done();

describe("Areas on both sides of a comparison", () => {
  const areas = comparedAreas(today, alternative, neighbourhoods);
  const [east, west] = areas;

  test("each measure is read from both sides, and the change is after minus before", () => {
    expect(east?.measures.programme).toEqual({ before: 2.1, after: 5.4, change: expect.closeTo(3.3) });
    expect(east?.measures.headroom).toEqual({ before: 4, after: -1, change: -5 });
    expect(east?.measures.clustering).toEqual({ before: 12, after: 31.5, change: 19.5 });
  });

  test("a measure that is unknown on a side has an unknown change, never zero", () => {
    expect(west?.measures.headroom.change).toBe("unknown");
    expect(west?.measures.clustering).toEqual({ before: "unknown", after: "unknown", change: "unknown" });
  });

  test("an area has moved when a shown tenth or its verdict differs, and not for less", () => {
    expect(east?.moved).toBe(true);
    expect(west?.moved).toBe(false);
    expect(movedIn(areas, "programme").map((area) => area.id)).toEqual(["east"]);
    expect(movedIn(areas, "load")).toEqual([]);
  });

  test("areas carry the name and district of the register", () => {
    expect(east).toMatchObject({ name: "east", district: "Bygda" });
  });

  test("an area that is missing on the right is unknown there", () => {
    const [, gone] = comparedAreas(today, anAssessment().area("east").done(), neighbourhoods);
    expect(gone).toMatchObject({ id: "west", verdictAfter: "unknown", moved: true });
    expect(gone?.measures.stock.after).toBe("unknown");
  });

  test("the largest change comes first whichever way it goes, and equal changes stand by name", () => {
    const left = anAssessment()
      .area("a", { stock: 5 })
      .area("b", { stock: 5 })
      .area("c", { stock: 5 })
      .done();
    const right = anAssessment()
      .area("a", { stock: 6 })
      .area("b", { stock: 2 })
      .area("c", { stock: 6 })
      .done();
    const order = byLargestChange(comparedAreas(left, right, []), "stock").map((area) => area.id);
    expect(order).toEqual(["b", "a", "c"]);
  });
});
