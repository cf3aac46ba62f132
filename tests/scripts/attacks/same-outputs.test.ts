import { describe, expect, test } from "vitest";
import { OUTPUTS, type Output } from "../../../scripts/attacks/outputs.ts";
import { publishProject } from "../../../scripts/attacks/publish-project.ts";
import { attackSameOutputs } from "../../../scripts/attacks/same-outputs.ts";
import { demoGround, demoProject, wholeProject } from "../../../scripts/attacks/whole-project.ts";

const demo = demoProject("oygrend");
const asked = {
  municipality: "Øygrend",
  project: wholeProject(demo),
  ground: demoGround("oygrend", demo),
  pairs: 3,
  slowEvery: 3,
  seed: 1,
};
const text = (name: string, make: () => string): Output => ({
  name,
  make: () => [{ name: "a.txt", bytes: new TextEncoder().encode(make()) }],
});

describe("P1: another private life behind the same release", () => {
  test("gives the same bytes in everything that leaves", async () => {
    const { held, different } = await attackSameOutputs({ ...asked, outputs: OUTPUTS });
    expect({ held, different }).toEqual({ held: true, different: [] });
  });

  const leaks: readonly (readonly [string, typeof publishProject])[] = [
    [
      "how many placements there are",
      (project, ...rest) => ({
        ...publishProject(project, ...rest),
        question: `${project.dataset.placements.length}`,
      }),
    ],
    [
      "plots in the order of how near a home in use is",
      (project, ...rest) => {
        const published = publishProject(project, ...rest);
        const [home] = project.dataset.dwellings;
        const away = (at: { readonly x: number; readonly y: number }) =>
          Math.hypot(at.x - (home?.at.x ?? 0), at.y - (home?.at.y ?? 0));
        return { ...published, plots: [...published.plots].sort((a, b) => away(a.at) - away(b.at)) };
      },
    ],
    [
      "the office's own name of an alternative",
      (project, ...rest) => {
        const published = publishProject(project, ...rest);
        const [first, ...others] = published.alternatives;
        const title = project.scenarios[0]?.title ?? "";
        return { ...published, alternatives: first ? [{ ...first, title }, ...others] : others };
      },
    ],
  ];
  test.each(leaks)("is found where the case tells %s", async (_, publish) => {
    const { held, different } = await attackSameOutputs({ ...asked, outputs: OUTPUTS.slice(0, 1), publish });
    expect({ held, different }).toEqual({ held: false, different: ["case"] });
  });

  test("finds an output that looks at the clock, and one that draws", async () => {
    const clock = text("clock", () => new Date().toISOString());
    const drawn = text("drawn", () => String(Math.random()));
    const still = text("still", () => new Date(0).toISOString());
    const { held, different } = await attackSameOutputs({
      ...asked,
      pairs: 1,
      outputs: [clock, drawn, still],
    });
    expect({ held, different }).toEqual({ held: false, different: ["clock", "drawn"] });
  });

  test("finds an output that makes nothing", async () => {
    const empty: Output = { name: "empty", make: () => [] };
    expect((await attackSameOutputs({ ...asked, pairs: 1, outputs: [empty] })).held).toBe(false);
  });
});
