import { describe, expect, it } from "vitest";
import { ISSUE_CODES, KINDS } from "../../src/formats/index.ts";
import { messages } from "../../src/messages/index.ts";
import { CATALOGUES } from "../messages/catalogues.ts";

const LANGUAGES = ["nb", "nn", "en"] as const;
/** Every value any issue can carry, so that every template finds its own. */
const values = {
  megabytes: 50,
  missing: ".prj",
  extension: "gml",
  found: "csv",
  encoding: "windows-1252",
  rows: 2,
  cells: 3,
  column: "Navn",
  reason: "name",
  stated: "EPSG:1",
  crs: "EPSG:25832",
  columns: 3,
  dropped: 2,
  files: "plan.dxf",
  kind: "pictures",
  first: 2,
  id: "x-2",
  min: 0,
  max: 9,
  most: 10,
  padded: "0301",
  wanted: "area",
  rung: "normalised",
  version: 2,
  known: 1,
  outcome: "unknown",
  edges: 4,
  kilometres: 1.5,
  parts: 2,
  outside: 1,
  outlines: "2024",
  residents: "2023",
  areas: 2,
  level: "grunnkrets",
  within: "bydel",
  from: "2023",
  to: "2024",
  names: "Ytre, Indre",
};

describe("the texts of the formats", () => {
  it.each(LANGUAGES)("say what was wrong and what to do for every code: %s", (language) => {
    const m = messages(language);
    for (const code of ISSUE_CODES) {
      for (const key of [`issue.${code}`, `issue.${code}.fix`]) {
        expect(m.has(key), key).toBe(true);
        const text = m.maybe(key, values);
        expect(text, key).toMatch(/[.!]$/);
        expect(text, key).not.toMatch(/[{}]/);
      }
    }
  });

  it.each(LANGUAGES)("name every field of every kind: %s", (language) => {
    const m = messages(language);
    for (const kind of Object.values(KINDS)) {
      for (const field of kind.fields) {
        expect(m.maybe(`field.${kind.id}.${field.id}`)).toBe(field.title[language]);
      }
    }
  });

  it("speak of no code that the formats do not have", () => {
    const known = new Set(ISSUE_CODES.flatMap((code) => [`issue.${code}`, `issue.${code}.fix`]));
    const told = Object.keys(CATALOGUES.nb).filter((key) => key.startsWith("issue."));
    expect(told.filter((key) => !known.has(key))).toEqual([]);
  });
});
