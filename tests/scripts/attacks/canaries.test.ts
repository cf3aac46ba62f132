import { describe, expect, test } from "vitest";
import { attackWithCanaries, canariesIn } from "../../../scripts/attacks/canaries.ts";
import { MARKS } from "../../../scripts/attacks/canary-marks.ts";
import { leakyOutputs } from "../../../scripts/attacks/leaky/leaky-outputs.ts";
import { OUTPUTS, type Output } from "../../../scripts/attacks/outputs.ts";
import { plantCanaries } from "../../../scripts/attacks/plant-canaries.ts";
import { demoGround, demoProject, wholeProject } from "../../../scripts/attacks/whole-project.ts";
import { writeProject } from "../../../src/formats/index.ts";

const demo = demoProject("oygrend");
const project = wholeProject(demo);
const ground = demoGround("oygrend", demo);
const asked = { municipality: "Øygrend", project, ground, runs: 1, slowEvery: 1, seed: 2 };

/** Every field that the marks say is planted in, by its path. */
const fieldsOf = (mark: unknown, path: string): string[] =>
  typeof mark === "object" && mark !== null
    ? Object.entries(mark).flatMap(([key, inner]) => fieldsOf(inner, path === "" ? key : `${path}.${key}`))
    : mark === "public" || mark === "closed"
      ? []
      : [path];

describe("the list of canaries", () => {
  const { canaries, unmarked } = plantCanaries(project);

  test("leaves no field of a project unsaid", () => {
    expect(unmarked).toEqual([]);
  });

  test("finds a private field that nobody has marked", () => {
    const { waiting: _, ...municipality } = MARKS.dataset.municipality;
    const forgotten = plantCanaries(project, { ...MARKS, dataset: { ...MARKS.dataset, municipality } });
    expect(forgotten.unmarked).toEqual(["dataset.municipality.waiting"]);
  });

  test("is planted in every field it names: none is left out because the project lacks it", () => {
    const planted = new Set(canaries.map(({ field }) => field));
    // Ids that are named twice have the canary of where they were met first; the demos' files have no sheets.
    const elsewhere = fieldsOf(MARKS, "").filter((field) => !planted.has(field));
    expect(elsewhere).toEqual([
      "scenarios.changes.proposal",
      "caseDraft.alternatives.scenario",
      "caseDraft.houses.dwelling",
      "dataset.dwellings.from.sheet",
      "dataset.placements.site.dwelling",
      "dataset.placements.from.sheet",
      "dataset.buildings.cooperative",
      "dataset.buildings.from.sheet",
      "dataset.cooperatives.id",
      "dataset.cooperatives.from.sheet",
      "dataset.plots.from.sheet",
      "dataset.neighbourhoods.from.sheet",
      "dataset.facilities.from.sheet",
    ]);
  });

  test("is found again in the project's own file, which holds all of it", () => {
    const { project: planted } = plantCanaries(project);
    const file = { name: "project.zip", bytes: writeProject(planted) };
    const seen = new Set(canariesIn(file, canaries).map(({ field }) => field));
    for (const field of [
      "dataset.dwellings.label",
      "dataset.dwellings.at",
      "dataset.placements.id",
      "release.secret",
    ])
      expect(seen).toContain(field);
    for (const field of [
      "scenarios.title",
      "siting.demands.words",
      "siting.plots.children",
      "caseDraft.allowed.words",
    ])
      expect(seen).toContain(field);
  });
});

describe("P2: canaries in every private field", () => {
  test("are in nothing that leaves", async () => {
    const { held, found, tries } = await attackWithCanaries({ ...asked, outputs: OUTPUTS });
    expect({ held, found, tries }).toEqual({ held: true, found: [], tries: 1 });
  });

  test.each(leakyOutputs(project).map((output) => [output.name, output] as const))(
    "are found in %s",
    async (name, output) => {
      const { held, found } = await attackWithCanaries({ ...asked, outputs: [output] });
      expect(held).toBe(false);
      expect(found[0]).toMatch(new RegExp(`^${name}: dataset\\.dwellings\\.(label|at)$`));
    },
  );

  test("an output that makes nothing holds nothing", async () => {
    const empty: Output = { name: "empty", make: () => [] };
    expect((await attackWithCanaries({ ...asked, outputs: [empty] })).held).toBe(false);
  });
});
