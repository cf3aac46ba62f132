import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparedAreas } from "../../../src/app/workspaces/compare/compared-areas.ts";
import { findingRows, standsOpen } from "../../../src/app/workspaces/inspector/finding-rows.ts";
import { readRule } from "../../../src/app/workspaces/inspector/rule-reading.ts";
import { areaColumns } from "../../../src/app/workspaces/overview/area-columns.tsx";
import { areaRows } from "../../../src/app/workspaces/overview/area-rows.ts";
import { scenarioDelta } from "../../../src/app/workspaces/overview/scenario-delta.ts";
import { unusedAreas } from "../../../src/app/workspaces/overview/standing-out.ts";
import {
  type Acquisition,
  type Assessment,
  assess,
  type Change,
  type ChangeId,
  canonicalJson,
  createAssessor,
  type Dataset,
  type Finding,
  id,
  type PlacementId,
  RULES,
  type RuleSet,
  STANDARD_RULE_SET,
  subjectKey,
  type Verdict,
} from "../../../src/engine/index.ts";
import { en } from "../../../src/messages/en/index.ts";
import { messages } from "../../../src/messages/index.ts";
import { nb } from "../../../src/messages/nb/index.ts";
import { nn } from "../../../src/messages/nn/index.ts";
import { built } from "../../formats/a-file.ts";
import { aTown, at, inDwelling, square } from "../../support/a-town.ts";
import { aRandomTown, someChanges } from "../../support/random-town.ts";

/**
 * The ethics rules E1–E8 of domain.md §2, each by its name. What the engine may know of families is held in
 * places-not-people.test.ts, the guard against personal columns in formats/find-personal.test.ts.
 */
const ruleSet = STANDARD_RULE_SET;
const m = messages("nb");
const DISPERSION = RULES.filter(({ rule }) => rule.group === "dispersion" || rule.group === "load");
const LANGUAGES = ["nb", "nn", "en"] as const;

/** Every limit as strict as a municipality can set it: whatever may be asked for is asked for. */
const STRICTEST: RuleSet = {
  ...ruleSet,
  rules: ruleSet.rules.map((setting) => {
    const rule = RULES.find((one) => one.rule.id === setting.rule)?.rule;
    const limits = (rule?.group === "dispersion" ? rule.params : []).filter(({ id: name }) =>
      /^(consider|justify|timesMean|unitsWhenFew)/.test(name),
    );
    const strict = Object.fromEntries(
      limits.map(({ id: name, min, max }) => [name, /Below/.test(name) ? max : min]),
    );
    return { ...setting, params: { ...setting.params, ...strict } };
  }),
};

const change = <T extends object>(rest: T) =>
  ({ id: id<ChangeId>(JSON.stringify(rest)), ...rest }) as unknown as Change;

/** Every way of taking one home or one plot into use. */
const uses = ({ plots }: Dataset, { vacancies }: Assessment): readonly Change[] => [
  ...plots.map(({ id: plot }) => change({ kind: "open-plot", plot, houses: 8 })),
  ...vacancies.map(({ id: dwelling }) =>
    change({ kind: "place", dwelling, placement: id<PlacementId>(`one more in ${dwelling}`) }),
  ),
];

/** A crowded area beside an empty one. */
const crowded = () => {
  const town = aTown()
    .municipality({ residents: 20_000 })
    .area("full", square(at(0, 0), 400), { residents: 300 })
    .area("empty", square(at(600, 0), 400), { residents: 900 });
  for (let i = 0; i < 14; i += 1) town.dwelling(`d${i}`, at(i * 4, 0), { kind: "smallHouse" });
  return town
    .dwelling("free", at(0, 30), { standing: "vacant" })
    .plot("t0", square(at(20, 60), 30))
    .placement("p0", inDwelling("d0"));
};

