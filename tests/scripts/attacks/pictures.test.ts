import { describe, expect, test } from "vitest";
import { LEAKY_METADATA } from "../../../scripts/attacks/leaky/leaky-metadata.ts";
import { LEAKY_PICTURES } from "../../../scripts/attacks/leaky/leaky-pictures.ts";
import { LEAKY_CHECKS } from "../../../scripts/attacks/leaky/leaky-texts.ts";
import { attackMetadata, strayMetadata } from "../../../scripts/attacks/metadata.ts";
import { OUTPUTS } from "../../../scripts/attacks/outputs.ts";
import { attackPictures } from "../../../scripts/attacks/pictures.ts";
import { attackTexts } from "../../../scripts/attacks/public-texts.ts";
import { publishProject, releaseOf } from "../../../scripts/attacks/publish-project.ts";
import type { AttackRow } from "../../../scripts/attacks/row.ts";
import { demoGround, demoProject, wholeProject } from "../../../scripts/attacks/whole-project.ts";

// The one with figures for zones.
const demo = demoProject("fjordvik");
const project = wholeProject(demo);
const publicCase = publishProject(project, releaseOf(project), demoGround("fjordvik", demo));
const asked = { municipality: "Fjordvik", publicCase, tries: 20, seed: 3 };
const broken = (rows: readonly AttackRow[]) =>
  rows.flatMap(({ measures }) => measures.filter(({ value, most }) => value > most).map(({ name }) => name));
describe("P9 and P10: what a picture tells besides", () => {
  test("is nothing", () => {
    expect(broken(attackPictures(asked))).toEqual([]);
    expect(publicCase.release.counts.length).toBeGreaterThan(2);
  });

  test.each(LEAKY_PICTURES)("%s finds %s", (_, __, measure, leaky) => {
    expect(broken(attackPictures({ ...asked, ...leaky }))).toContain(measure);
  });
});

describe("P11: what files say of themselves", () => {
  test("is nothing but what is allowed", async () => {
    expect((await attackMetadata({ municipality: "Fjordvik", publicCase, outputs: OUTPUTS })).stray).toEqual(
      [],
    );
  });

  test.each(LEAKY_METADATA)("tells %s", (_, name, bytes) => {
    expect(strayMetadata({ name, bytes }, "2026-11-22")).not.toEqual([]);
  });
});

describe("P18: addresses and numbers in public texts", () => {
  const texts = { municipality: "Fjordvik", dataset: demo.dataset, texts: 150, seed: 18 };
  test("are seen", () => {
    expect(attackTexts(texts)).toMatchObject({ held: true, tries: 150 });
  });
  test.each(LEAKY_CHECKS)("with %s are let through", (_, check) => {
    expect(attackTexts({ ...texts, check }).held).toBe(false);
  });
});
