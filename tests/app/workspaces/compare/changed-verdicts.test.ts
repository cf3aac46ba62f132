import { describe, expect, test } from "vitest";
import { changedVerdicts } from "../../../../src/app/workspaces/compare/changed-verdicts.ts";
import { anAssessment, inArea } from "./an-assessment.ts";

describe("Verdicts that change between two situations", () => {
  const left = anAssessment()
    .finding("d5-area-share", inArea("east"), "within", "programme")
    .finding("d5-area-share", inArea("west"), "justify", "programme")
    .finding("h8-noise", { kind: "plot", id: "t1" }, "unknown")
    .finding("d3-site-size", { kind: "site", id: "old" }, "consider")
    .finding("c6-green", { kind: "plot", id: "t1" }, "good")
    .done();
  const right = anAssessment()
    .finding("d5-area-share", inArea("east"), "justify", "programme")
    .finding("d5-area-share", inArea("west"), "consider", "programme")
    .finding("h8-noise", { kind: "plot", id: "t1" }, "met")
    .finding("d3-site-size", { kind: "site", id: "new" }, "consider")
    .finding("d4-site-spacing", { kind: "site", id: "new" }, "within")
    .finding("c6-green", { kind: "plot", id: "t1" }, "good")
    .done();
  const changed = changedVerdicts(left, right);

  test("those that ask for more come first, then those that ask for less, then the rest", () => {
    expect(changed.map(({ id, direction }) => [id, direction])).toEqual([
      ["d3-site-size|site:new", "asks-more"],
      ["d5-area-share|neighbourhood:east|programme", "asks-more"],
      ["d3-site-size|site:old", "asks-less"],
      ["d5-area-share|neighbourhood:west|programme", "asks-less"],
      ["h8-noise|plot:t1", "other"],
    ]);
  });

  test("from and to are told, and null stands for a place that is not there", () => {
    expect(changed[0]).toMatchObject({ from: null, to: "consider" });
    expect(changed[1]).toMatchObject({ from: "within", to: "justify", count: "programme" });
    expect(changed[2]).toMatchObject({ from: "consider", to: null });
  });

  test("what answers the same, and a new place that asks for nothing, are left out", () => {
    expect(changed.some(({ rule }) => rule === "c6-green" || rule === "d4-site-spacing")).toBe(false);
  });

  test("unknown is never ordered as better or worse than a verdict", () => {
    expect(changed.find(({ rule }) => rule === "h8-noise")?.direction).toBe("other");
  });

  test("the same situation on both sides changes nothing", () => {
    expect(changedVerdicts(right, right)).toEqual([]);
  });
});