describe("E1: no area may be marked closed", () => {
  /** Types are gone at run time: these records stop compiling when a verdict or a change is added, and must then be judged here. */
  const VERDICTS: Readonly<Record<Verdict, "asks" | "tells">> = {
    within: "tells",
    consider: "asks",
    justify: "asks",
    met: "tells",
    conflict: "asks",
    investigate: "asks",
    good: "tells",
    acceptable: "tells",
    poor: "tells",
    info: "tells",
    unknown: "tells",
  };
  const CHANGES: Readonly<Record<Change["kind"], "about a home" | "about a plot">> = {
    "open-plot": "about a plot",
    "draw-plot": "about a plot",
    "move-proposal": "about a plot",
    "acquire-dwelling": "about a home",
    place: "about a home",
    "end-placement": "about a home",
  };
  const OF_AREAS = ["within", "consider", "justify", "info", "unknown"];

  test("no verdict and no change has a word for it, and no change is about an area", () => {
    for (const word of [...Object.keys(VERDICTS), ...Object.keys(CHANGES)])
      expect(word).not.toMatch(/clos|block|forbid|deny|refus|lock|stop/);
    expect(Object.values(CHANGES).some((about) => /area/.test(about))).toBe(false);
  });

  test("a rule about areas asks or tells, and nothing more: in its texts, its examples and its answers", () => {
    const rules = DISPERSION.filter(({ rule }) => rule.subjects.includes("neighbourhood"));
    expect(rules.length).toBeGreaterThanOrEqual(6);
    for (const { texts, examples } of rules) {
      for (const language of LANGUAGES)
        expect(Object.keys(texts[language].verdicts).filter((word) => !OF_AREAS.includes(word))).toEqual([]);
      expect(
        examples.map(({ expect: { verdict } }) => verdict).filter((word) => !OF_AREAS.includes(word)),
      ).toEqual([]);
    }
    fc.assert(
      fc.property(aRandomTown, (dataset) => {
        const said = assess(dataset, { changes: [], ruleSet: STRICTEST });
        const ofAreas = said.findings.filter(({ subject }) => subject.kind === "neighbourhood");
        for (const { verdict } of [...ofAreas, ...said.areas]) expect(OF_AREAS).toContain(verdict);
      }),
      { numRuns: 30 },
    );
  });

  test("whatever the rules say of an area, every plot and every vacant home in it can be used", () => {
    let asked = 0;
    fc.assert(
      fc.property(aRandomTown, (dataset) => {
        const assessor = createAssessor(dataset);
        const today = assessor.assess({ changes: [], ruleSet: STRICTEST });
        for (const one of uses(dataset, today)) {
          const after = assessor.assess({ changes: [one], ruleSet: STRICTEST });
          expect(after.problems).toEqual([]);
          asked += after.findings.filter(({ verdict }) => verdict === "justify").length;
        }
      }),
      { numRuns: 30 },
    );
    expect(asked).toBeGreaterThan(50);
  });
});

