import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASE_TEXTS, type PublicCase, UNKNOWN } from "../../../src/engine/council/index.ts";
import type { Language } from "../../../src/messages/index.ts";
import { roundScale } from "../../../src/papers/case-paper/case-maps.ts";
import { casePaper, paperTables } from "../../../src/papers/index.ts";
import { NO_TEXTS } from "../../engine/council/a-public-case.ts";
import { aCase, alternative, wordsOf } from "../a-case.ts";

const LANGUAGES: readonly Language[] = ["nb", "nn", "en"];
const paper = casePaper(aCase(), "nb");

const chapters = (publicCase: PublicCase, language: Language = "nb") =>
  casePaper(publicCase, language).blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 1 ? [block] : [],
  );
const tableOf = (publicCase: PublicCase, id: string) => {
  const found = paperTables(casePaper(publicCase, "nb")).find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found.rows.map((row) => row.map(({ text }) => text));
};

describe("the saksframlegg", () => {
  test("has the headings of common practice in their order, in every language", () => {
    const order = [
      "innstilling",
      "bakgrunn",
      "rettslig-ramme",
      "saksopplysninger",
      "alternativer",
      "vurdering",
      "okonomi",
      "barn-og-unge",
      "folkehelse",
      "klima-miljo-areal",
      "universell-utforming",
      "samfunnssikkerhet",
      "medvirkning",
      "personvern",
      "usikkerhet",
      "videre-prosess",
      "avveiing",
      "vedlegg",
    ];
    for (const language of LANGUAGES) expect(chapters(aCase(), language).map(({ id }) => id)).toEqual(order);
  });

  test("says what has to be written where nobody has written anything, and never makes it up", () => {
    const notes = paper.blocks.flatMap((block) =>
      block.kind === "note" && block.tone === "missing" ? [block.text] : [],
    );
    // Each of the texts, the reason of each alternative, and what is to be said of children.
    expect(notes).toHaveLength(CASE_TEXTS.length + 3);
    expect(new Set(notes).size).toBe(CASE_TEXTS.length + 2);
  });

  test("carries what is written in its place, a paragraph for each, and asks no more there", () => {
    const texts = Object.fromEntries(
      CASE_TEXTS.map((key) => [key, `Første om ${key}.\n\nAndre om ${key}.`]),
    ) as PublicCase["texts"];
    const { blocks } = casePaper(aCase({ texts }), "nb");
    for (const key of CASE_TEXTS) {
      const at = blocks.findIndex(
        (block) => block.kind === "paragraph" && block.text === `Første om ${key}.`,
      );
      expect(at).toBeGreaterThan(0);
      expect(blocks[at + 1]).toMatchObject({ kind: "paragraph", text: `Andre om ${key}.` });
    }
    expect(blocks.filter((block) => block.kind === "note" && block.tone === "missing")).toHaveLength(3);
  });

  test("keeps the weighing on a page of its own, after everything that is a consequence", () => {
    const { blocks } = casePaper(aCase({ texts: { ...NO_TEXTS, weighing: "Nærhet veide tyngst." } }), "nb");
    const at = blocks.findIndex((block) => block.kind === "heading" && block.id === "avveiing");
    expect(blocks[at - 1]).toEqual({ kind: "page-break" });
    const said = blocks.findIndex(
      (block) => block.kind === "paragraph" && block.text === "Nærhet veide tyngst.",
    );
    expect(said).toBeGreaterThan(at);
    const consequences = blocks.findIndex((block) => block.kind === "heading" && block.id === "personvern");
    expect(consequences).toBeLessThan(at);
  });

  test("asks for alternatives when there are fewer than two", () => {
    const one = casePaper(aCase({ alternatives: [alternative("A", "", { t0: 1 })] }), "nb");
    expect(wordsOf(one).join("\n")).toContain("bare ett alternativ");
    expect(wordsOf(casePaper(aCase({ alternatives: [] }), "nb")).join("\n")).toContain(
      "ingen alternativer ennå",
    );
    expect(wordsOf(paper).join("\n")).not.toContain("bare ett alternativ");
  });

  test("tells the release, the rule set and the engine that the figures come from", () => {
    const { release, ruleSet, engine } = aCase();
    const words = wordsOf(paper).join("\n");
    for (const told of [release.hash, release.partition.hash, ruleSet.id, ruleSet.version, engine])
      expect(words).toContain(told);
  });

  test("gives every threshold a value, a source, a mark and a date", () => {
    const rows = tableOf(aCase(), "grenser");
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) {
      expect(row.every((text) => text.trim() !== "")).toBe(true);
      expect(row[5]).toMatch(/^\d\d\.\d\d\.20\d\d$/);
    }
  });

  test("has no hole in any text, in any language", () => {
    for (const language of LANGUAGES) {
      const words = wordsOf(casePaper(aCase(), language));
      for (const text of words) expect(text).not.toMatch(/undefined|NaN|\{|\}|^\s|papers\.|bruker(?!org)/);
    }
  });

  test("names tables and figures once each, as files and sheets can be named", () => {
    const named = paper.blocks.flatMap((block) =>
      block.kind === "table" || block.kind === "figure" ? [`${block.kind} ${block.id}`] : [],
    );
    expect(new Set(named).size).toBe(named.length);
    for (const name of named) expect(name).toMatch(/^(table|figure) [a-z0-9-]{1,31}$/);
  });
});

