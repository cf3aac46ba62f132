import { expect, test } from "vitest";
import {
  councilBasis,
  councilFigures,
  councilScores,
  NOTHING,
  type PublicCase,
} from "../../src/engine/council/index.ts";
import { byDensity } from "../../src/meeting/screens/density/dense-areas.ts";
import { areaSentence, densitySentences } from "../../src/meeting/screens/density/density-sentences.ts";
import type { OpenCase } from "../../src/meeting/use-case.ts";
import { messages } from "../../src/messages/index.ts";
import { aPublicCase } from "../engine/council/a-public-case.ts";

const opened = (publicCase: PublicCase, language: "nb" | "nn" | "en" = "nb"): OpenCase => {
  const basis = councilBasis(publicCase);
  return {
    publicCase,
    hash: "",
    reckoned: [{ alternative: NOTHING, figures: councilFigures(basis) }],
    scores: councilScores(publicCase),
    m: messages(language),
  };
};
const withHomes = (...homes: readonly PublicCase["areas"][number]["homes"][]): PublicCase => {
  const base = aPublicCase();
  return { ...base, areas: base.areas.map((area, n) => ({ ...area, homes: homes[n] ?? area.homes })) };
};

test("the densest area stands first, and one that is told as few has no rate", () => {
  const { publicCase, reckoned } = opened(withHomes("few", 12));
  const rows = byDensity(publicCase.areas, reckoned[0].figures.areas);
  expect(rows.map(({ area }) => area.name)).toEqual([...publicCase.areas.map(({ name }) => name)].reverse());
  expect(rows[1]?.figures.per1000).toBe("unknown");
});

test("a count of one or two is never told as a number", () => {
  for (const language of ["nb", "nn", "en"] as const) {
    const open = opened(withHomes("few", 12), language);
    const [row] = byDensity(open.publicCase.areas, open.reckoned[0].figures.areas).slice(-1);
    if (!row) throw new Error("the case has areas");
    const says = areaSentence(row, open);
    expect(says).toContain("1–2");
    expect(says).not.toMatch(/per 1.?000/);
  }
});

test("an area that has more than its share is told by how many, never as a negative room", () => {
  const open = opened(withHomes(30, 0));
  const [densest] = byDensity(open.publicCase.areas, open.reckoned[0].figures.areas);
  if (!densest) throw new Error("the case has areas");
  expect(areaSentence(densest, open)).toMatch(/Det er alt \d+ flere/);
  expect(densitySentences(open).join(" ")).not.toMatch(/[{}]|undefined|NaN/);
  expect(densitySentences(open).some((text) => text.includes("<b>1</b> av 2 områder har ingen"))).toBe(true);
});
