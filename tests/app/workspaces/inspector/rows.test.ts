import { describe, expect, test } from "vitest";
import { areaCounts } from "../../../../src/app/workspaces/inspector/area-counts.ts";
import { findingRows } from "../../../../src/app/workspaces/inspector/finding-rows.ts";
import { quantity } from "../../../../src/app/workspaces/inspector/quantity.ts";
import { arrow, ringRows } from "../../../../src/app/workspaces/inspector/ring-rows.ts";
import { roomRows } from "../../../../src/app/workspaces/inspector/room-rows.ts";
import { readRule } from "../../../../src/app/workspaces/inspector/rule-reading.ts";
import {
  leadingTerms,
  scoreText,
  signed,
  termRows,
} from "../../../../src/app/workspaces/inspector/term-rows.ts";
import { id, RULES, type RuleId, type Score, type Subject, UNKNOWN } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aFinding, anArea, count, plain, standardRules } from "../an-answer.ts";

const m = messages("nb");
const plot: Subject = { kind: "plot", id: "a" };

describe("the terms of a score", () => {
  const score: Score = {
    subject: plot,
    kind: "suitability",
    value: 62.5,
    best: 70.5,
    terms: [
      { rule: id<RuleId>("base"), weight: 50, points: 50, best: 50 },
      { rule: id<RuleId>("d4-site-spacing"), weight: 15, points: 12.5, best: 12.5, measured: 240 },
      { rule: id<RuleId>("d3-site-size"), weight: 8, points: 0, best: 8 },
    ],
  };
  const rows = termRows(score, [aFinding("d4-site-spacing", plot, "consider")], standardRules, m);

  test("add up to the score (E1)", () => {
    expect(rows.reduce((sum, { points }) => sum + points, 0)).toBe(score.value);
  });

  test("have a base that is no rule, and a mark from the rule's own verdict", () => {
    expect(rows[0]).toMatchObject({ rule: null, label: "Utgangspunkt" });
    expect(rows[1]).toMatchObject({ tone: "consider", pointsText: "+12,5", unknown: false });
    expect(rows[1]?.measured).toContain("240 m");
  });

  test("show an unknown fact as unknown, with what it could become", () => {
    expect(rows[2]).toMatchObject({ tone: "unknown", measured: "ukjent", unknown: true, best: 8 });
  });

  test("leave out terms that can move nothing", () => {
    const neutral: Score = {
      ...score,
      terms: [
        ...score.terms,
        { rule: id<RuleId>("d8-quarter-mile"), weight: 0, points: 0, best: 0, measured: 3 },
      ],
    };
    expect(termRows(neutral, [], standardRules, m)).toHaveLength(3);
  });

  test("still add up when only the largest are shown, the rest as one line", () => {
    const [one] = rows;
    if (!one) throw new Error("the score has terms");
    const many = Array.from({ length: 14 }, (_, index) => ({
      ...one,
      id: `${index}`,
      points: index / 10,
      best: index / 10,
    }));
    const { leading, rest } = leadingTerms(many, false);
    const sum = leading.reduce((total, { points }) => total + points * 10, (rest?.points ?? 0) * 10);
    expect(Math.round(sum)).toBe(91);
    expect(leading[0]?.points).toBe(1.3);
    expect(rest?.count).toBe(5);
    expect(leadingTerms(many, true).rest).toBeUndefined();
  });

  test("write a minus as a minus and tenths only where there are any", () => {
    expect([signed(12, m), signed(-6, m), signed(0, m), signed(-0.5, m)]).toEqual(["+12", "−6", "0", "−0,5"]);
    expect([scoreText(86, m), scoreText(70.6, m)]).toEqual(["86", "70,6"]);
  });
});

describe("the findings of a place", () => {
  const now = [
    aFinding("h1-flood", plot, "met"),
    aFinding("h4-quick-clay", plot, "unknown"),
    aFinding("h8-noise", plot, "conflict"),
  ];

  test("are listed with what asks most first, and unknown before met", () => {
    expect(findingRows(["constraint"], now, [], standardRules, m).map(({ rule }) => rule)).toEqual([
      "h8-noise",
      "h4-quick-clay",
      "h1-flood",
    ]);
  });

  test("carry today's verdict only where it is another", () => {
    const before = [aFinding("h8-noise", plot, "met"), aFinding("h1-flood", plot, "met")];
    const rows = findingRows(["constraint"], now, before, standardRules, m);
    expect(rows.map(({ rule, was }) => [rule, was])).toEqual([
      ["h8-noise", "oppfylt"],
      ["h4-quick-clay", undefined],
      ["h1-flood", undefined],
    ]);
  });

  test("are kept apart by group", () => {
    expect(findingRows(["dispersion"], now, [], standardRules, m)).toEqual([]);
  });
});