describe("E2: nothing of the residents enters a score", () => {
  const extra = {
    income: 212_000,
    medianPrice: 71_000,
    crime: 14,
    immigrants: 0.4,
    protest: "expected",
    diagnosis: "ROP",
  };
  const withExtra = <T>(all: readonly T[]): readonly T[] => all.map((one) => ({ ...one, ...extra }));

  test("properties that a record has no field for change no answer", () => {
    fc.assert(
      fc.property(aRandomTown, someChanges, (dataset, changes) => {
        const loaded: Dataset = {
          ...dataset,
          neighbourhoods: withExtra(dataset.neighbourhoods),
          dwellings: withExtra(dataset.dwellings),
          buildings: withExtra(dataset.buildings),
          plots: withExtra(dataset.plots),
          placements: withExtra(dataset.placements),
        };
        const without = ({ key: _, ...rest }: Assessment) => canonicalJson(rest);
        expect(
          without(assess(loaded, { changes, ruleSet })) === without(assess(dataset, { changes, ruleSet })),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("columns of a file that the record has no field for are not read", async () => {
    const { records } = await built(
      "dwellings",
      "boliger.csv",
      "Bolignr;Øst;Nord;Enheter;Medianinntekt;Boligpris;Anmeldelser;Landbakgrunn\nB1;600000;6640000;1;212000;71000;14;x\n",
    );
    expect(records).toHaveLength(1);
    expect(JSON.stringify(records)).not.toMatch(/212000|71000|inntekt|pris|anmeld|landbak/i);
  });

  test("no fact, term or threshold is named for one", () => {
    const names = RULES.flatMap(({ rule, examples }) => [
      ...rule.params.map(({ id: name }) => name),
      ...examples.flatMap(({ facts }) => Object.keys(facts)),
    ]);
    expect(names.length).toBeGreaterThan(150);
    for (const name of names)
      expect(name).not.toMatch(
        /income|crime|price|ethnic|immigra|protest|person|participant|diagnos|police/i,
      );
  });
});

describe("E3: a finding asks for a reason or another place, and denies nobody", () => {
  const DENIES =
    /\b(forbudt|forbode|avslag|avslås|avslått|nektes|ikke tillatt|ikkje tillate|utestenge|stengt|stengd|not allowed|forbidden|prohibited|denied|refused|closed)\b/i;

  test.each(LANGUAGES)("in the words of every dispersion rule, %s", (language) => {
    let read = 0;
    for (const { texts } of DISPERSION) {
      const { title, asks, measured, verdicts, change: way } = texts[language];
      for (const text of [title, asks, measured, way ?? "", ...Object.values(verdicts)]) {
        expect(text).not.toMatch(DENIES);
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(80);
  });

  test("what asks for a reason says so, or for what to consider", () => {
    for (const { rule, texts } of DISPERSION) {
      const { justify, consider } = texts.nb.verdicts;
      if (justify !== undefined) expect(`${rule.code} ${justify}`).toMatch(/begrunnelse/);
      // D2 tells what the law gives a right to own, and that more rests on agreement.
      if (consider !== undefined && rule.code !== "D2")
        expect(`${rule.code} ${consider}`).toMatch(/vurder|annet|samråd|alternativ/i);
    }
  });
});

describe("E4: the participant's choice outranks every rule", () => {
  test("that a home was chosen is kept, and changes no answer", () => {
    fc.assert(
      fc.property(aRandomTown, (dataset) => {
        const chosen = (chosenByParticipant: boolean) => {
          const { key: _, ...rest } = assess(
            { ...dataset, placements: dataset.placements.map((one) => ({ ...one, chosenByParticipant })) },
            { changes: [], ruleSet },
          );
          return canonicalJson(rest);
        };
        expect(chosen(true) === chosen(false)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("a home with the gravest verdicts is offered and taken like any other", () => {
    const dataset = crowded().dataset();
    const today = assess(dataset, { changes: [], ruleSet: STRICTEST });
    expect(today.vacancies.find((one) => one.id === "free")?.dispersion).toBe("justify");
    const [, placing] = uses(dataset, today);
    const after = assess(dataset, { changes: placing ? [placing] : [], ruleSet: STRICTEST });
    expect(after.problems).toEqual([]);
    expect(after.municipality.programmeUnits).toBe(today.municipality.programmeUnits + 1);
  });
});

describe("E5: areas with none are shown wherever areas with many are", () => {
  const DENSITY = ["d4-site-spacing", "d5-area-share", "d6-location-quotient"];
  const UNUSED = "d15-unused-opportunity";

  test("a place that is told of D4, D5 or D6 in its area is told of D15", () => {
    let told = 0;
    fc.assert(
      fc.property(aRandomTown, someChanges, (dataset, changes) => {
        const { findings } = assess(dataset, { changes, ruleSet });
        const bySubject = new Map<string, Finding[]>();
        for (const finding of findings) {
          const key = subjectKey(finding.subject);
          bySubject.set(key, [...(bySubject.get(key) ?? []), finding]);
        }
        for (const own of bySubject.values()) {
          // A site is where units are, so that its area is no unused one: D15 is said of the area.
          if (own[0]?.subject.kind === "site" || !own.some(({ rule }) => DENSITY.includes(rule))) continue;
          expect(own.some(({ rule }) => rule === UNUSED)).toBe(true);
          told += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(told).toBeGreaterThan(100);
  });

  const dataset = crowded().dataset();
  const today = assess(dataset, { changes: [], ruleSet });

  test("in the inspector it stands open whatever it says", () => {
    const findings = today.findings.filter(({ subject }) => subject.id === "full");
    const rows = findingRows(["dispersion", "load"], findings, [], ruleSet, m);
    expect(rows.find(({ rule }) => rule === UNUSED)?.tone).toBe("within");
    expect(rows.filter(standsOpen).map(({ rule }) => rule)).toContain(UNUSED);
  });

  test("in Oversikt the table says it where the verdict is, the side lists it, and the sum counts it", () => {
    const rows = areaRows(dataset, today, null);
    const verdict = areaColumns(today.level, m).find((column) => column.id === "verdict");
    const empty = rows.find((row) => row.id === "empty");
    if (!empty || !verdict?.csv) throw new Error("the table has the area and the column");
    expect(verdict.csv(empty)).toBe(m.text("overview.unused"));
    expect(unusedAreas(rows, m).map(({ name }) => name)).toEqual(["empty"]);
    expect(scenarioDelta(today, today, m).find((line) => line.id === "unused")?.before).toBe("1");
  });

  test("in Sammenlign each area has it on both sides", () => {
    const opened = assess(dataset, {
      changes: [change({ kind: "open-plot", plot: "t0", houses: 2 })],
      ruleSet,
    });
    const empty = comparedAreas(today, opened, dataset.neighbourhoods).find((area) => area.id === "empty");
    expect(empty).toMatchObject({ unusedBefore: true, unusedAfter: true });
  });
});

describe("E6: every threshold shows its source, its mark and its date", () => {
  test("each has them, and the rule's card in the app shows them", () => {
    let shown = 0;
    for (const { rule } of RULES) {
      for (const { source, citation, mark, date } of [rule.basis, ...rule.params.map(({ basis }) => basis)]) {
        expect(source).not.toBe("");
        expect(citation.length).toBeGreaterThan(5);
        expect(["V", "V*", "U", "D"]).toContain(mark);
        expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
      const card = readRule(rule.id, undefined, undefined, ruleSet, m);
      expect(card?.thresholds).toHaveLength(rule.params.length);
      rule.params.forEach(({ basis }, k) => {
        const row = card?.thresholds[k];
        expect(row?.source).toContain(basis.citation);
        expect(row?.source).toContain(m.date(basis.date));
        expect(row?.mark).toBe(basis.mark);
        expect(row?.markText).not.toBe("");
        shown += 1;
      });
    }
    expect(shown).toBeGreaterThan(80);
  });
});

describe("E7: homes are counted, people are not labelled", () => {
  const LABELS =
    /\b(brukere|brukerne|brukarar|brukarane|rusmisbruk\w*|narkoman\w*|klient\w*|clients?|addicts?|drug users?|abusers?|junkie\w*|belastede personer)\b/i;
  const catalogues = { nb, nn, en } as const;
  /** The rule itself, told in Metode, has to name what is not to be said. */
  const THE_RULE = /\baldri (brukere|brukarar)\b/;

  test.each(LANGUAGES)("in every text of the app and the rules, %s", (language) => {
    const ofRules = RULES.flatMap(({ texts }) => {
      const { title, asks, why, measured, verdicts, change: way, params } = texts[language];
      return [title, asks, why, measured, way ?? "", ...Object.values(verdicts), ...Object.values(params)];
    });
    const all = [...Object.values(catalogues[language]), ...ofRules];
    expect(all.length).toBeGreaterThan(900);
    expect(all.filter((text) => LABELS.test(text.replace(THE_RULE, "")))).toEqual([]);
  });
});

describe("E8: the same rules whatever the tenure", () => {
  /** D2 is the law on how many dwellings of a cooperative public bodies may own, D12 tells what a loan's agreement binds: both are about ownership itself. */
  const ABOUT_OWNERSHIP = ["d2-cooperative-ownership", "d12-financing-conflict"];
  const judged = ({ findings }: Assessment): readonly Finding[] =>
    findings.filter(({ rule }) => !ABOUT_OWNERSHIP.includes(rule));
  const ACQUISITIONS: readonly Acquisition[] = ["owned", "leased", "referral", "allocation"];

  test("owned, leased or by agreement, for long or for short: no other rule answers otherwise, and no place scores otherwise", () => {
    let ownership = 0;
    fc.assert(
      fc.property(aRandomTown, fc.constantFrom(...ACQUISITIONS), (dataset, acquisition) => {
        const held = (how: Acquisition, leaseYears: number) =>
          assess(
            {
              ...dataset,
              dwellings: dataset.dwellings.map((one) => ({ ...one, acquisition: how, leaseYears })),
            },
            { changes: [], ruleSet },
          );
        const [one, other] = [held("owned", 1), held(acquisition, 10)];
        expect(canonicalJson(judged(one)) === canonicalJson(judged(other))).toBe(true);
        const scores = ({ scores: all }: Assessment) =>
          canonicalJson(all.filter(({ subject }) => !["cooperative", "municipality"].includes(subject.kind)));
        expect(scores(one) === scores(other)).toBe(true);
        expect(canonicalJson(one.areas) === canonicalJson(other.areas)).toBe(true);
        ownership += Number(canonicalJson(one.findings) !== canonicalJson(other.findings));
      }),
      { numRuns: 40 },
    );
    // The two about ownership do answer otherwise: the towns differ where they should.
    expect(ownership).toBeGreaterThan(3);
  });
});
