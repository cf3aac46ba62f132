import { describe, expect, test } from "vitest";
import { councilScores } from "../../../src/engine/council/index.ts";
import { casePaper, type TableBlock } from "../../../src/papers/index.ts";
import { aCaseOfZones, aTownWithZones } from "../../engine/council/a-case-of-zones.ts";
import { wordsOf } from "../a-case.ts";

const publicCase = aCaseOfZones();
const WORDS = {
  nb: ["få", "noen", "mange"],
  nn: ["få", "nokre", "mange"],
  en: ["few", "some", "many"],
} as const;
const CLASSES = ["few", "some", "many"];
const tableOf = (paper: ReturnType<typeof casePaper>, id: string): TableBlock | undefined =>
  paper.blocks.find((block): block is TableBlock => block.kind === "table" && block.id === id);

describe("the programme's homes about the plots", () => {
  test("stand in the paper in the very classes that the room shows, plot by plot as the case lists them", () => {
    const { plots } = councilScores(publicCase);
    expect(new Set(plots.map(({ shown }) => shown)).size).toBeGreaterThan(1);
    for (const language of ["nb", "nn", "en"] as const) {
      const rows = tableOf(casePaper(publicCase, language), "rundt-tomtene")?.rows ?? [];
      expect(rows.map(([name, shown]) => [name?.text, shown?.text])).toEqual(
        plots.map(({ plot, shown }) => [
          publicCase.plots.find(({ id }) => id === plot)?.name,
          WORDS[language][CLASSES.indexOf(shown)],
        ]),
      );
      // A class is a word and has no number behind it, in the tables that are handed out either.
      for (const row of rows) expect(row.map(({ raw }) => raw)).toEqual([undefined, undefined]);
    }
  });

  test("say what they are worked out from, and that the municipality's own view may be another", () => {
    const words = wordsOf(casePaper(publicCase, "nb")).join("\n");
    expect(words).toContain("beregnet av offentlige sonetall");
    expect(words).toContain("få betyr ikke ingen");
    expect(words).toContain("kan være en annen");
  });

  test("have their thresholds among all others, each with its source", () => {
    const rows = tableOf(casePaper(publicCase, "nb"), "grenser")?.rows ?? [];
    const own = rows.filter(([rule]) => rule?.text === "Programmets boenheter rundt tomta");
    expect(own.map(([, , value]) => value?.raw)).toEqual([600, 2, 5]);
    for (const row of own) expect(row.every(({ text }) => text.trim() !== "")).toBe(true);
  });

  test("are left out with a reason where the release has no numbers for zones", () => {
    const paper = casePaper(aCaseOfZones(aTownWithZones(0)), "nb");
    expect(tableOf(paper, "rundt-tomtene")).toBeUndefined();
    expect(wordsOf(paper).join("\n")).toContain("kommunen har for få til å skjule én blant mange");
    expect(tableOf(paper, "grenser")?.rows.some(([rule]) => rule?.text.includes("rundt tomta"))).toBe(false);
  });
});
