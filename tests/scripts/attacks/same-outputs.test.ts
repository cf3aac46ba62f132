import { describe, expect, test } from "vitest";
import { LEAKY_PUBLISHERS, UNSTEADY_OUTPUTS } from "../../../scripts/attacks/leaky/leaky-publishers.ts";
import { OUTPUTS, type Output } from "../../../scripts/attacks/outputs.ts";
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
describe("P1: another private life behind the same release", () => {
  test("gives the same bytes in everything that leaves", async () => {
    const { held, different } = await attackSameOutputs({ ...asked, outputs: OUTPUTS });
    expect({ held, different }).toEqual({ held: true, different: [] });
  });

  test.each(LEAKY_PUBLISHERS)("is found where the case tells %s", async (_, publish) => {
    const { held, different } = await attackSameOutputs({ ...asked, outputs: OUTPUTS.slice(0, 1), publish });
    expect({ held, different }).toEqual({ held: false, different: ["case"] });
  });

  test("finds an output that looks at the clock, and one that draws", async () => {
    const still: Output = { name: "still", make: () => [{ name: "a.txt", bytes: new Uint8Array(1) }] };
    const outputs = [...UNSTEADY_OUTPUTS, still];
    const { held, different } = await attackSameOutputs({ ...asked, pairs: 1, outputs });
    expect({ held, different }).toEqual({ held: false, different: ["chance", "the clock"] });
  });

  test("finds an output that makes nothing", async () => {
    const empty: Output = { name: "empty", make: () => [] };
    expect((await attackSameOutputs({ ...asked, pairs: 1, outputs: [empty] })).held).toBe(false);
  });
});
