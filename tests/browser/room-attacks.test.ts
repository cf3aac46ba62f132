import { describe, expect, inject, test } from "vitest";
import { attackWithBrokenFiles } from "../../scripts/attacks/broken-files.ts";
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
      ["P1", "P2", "P12", "P13", "P15", "P16"].map((attack) => [attack, true]),
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
      void navigator.clipboard.writeText(file.name);
    }, true);`;
    const rows = await attackRoom({ ...asked(), pairs: [[publicCase, publicCase]], leak });
    expect(broken(rows)).toEqual([
      "P1 different-pairs",
      "P2 canaries-seen",
      "P12 further-addresses",
      "P12 steps-in-history",
      "P13 things-stored",
      "P13 files-that-tell",
      "P15 things-handed-out",
      "P16 telling-requests",
    ]);
  });

  test("is found out where pixels alone tell", { timeout: 180_000 }, async () => {
    const leak = `document.addEventListener("change", ({ target }) => {
      const [file] = target.files ?? [];
      if (!file) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("body::after { content: ''; position: fixed; inset: 0 auto auto 0; width: 1px; height: " + file.name.length + "px; background: red; z-index: 99 }");
      document.adoptedStyleSheets = [sheet];
    }, true);`;
    const rows = await attackRoom({ ...asked(), pairs: [[publicCase, publicCase]], leak });
    expect(broken(rows)).toEqual(["P1 different-pairs"]);
  });

  test("repeats nothing of a file that is no case, and is found out where it does", {
    timeout: 180_000,
  }, async () => {
    const files = { ...asked(), tries: 7 };
    expect(broken([await attackWithBrokenFiles(files)])).toEqual([]);
    const leak = `document.addEventListener("change", ({ target }) => {
      void target.files?.[0]?.text().then((text) => console.error(text));
    }, true);`;
    expect(broken([await attackWithBrokenFiles({ ...files, leak })])).toEqual(["P14 telling-errors"]);
  });
});
