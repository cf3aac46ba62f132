import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/formats/fold-text.ts";
import { KINDS } from "../../../src/formats/index.ts";
import { addressKey, addressText } from "../../../src/formats/records/values/address-text.ts";
import { levelOfCode, padAreaCode } from "../../../src/formats/records/values/area-code.ts";
import { readFlag } from "../../../src/formats/records/values/read-flag.ts";
import { readGrade } from "../../../src/formats/records/values/read-grade.ts";
import { readNumber } from "../../../src/formats/records/values/read-number.ts";
import { readQuarter } from "../../../src/formats/records/values/read-quarter.ts";

describe("a number", () => {
  it.each([
    ["12", 12],
    [" 12 ", 12],
    ["54,5", 54.5],
    ["54.5", 54.5],
    ["1 234,5", 1234.5],
    ["1\u00a0234", 1234],
    ["6 770 754,69", 6_770_754.69],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.234.567", 1_234_567],
    ["-3,5", -3.5],
    ["−3,5", -3.5],
    ["1,5e3", 1500],
    ["0301", 301],
  ])("%j is %d", (text, value) => expect(readNumber(text)).toBe(value));

  it.each([
    "",
    "ca. 12",
    "12-14",
    ">5",
    "12 34",
    "1 2345",
    "tolv",
    "1,2,3",
    "12%",
    "--3",
    "1e999",
    "0x10",
    "Infinity",
    ".",
  ])("%j is none", (text) => expect(readNumber(text)).toBeUndefined());
});

describe("yes and no", () => {
  it.each(["ja", "Ja", "J", "yes", "TRUE", "sann", "1", "x", "✓"])("%j is yes", (text) =>
    expect(readFlag(text)).toBe(true),
  );
  it.each(["nei", "N", "no", "usann", "0"])("%j is no", (text) => expect(readFlag(text)).toBe(false));
  it.each(["kanskje", "?", "2", "delvis"])("%j is neither", (text) => expect(readFlag(text)).toBeUndefined());
});

describe("a quarter", () => {
  it.each([
    "2026Q1",
    "2026 q1",
    "2026K1",
    "Q1 2026",
    "1. kvartal 2026",
    "1.kv. 2026",
    "2026, 1. kvartal",
    "2026-Q1",
  ])("%j is the first of 2026", (text) =>
    expect(readQuarter(text)).toEqual({ quarter: "2026Q1", fromDate: false }),
  );
  it.each([
    ["2026-03-31", "2026Q1"],
    ["31.03.2026", "2026Q1"],
    ["1.4.2026", "2026Q2"],
    ["2026-12-01T10:00", "2026Q4"],
  ])("the date %j is coarsened to %s", (text, quarter) =>
    expect(readQuarter(text)).toEqual({ quarter, fromDate: true }),
  );
  it.each(["2026", "2026Q5", "31.13.2026", "0.1.2026", "i fjor", "1826Q1"])("%j is none", (text) =>
    expect(readQuarter(text)).toBeUndefined(),
  );
});

describe("area codes", () => {
  it.each([
    ["301", "0301"],
    ["2201606", "02201606"],
    ["30103", "030103"],
    ["34200101", "34200101"],
    ["Sentrum", "Sentrum"],
    ["12", "12"],
  ])("%s is %s", (code, padded) => expect(padAreaCode(code)).toBe(padded));

  it("say their level", () => {
    expect(levelOfCode("34200101")).toBe("grunnkrets");
    expect(levelOfCode("34200100")).toBe("delområde");
    expect(levelOfCode("030103")).toBe("bydel");
    expect(levelOfCode("sone 4")).toBeUndefined();
  });
});

describe("an address", () => {
  it.each([
    [["Storgata", "12", "b"], "Storgata 12B"],
    [["Storgata 12 B", "", ""], "Storgata 12B"],
    [["  Stor  gata 1 ", "", ""], "Stor gata 1"],
  ])("%j is one line", ([street = "", number = "", letter = ""], text) =>
    expect(addressText(street, number, letter)).toEqual({ text, careOf: false }),
  );

  it.each([
    "c/o Kari Prøve, Storgata 1",
    "Storgata 1, c/o Kari Prøve",
    "Storgata 1 c/o Kari Prøve",
    "v/ Kari Prøve, Storgata 1",
  ])("loses the name in %j", (text) =>
    expect(addressText(text, "", "")).toEqual({ text: "Storgata 1", careOf: true }),
  );

  it.each([
    ["Storgata 1, 2410 Sted", "storgata 1"],
    ["STORGATA 12 b", "storgata 12b"],
    ["Storgata 1, H0203", "storgata 1"],
    ["Storgata 1 H0203, 2410 STED", "storgata 1"],
    ["Kynndalsvegen 1484", "kynndalsvegen 1484"],
    ["Nøtåsveien 3", "nøtåsveien 3"],
  ])("%j is looked up as %j", (text, key) => expect(addressKey(text)).toBe(key));
});

describe("the class of a zone", () => {
  it.each([
    ["roadNoise", "R", "red"],
    ["railNoise", "Gul sone", "yellow"],
    ["roadNoise", "grønn", "unknown"],
    ["road", "Fv", "county"],
    ["road", "residential", "municipal"],
    ["landUse", "Boligbebyggelse", "housing"],
    ["quickClay", "Høy", "Høy"],
  ] as const)("%s %s is %s", (kind, text, grade) => expect(readGrade(kind, text)).toBe(grade));
});

describe("the kinds", () => {
  const fields = Object.values(KINDS).flatMap((kind) =>
    kind.fields.map((field) => [kind.id, field] as const),
  );

  it("know headings and words in folded form, or they would never be met", () => {
    const loose = fields.flatMap(([, { headings, values }]) =>
      [...headings, ...Object.values(values ?? {}).flat()].filter((text) => foldText(text) !== text),
    );
    expect(loose).toEqual([]);
  });

  it("mean one thing by a word", () => {
    for (const [kind, { id, values }] of fields) {
      const words = Object.values(values ?? {}).flat();
      expect(new Set(words).size, `${kind}.${id}`).toBe(words.length);
    }
  });

  it("bound every figure, so that the reason for a refusal can name the bounds", () => {
    const unbounded = fields.filter(
      ([, { type, max }]) => (type === "count" || type === "number") && max === undefined,
    );
    expect(unbounded).toEqual([]);
  });

  it("have no field for a person", () => {
    const names = fields.map(([kind, { id }]) => `${kind}.${id}`);
    expect(names.filter((name) => /person|birth|phone|mail|diagnos|note|comment|remark/i.test(name))).toEqual(
      [],
    );
    expect(KINDS.placements.fields.map(({ id }) => id)).not.toContain("name");
  });
});
