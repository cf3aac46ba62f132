import { describe, expect, it } from "vitest";
import { type Box, placeCallout } from "../../../src/app/shell/tour/place-callout.ts";
import { bestPlot, TOUR_STEPS } from "../../../src/app/shell/tour/steps.ts";
import { messages } from "../../../src/messages/index.ts";
import { aScene } from "../map/a-scene.ts";

const room = { width: 1280, height: 800 };
const size = { width: 320, height: 200 };

describe("a callout", () => {
  it.each<[string, Box]>([
    ["right", { x: 84, y: 64, width: 228, height: 400 }],
    ["left", { x: 896, y: 52, width: 384, height: 748 }],
    ["above", { x: 72, y: 570, width: 1208, height: 230 }],
    ["below", { x: 0, y: 0, width: 1280, height: 52 }],
    ["over", { x: 0, y: 0, width: 1280, height: 800 }],
  ])("stands to the %s of its anchor where there is room", (side, anchor) => {
    expect(placeCallout(anchor, size, room).side).toBe(side);
  });

  it("stays wholly inside the window", () => {
    for (let x = -50; x < 1300; x += 130)
      for (let y = -50; y < 820; y += 90) {
        const at = placeCallout({ x, y, width: 60, height: 40 }, size, room);
        expect(at.x >= 0 && at.x + size.width <= room.width).toBe(true);
        expect(at.y >= 0 && at.y + size.height <= room.height).toBe(true);
      }
  });
});

describe("the tour", () => {
  it("has five steps, each with a title and a text in every language", () => {
    expect(TOUR_STEPS).toHaveLength(5);
    for (const language of ["nb", "nn", "en"] as const)
      TOUR_STEPS.forEach((_, i) => {
        expect(messages(language).has(`shell.tour.${i + 1}.title`)).toBe(true);
        expect(messages(language).has(`shell.tour.${i + 1}.body`)).toBe(true);
      });
  });

  it("chooses the plot that scores best among those no law forbids", () => {
    const { assessment } = aScene();
    const chosen = bestPlot(assessment);
    const scores = (assessment?.scores ?? []).filter(({ kind }) => kind === "suitability");
    const open = assessment?.plots
      .filter(({ constraints }) => constraints !== "conflict")
      .map(({ id }) => String(id));
    const best = scores
      .filter(({ subject }) => open?.includes(subject.id))
      .toSorted((a, b) => b.value - a.value)[0];
    expect(chosen).toBe(best?.subject.id);
  });

  it("chooses none before the first answer", () => {
    expect(bestPlot(null)).toBeUndefined();
  });
});
