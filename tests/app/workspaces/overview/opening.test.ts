import { describe, expect, test } from "vitest";
import { areaRows } from "../../../../src/app/workspaces/overview/area-rows.ts";
import { openingOf } from "../../../../src/app/workspaces/overview/opening.ts";
import { scenarioDelta } from "../../../../src/app/workspaces/overview/scenario-delta.ts";
import {
  crowdedBuildings,
  tightest,
  unusedAreas,
} from "../../../../src/app/workspaces/overview/standing-out.ts";
import { type BuildingId, type CooperativeId, id, UNKNOWN } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aTown, at, square } from "../../../support/a-town.ts";
import { anAnswer, anArea, count, plain } from "../an-answer.ts";

const m = messages("nb");
const town = aTown()
  .area("sentrum", square(at(0, 0), 1000), { residents: 800 })
  .area("lia", square(at(2000, 0), 1000), { residents: 1400 })
  .area("åsen", square(at(4000, 0), 1000), { residents: 600 })
  .area("øya", square(at(6000, 0), 1000))
  .cooperative("hill", { name: "Bakken borettslag", dwellings: 24 })
  .building("block", at(100, 100), { name: "Torget 2", dwellings: 12 })
  .dataset();

const today = anAnswer({
  municipality: {
    ...anAnswer().municipality,
    stockUnits: 1200,
    stockRate: 17.5,
    programmeUnits: 40,
    programmeRate: 1.6,
    areas: 4,
    areasJustify: 1,
    areasConsider: 0,
    areasUnused: 2,
  },
  areas: [
    anArea("sentrum", {
      programme: count({ units: 9, rate: 11.3, shrunkQuotient: 5.2, load: 14 }),
      verdict: "justify",
      headroom: -6,
    }),
    anArea("lia", { unused: true }),
    anArea("åsen", { unused: true }),
    anArea("øya", {
      programme: count({ units: 1, rate: UNKNOWN, load: UNKNOWN }),
      headroom: UNKNOWN,
      verdict: "unknown",
    }),
  ],
  buildings: [
    {
      id: id<BuildingId>("block"),
      programmeUnits: 4,
      stockUnits: 5,
      dwellings: 12,
      share: 4 / 12,
      verdict: "justify",
    },
  ],
  cooperatives: [
    { id: id<CooperativeId>("hill"), publicUnits: 5, dwellings: 24, right: 2, verdict: "justify" },
  ],
});
const rows = areaRows(town, today, today);
const sentencesOf = (told: ReturnType<typeof openingOf>): readonly string[] =>
  Object.values(told)
    .flat()
    .filter((sentence) => sentence !== null);
const opening = (assessment = today) =>
  plain(
    sentencesOf(
      openingOf({
        municipality: "Fjordvik",
        assessment,
        rows: areaRows(town, assessment, assessment),
        m,
      }),
    ).join(" "),
  );

describe("the opening of Oversikt", () => {
  test("tells stock, rate and programme units in one sentence", () => {
    expect(opening()).toContain("Fjordvik disponerer 1 200 boenheter, 17,5 per 1000 innbyggere.");
    expect(opening()).toContain("40 av dem er programboenheter, 1,6 per 1000.");
  });

  test("names the densest area and how it compares", () => {
    expect(opening()).toContain(
      "Høyest andel har <b>sentrum</b>, med 11,3 programboenheter per 1000: 5,2 ganger snittet",
    );
  });

  test("tells of areas with none whenever it tells of areas with many (E5)", () => {
    expect(opening()).toContain("<b>Ett av de 4 områdene</b> krever begrunnelse");
    expect(opening()).toContain("<b>2 områder</b> har mange innbyggere, men ingen programboenheter");
    const even = anAnswer({ municipality: { ...anAnswer().municipality, areas: 3 } });
    expect(opening(even)).toContain("Ingen områder med mange innbyggere står uten programboenheter.");
  });

  test("says nothing of areas where none are registered", () => {
    expect(opening(anAnswer())).toBe("Fjordvik disponerer 0 boenheter. Ingen av dem er programboenheter.");
  });

  test("counts what is over the limit and what cannot be judged", () => {
    expect(opening()).toContain("Ett borettslag eller sameie og ett bygg er over grensen.");
    expect(opening()).toContain("Ett område mangler folketall og kan ikke vurderes.");
  });

  test("leaves a rate out where it is unknown, and never writes 0 for it", () => {
    const text = opening(anAnswer({ municipality: { ...anAnswer().municipality, stockUnits: 12 } }));
    expect(text).toContain("disponerer 12 boenheter. Ingen av dem er programboenheter.");
    expect(text).not.toMatch(/\b0[,0-9]* per 1000/);
  });

  test.each(["nb", "nn", "en"] as const)("is complete in %s", (language) => {
    const sentences = sentencesOf(
      openingOf({
        municipality: "Fjordvik",
        assessment: today,
        rows,
        m: messages(language),
      }),
    );
    expect(sentences.length).toBe(6);
    for (const sentence of sentences) expect(sentence).toMatch(/^(<b>)?[\p{Lu}\d].*\.$/u);
  });
});

describe("the areas of Oversikt", () => {
  test("keep what is unknown unknown", () => {
    const island = rows.find(({ name }) => name === "øya");
    expect(island?.headroom).toBe(UNKNOWN);
    expect(island?.residents).toBe(UNKNOWN);
    expect(island?.clustering).toBe(UNKNOWN);
  });

  test("carry today's figures only where the scenario has moved them", () => {
    const scenario = anAnswer({
      ...today,
      areas: today.areas.map((area) =>
        area.id === "lia" ? { ...area, unused: false, programme: count({ units: 2, rate: 1.4 }) } : area,
      ),
    });
    const moved = areaRows(town, scenario, today);
    expect(moved.find(({ name }) => name === "lia")?.before?.programmeUnits).toBe(0);
    expect(moved.find(({ name }) => name === "sentrum")?.before).toBeUndefined();
  });

  test("have no rows before the engine has answered", () => {
    expect(areaRows(town, null, null)).toEqual([]);
  });
});

describe("the lists of Oversikt", () => {
  test("put what asks for a reason first, and leave out what asks for nothing", () => {
    expect(tightest(rows, m).map(({ name }) => name)).toEqual(["sentrum"]);
  });

  test("list every unused opportunity, the most residents first", () => {
    expect(unusedAreas(rows, m).map(({ name, text }) => [name, plain(text)])).toEqual([
      ["lia", "1 400 innbyggere"],
      ["åsen", "600 innbyggere"],
    ]);
  });

  test("tell a cooperative against its right and a building by its share", () => {
    const crowded = crowdedBuildings({ dataset: town, changes: [] }, today, m);
    expect(crowded.map(({ name, text }) => [name, plain(text)])).toEqual([
      ["Bakken borettslag", "5 eid, rett til 2"],
      ["Torget 2", "33 % av boligene"],
    ]);
  });

  test("tell the scenario against today, figure by figure", () => {
    const better = anAnswer({ ...today, municipality: { ...today.municipality, areasUnused: 1 } });
    const lines = scenarioDelta(today, better, m);
    expect(lines.find(({ id: line }) => line === "unused")).toMatchObject({
      before: "2",
      after: "1",
      changed: true,
    });
    expect(lines.find(({ id: line }) => line === "justify")?.changed).toBe(false);
  });
});
