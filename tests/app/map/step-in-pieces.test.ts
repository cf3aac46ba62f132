import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/app/map/drawing/plan-update.ts";
import { isPiece, stepInPieces } from "../../../src/app/map/drawing/step-in-pieces.ts";
import { collection, feature } from "../../../src/app/map/feature.ts";

const dots = (count: number) =>
  collection(
    Array.from({ length: count }, (_, i) => feature({ type: "Point", coordinates: [i, 0] }, { id: `d${i}` })),
  );

const sent = (steps: readonly Step[]): readonly unknown[] =>
  steps.flatMap((step) => {
    if (step.do === "change-data") return step.diff.add.map(({ properties }) => properties?.id as unknown);
    const data = step.do === "add-source" ? step.source.data : step.do === "set-data" ? step.data : "";
    return typeof data === "string" ? [] : data.features.map(({ properties }) => properties?.id as unknown);
  });

describe("a step with many features", () => {
  const data = dots(9001);
  const ids = data.features.map(({ properties }) => properties?.id as unknown);

  it.each<Step>([
    { do: "add-source", id: "stock", source: { data, promoteId: "id" } },
    { do: "set-data", id: "stock", data, named: true },
  ])("$do becomes several, which together send every feature once and in order", (step) => {
    const steps = stepInPieces(step);
    expect(steps.map((one) => one.do)).toEqual([step.do, "change-data", "change-data"]);
    expect(sent(steps)).toEqual(ids);
    expect(steps.map(isPiece)).toEqual([true, true, true]);
  });

  it("keeps all else that its source says", () => {
    const [first] = stepInPieces({ do: "add-source", id: "stock", source: { data, promoteId: "id" } });
    expect(first).toMatchObject({ id: "stock", source: { promoteId: "id" } });
  });

  it.each<[string, Step]>([
    ["has no names to add others by", { do: "add-source", id: "cells", source: { data } }],
    ["has no names to add others by, later", { do: "set-data", id: "cells", data, named: false }],
    ["has few", { do: "set-data", id: "stock", data: dots(4000), named: true }],
    ["is a file's address", { do: "add-source", id: "base", source: { data: "base.json", promoteId: "id" } }],
    ["sends none", { do: "remove-layer", id: "stock" }],
  ])("stays one where it %s", (_why, step) => {
    expect(stepInPieces(step)).toEqual([step]);
  });
});