describe("the rings", () => {
  const ring = (radius: number, programmeUnits: number, residents: number | "unknown" = UNKNOWN) => ({
    radius,
    programmeUnits,
    stockUnits: 4,
    programmeSites: 1,
    residents,
  });

  test("tell before and after, from the innermost out, and one number where nothing changes", () => {
    const rows = ringRows([ring(300, 3), ring(150, 0)], [ring(300, 5, 900), ring(150, 0)], m);
    expect(rows.map(({ label, programme, stock }) => [label, programme, stock])).toEqual([
      ["150 m", "0", "4"],
      ["300 m", "3 → 5", "4"],
    ]);
  });

  test("never turn unknown residents into 0", () => {
    const rows = ringRows([], [ring(150, 1), ring(300, 1, 900)], m);
    expect(rows.map(({ residents }) => residents)).toEqual(["ukjent", "900"]);
  });

  test("draw an arrow only for a change", () => {
    expect([arrow("2", "2"), arrow("2", "3")]).toEqual(["2", "2 → 3"]);
  });
});

describe("the two counts of an area", () => {
  test("stand side by side, before and after, unknown where unknown", () => {
    const now = anArea("lia", { programme: count({ units: 4, rate: 3.4, shrunkQuotient: UNKNOWN }) });
    const before = anArea("lia", { programme: count({ units: 2, rate: 2.1, shrunkQuotient: UNKNOWN }) });
    const rows = areaCounts(now, before, m);
    expect(rows.find(({ id: row }) => row === "units")).toMatchObject({ programme: "2 → 4", stock: "0" });
    expect(rows.find(({ id: row }) => row === "rate")?.programme).toBe("2,1 → 3,4");
    expect(rows.find(({ id: row }) => row === "quotient")?.programme).toBe("ukjent");
  });
});

describe("a rule's card", () => {
  test("shows question, reason, measured value, thresholds with source and mark, and the points", () => {
    const finding = aFinding("d4-site-spacing", plot, "consider");
    const term = { rule: finding.rule, weight: 15, points: 4, best: 4 };
    const card = readRule(finding.rule, finding, term, standardRules, m);
    expect(card).toMatchObject({ code: "D4", points: "+4, vekt 15" });
    expect(card?.thresholds[0]).toMatchObject({ value: "400 m" });
    expect(card?.thresholds[0]?.source).toMatch(/kontrollert/u);
    expect(card?.change).toContain("400 m");
    for (const text of [card?.asks, card?.why, card?.answer?.sentence]) expect(text).toMatch(/\S/u);
  });

  test.each(["nb", "nn", "en"] as const)(
    "can be read for every verdict that a rule's examples end in, in %s",
    (language) => {
      const own = messages(language);
      for (const { rule, examples } of RULES)
        for (const verdict of new Set(examples.map(({ expect: expected }) => expected.verdict))) {
          const card = readRule(rule.id, aFinding(rule.id, plot, verdict), undefined, standardRules, own);
          expect(card?.answer?.sentence, `${rule.id} ${verdict}`).toMatch(/\S/u);
          expect(`${card?.answer?.sentence} ${card?.change ?? ""}`, `${rule.id} ${verdict}`).not.toMatch(
            /undefined|NaN|null/u,
          );
        }
    },
  );
});

describe("a quantity", () => {
  test("carries its unit and no more digits than it has", () => {
    expect(plain(quantity(0.2, "share", m))).toBe("20 %");
    expect(plain(quantity(0.125, "share", m))).toBe("12,5 %");
    expect(quantity(400, "m", m)).toBe("400 m");
    expect(quantity(1.25, "factor", m)).toContain("1,25");
  });
});

describe("room rule by rule", () => {
  const d6 = id<RuleId>("d6-location-quotient");
  const lia = anArea("Lia", {
    headroom: 2,
    headroomRule: d6,
    headrooms: [
      { rule: id<RuleId>("d5-area-share"), consider: 4, justify: null },
      { rule: d6, count: "programme", consider: -1, justify: 2 },
      { rule: d6, count: "stock", consider: 30, justify: null },
    ],
  });

  test("marks the one that binds, says what is over and what is never reached, and which rules never ask for a reason", () => {
    expect(roomRows(lia, undefined, m)).toMatchObject([
      { label: "Boenheter per innbygger", consider: "4", justify: "spør ikke", binds: false },
      {
        label: "Tetthet mot snittet i kommunen, programmet",
        consider: "1 for mange",
        justify: "2",
        binds: true,
      },
      { consider: "30", justify: "over 99", binds: false },
    ]);
  });

  test("tells before and after, and one number where nothing moves", () => {
    const before = anArea("Lia", { headrooms: [{ rule: d6, count: "programme", consider: 1, justify: 2 }] });
    expect(roomRows(lia, before, m)[1]).toMatchObject({ consider: "1 → 1 for mange", justify: "2" });
  });
});

test("a rate that is mostly chance is marked, and explained", () => {
  const lia = anArea("Lia", { programme: count({ units: 1, rate: 6.7, unstable: true }) });
  const rate = areaCounts(lia, undefined, m).find((row) => row.id === "rate");
  expect(rate).toMatchObject({ programme: "≈ 6,7", stock: "0,0", help: m.text("effect.rate.why") });
});