describe("consequences", () => {
  test("are told for areas that get houses, before and after", () => {
    const rows = tableOf(aCase(), "for-og-etter");
    expect(rows.map(([letter, area]) => [letter, area])).toEqual([
      ["A", "vest"],
      ["A", "øst"],
      ["B", "øst"],
    ]);
    expect(rows[0]?.[3]).toBe("12 → 14");
    expect(rows[2]?.[3]).toBe("0 → 4");
  });

  test("hold doing nothing against the alternatives", () => {
    const rows = tableOf(aCase(), "alternativene");
    expect(rows[0]).toEqual(["Nye hus", "0", "4", "4"]);
    expect(rows[1]).toEqual(["Hus som fortsatt mangler", "6", "2", "2"]);
  });

  test("a need nobody has stated is asked for, and is not none", () => {
    const rows = tableOf(aCase({ need: UNKNOWN }), "alternativene");
    expect(rows[1]).toEqual(["Hus som fortsatt mangler", "ukjent", "ukjent", "ukjent"]);
  });

  test("an area that lies above already and gets more is told of", () => {
    // All twelve homes lie in the west, which is therefore twice as dense as the mean.
    expect(wordsOf(paper).join("\n")).toContain("vest ligger alt over kommunens snitt og får 2 hus til.");
  });

  test("what the data do not say is told plot by plot, and is not among what is met", () => {
    const [first] = aCase().alternatives[0]?.houses ?? [];
    const unknown = first?.findings.filter(({ verdict }) => verdict === "unknown") ?? [];
    expect(unknown.length).toBeGreaterThan(0);
    const words = wordsOf(paper);
    expect(words.some((text) => text.startsWith("Tomt 1: flom, "))).toBe(true);
    const flood = tableOf(aCase(), "sjekkliste-a").find(([rule]) => rule === "Flom");
    expect(flood).toEqual(["Flom", "ukjent", "ukjent"]);
  });

  test("more plots than fit beside each other get tables of their own", () => {
    const many = aCase({
      alternatives: [alternative("A", "Seks", { t0: 1, t1: 1, t2: 1, t3: 1, t4: 1, t5: 1 })],
    });
    const tables = paperTables(casePaper(many, "nb")).filter(({ id }) => id.startsWith("sjekkliste"));
    expect(tables.map(({ id, columns }) => [id, columns.length])).toEqual([
      ["sjekkliste-a-1", 6],
      ["sjekkliste-a-2", 2],
    ]);
  });
});

describe("a map", () => {
  test("is drawn at a round scale that shows what it must", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (perUnit) => {
        const scale = roundScale(perUnit);
        const needed = perUnit * 4000;
        expect(scale).toBeGreaterThanOrEqual(Math.max(500, needed * 0.999));
        expect(scale).toBeLessThanOrEqual(Math.max(500, needed) * 1.5 + 1e-6);
        expect(scale % 50).toBe(0);
      }),
    );
  });

  test("keeps its scale: two plots are as far apart on paper as the scale says", () => {
    const figure = paper.blocks.find((block) => block.kind === "figure" && block.id === "kart-a");
    if (figure?.kind !== "figure" || figure.scale === null) throw new Error("no map");
    const { drawing, widthMm, scale } = figure;
    const houses = drawing.marks.flatMap((mark) => (mark.kind === "text" && mark.text === "2" ? [mark] : []));
    const [a, b] = houses;
    if (!a || !b || houses.length !== 2) throw new Error("two signs are drawn");
    const mm = (Math.hypot(a.x - b.x, a.y - b.y) * widthMm) / drawing.width;
    const [from, to] = ["t0", "t4"].map((id) => aCase().plots.find((plot) => plot.id === id)?.at);
    if (!from || !to) throw new Error("the plots are there");
    expect((mm * scale) / 1000).toBeCloseTo(Math.hypot(from.x - to.x, from.y - to.y), 3);
  });

  test("says in words what it shows", () => {
    for (const block of paper.blocks)
      if (block.kind === "figure") expect(block.alt.length).toBeGreaterThan(40);
  });
});

test("marks within a rule's words are written out for whoever has not learnt them", () => {
  for (const language of LANGUAGES)
    for (const text of wordsOf(casePaper(aCase(), language))) expect(text).not.toMatch(/\[(V\*?|U|D)\]/);
});
