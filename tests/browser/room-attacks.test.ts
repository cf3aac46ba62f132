import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { attackWithBrokenFiles } from "../../scripts/attacks/broken-files.ts";
import { carriedIn } from "../../scripts/attacks/carried-case.ts";
import type { LeakTried } from "../../scripts/attacks/leaky/leak-tried.ts";
import {
  LEAKY_PACKAGES,
  tryLeakyPackages,
  tryLeakyRooms,
  tryTellingRoom,
} from "../../scripts/attacks/leaky/leaky-rooms.ts";
import { plantCanaries } from "../../scripts/attacks/plant-canaries.ts";
import { anotherPrivateLife } from "../../scripts/attacks/private-life.ts";
import { publishProject, releaseOf } from "../../scripts/attacks/publish-project.ts";
import { attackRoom } from "../../scripts/attacks/room.ts";
import { brokenMeasures } from "../../scripts/attacks/row.ts";
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
const ATTACKS = ["P1", "P2", "P12", "P13", "P15", "P16"];
const missed = (tried: readonly LeakTried[]) => tried.filter(({ found }) => !found);

describe("a meeting in the council's room", () => {
  test("shows the same for other private lives, and leaves nothing behind", {
    timeout: 180_000,
  }, async () => {
    const rows = await attackRoom({ ...asked(), pairs: [[another(), another()]] });
    expect(brokenMeasures(rows)).toEqual([]);
    expect(rows.map(({ attack, tries }) => [attack, tries > 0])).toEqual(
      ATTACKS.map((attack) => [attack, true]),
    );
  });

  test("is found out where it leaks the name of the file", { timeout: 300_000 }, async () => {
    const tried = await tryLeakyRooms(asked());
    expect(missed(tried)).toEqual([]);
    expect(new Set(tried.map(({ attack }) => attack))).toEqual(new Set(ATTACKS));
  });

  test("repeats nothing of a file that is no case, and is found out where it does", {
    timeout: 180_000,
  }, async () => {
    expect(brokenMeasures([await attackWithBrokenFiles({ ...asked(), tries: 7 })])).toEqual([]);
    expect(missed([await tryTellingRoom(asked())])).toEqual([]);
  });
});

describe("a meeting with a package, from the disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "spredt-carried-"));
  const template = readFileSync(
    join(import.meta.dirname, "../../.cache/journeys/meeting-package.html"),
    "utf8",
  );

  test("shows the same for other private lives, and leaves nothing behind", {
    timeout: 180_000,
  }, async () => {
    const rows = await attackRoom({
      ...asked(),
      ...carriedIn(folder, template),
      pairs: [[another(), another()]],
      // `npm run angrep` goes through all of them.
      mostScreens: 4,
    });
    expect(brokenMeasures(rows)).toEqual([]);
    expect(rows.map(({ attack, tries }) => [attack, tries > 0])).toEqual(
      ATTACKS.map((attack) => [attack, true]),
    );
  });

  test("is found out where it leaks a word that it carries", { timeout: 300_000 }, async () => {
    const tried = await tryLeakyPackages(asked(), folder, template, LEAKY_PACKAGES.slice(0, 1));
    expect(missed(tried)).toEqual([]);
    expect(new Set(tried.map(({ attack }) => attack))).toEqual(new Set(ATTACKS));
  });
});
