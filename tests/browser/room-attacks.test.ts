import { describe, expect, inject, test } from "vitest";
import { plantCanaries } from "../../scripts/attacks/plant-canaries.ts";
import { anotherPrivateLife } from "../../scripts/attacks/private-life.ts";
import { publishProject, releaseOf } from "../../scripts/attacks/publish-project.ts";
import { attackRoom } from "../../scripts/attacks/room.ts";
import type { AttackRow } from "../../scripts/attacks/row.ts";
import { demoGround, demoProject, wholeProject } from "../../scripts/attacks/whole-project.ts";
import { createChance } from "../../src/engine/dispersion/chance.ts";

const demo = demoProject("oygrend");
const project = wholeProject(demo);
const ground = demoGround("oygrend", demo);
const ledger = releaseOf(project);
const { project: whole, canaries } = plantCanaries(project);
const publicCase = publishProject(whole, releaseOf(whole), ground);
const chance = createChance(6);
const another = () => publishProject(anotherPrivateLife(project, chance), ledger, ground);
const asked = () => ({
  municipality: "Øygrend",
  url: `${inject("appUrl")}meeting.html`,
  browserPath: inject("browserPath"),
  planted: { publicCase, words: canaries.map(({ word }) => word) },
});
const broken = (rows: readonly AttackRow[]) =>
  rows.flatMap(({ attack, measures }) =>
    measures.filter(({ value, most }) => value > most).map(({ name }) => `${attack} ${name}`),
  );

describe("a meeting in the council's room", () => {
  test("shows the same for other private lives, and leaves nothing behind", {
    timeout: 180_000,
  }, async () => {
    const rows = await attackRoom({ ...asked(), pairs: [[another(), another()]] });
    expect(broken(rows)).toEqual([]);
    expect(rows.map(({ attack, tries }) => [attack, tries > 0])).toEqual(
      ["P1", "P2", "P12", "P13", "P16"].map((attack) => [attack, true]),
    );
  });

  test("is found out where it keeps the file's name, puts it in its address or asks for it", {
    timeout: 180_000,
  }, async () => {
    const leak = `document.addEventListener("change", ({ target }) => {
      const [file] = target.files ?? [];
      if (!file) return;
      localStorage.setItem("last", file.name);
      history.pushState(null, "", "?case=" + encodeURIComponent(file.name));
      void fetch("./favicon.svg?case=" + encodeURIComponent(file.name));
      console.log(file.name);
    }, true);`;
    const rows = await attackRoom({ ...asked(), pairs: [[publicCase, publicCase]], leak });
    expect(broken(rows)).toEqual([
      "P1 different-pairs",
      "P2 canaries-seen",
      "P12 further-addresses",
      "P12 steps-in-history",
      "P13 things-stored",
      "P13 files-that-tell",
      "P16 telling-requests",
    ]);
  });
});
