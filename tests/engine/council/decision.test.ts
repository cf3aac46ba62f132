import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  brokenEntry,
  councilScores,
  type Decision,
  type DecisionLedger,
  type DecisionMade,
  decisionNoteText,
  denominatorAge,
  isRefusal,
  type PublicCase,
  readDecisionNote,
  recordDecision,
  replayDecision,
  withDecision,
} from "../../../src/engine/council/index.ts";
import {
  type ChangeId,
  id,
  type PlotId,
  type RuleSet,
  type RuleSetId,
  type ScenarioId,
} from "../../../src/engine/index.ts";
import { makePublicCase } from "../../../src/engine/publishing/make-public-case.ts";
import { aTown, at, square } from "../../support/a-town.ts";
import { aCaseOfZones } from "./a-case-of-zones.ts";
import { toPublish } from "./a-public-case.ts";

/** Two areas of a thousand: the west has twelve homes, the east three; alternative A builds in the west, B in the east. */
function aCase(): PublicCase {
  const dataset = aTown()
    .area("vest", square(at(0, 0), 1000), { residents: 1000, dwellings: 450, residentsYear: 2025 })
    .area("øst", square(at(1000, 0), 1000), { residents: 1000, dwellings: 450, residentsYear: 2022 })
    .dwelling("d", at(-200, -200), { units: 12 })
    .dwelling("e", at(800, -200), { units: 3 })
    .plot("plot-v", square(at(100, 100), 40), { name: "Vestre" })
    .plot("plot-ø", square(at(1100, 100), 40), { name: "Østre" })
    .dataset();
  const scenario = (plot: string) => ({
    id: id<ScenarioId>(plot),
    title: plot,
    datasetHash: "",
    ruleSet: id<RuleSetId>("standard"),
    changes: [{ id: id<ChangeId>(plot), kind: "open-plot" as const, plot: id<PlotId>(plot), houses: 2 }],
    cursor: 1,
  });
  return makePublicCase(toPublish(dataset, [scenario("plot-v"), scenario("plot-ø")])).publicCase;
}
const publicCase = aCase();
const made = (rest: Partial<DecisionMade> = {}): DecisionMade => ({
  date: "2026-12-10",
  outcome: "adopted",
  alternative: "B",
  reason: "",
  evaluation: "2028-12-10",
  ...rest,
});
const record = (rest: Partial<DecisionMade> = {}) => recordDecision(publicCase, "hash", made(rest));
const recorded = (rest: Partial<DecisionMade> = {}): Decision => {
  const decision = record(rest);
  if (isRefusal(decision)) throw new Error(decision.code);
  return decision;
};

describe("a decision", () => {
  test("remembers the class that each plot was shown in, and says nothing where none was", () => {
    expect(recorded().plots.map((plot) => "around" in plot)).toEqual([false]);
    const shown = aCaseOfZones();
    const houses = shown.plots.map(({ id: plot }) => ({ plot, houses: 1, findings: [] }));
    const withAll = { ...shown, alternatives: [{ id: "A", title: "", reason: "", houses }] };
    const decision = recordDecision(withAll, "hash", made({ alternative: "A", reason: "Fordi." }));
    if (isRefusal(decision)) throw new Error(decision.code);
    expect(decision.plots.map(({ id: plot, around }) => ({ plot, shown: around }))).toEqual(
      councilScores(shown).plots,
    );
    const note = readDecisionNote(decisionNoteText(decision, []));
    expect(note.ok && note.value.decision).toEqual(decision);
    const changed = {
      ...decision,
      plots: decision.plots.map((plot) => ({ ...plot, around: "some" as const })),
    };
    const [entry] = withDecision([], decision);
    expect(brokenEntry([{ hash: entry?.hash ?? "", decision: changed }])).toBe(0);
  });

  test("holds what it was made on, so that it can be reckoned again", () => {
    expect(recorded()).toMatchObject({
      outcome: "adopted",
      alternative: { id: "B" },
      plots: [{ id: "plot-ø", name: "Østre", houses: 2 }],
      areas: [{ id: "øst", residents: 1000, homes: 3, added: 2 }],
      mean: { homes: 15, residents: 2000 },
      caseHash: "hash",
      release: publicCase.release.hash,
      evaluation: "2028-12-10",
    });
  });

  test("needs a written reason where houses come to an area that carries more than others, and only then", () => {
    expect(record({ alternative: "A" })).toEqual({ code: "no-reason", rules: ["d10-fair-share"] });
    expect(record({ alternative: "A", reason: "  " })).toMatchObject({ code: "no-reason" });
    expect(recorded({ alternative: "A", reason: "Nær basen. " }).reason).toBe("Nær basen.");
    expect(recorded({ alternative: "A", outcome: "rejected" }).reason).toBe("");
    expect(recorded({ alternative: "0" }).areas).toEqual([]);
  });

  test("is refused on a day there is none of, and before its own evaluation", () => {
    expect(record({ date: "2026-02-29" })).toEqual({ code: "not-a-date", field: "date" });
    expect(record({ date: "2024-02-29", evaluation: "unknown" })).not.toHaveProperty("code");
    expect(record({ evaluation: "i morgen" })).toEqual({ code: "not-a-date", field: "evaluation" });
    expect(record({ evaluation: "2026-12-09" })).toEqual({ code: "evaluation-before-decision" });
    expect(record({ alternative: "C" })).toEqual({ code: "no-such-alternative" });
  });

  test("tells how old the residents were that it rests on", () => {
    expect(denominatorAge(recorded())).toBe(4);
    expect(denominatorAge(recorded({ alternative: "A", reason: "Nær basen." }))).toBe(1);
    expect(denominatorAge(recorded({ alternative: "0" }))).toBeNull();
  });
});

describe("the ledger of decisions", () => {
  const many = fc.array(fc.constantFrom("0", "A", "B"), { minLength: 1, maxLength: 5 });
  const ledgerOf = (alternatives: readonly string[]): DecisionLedger =>
    alternatives.reduce<DecisionLedger>(
      (ledger, alternative) => withDecision(ledger, recorded({ alternative, reason: "Fordi." })),
      [],
    );

  test("stands as it was written, and shows the first entry that does not", () => {
    fc.assert(
      fc.property(many, fc.nat(), fc.constantFrom("reason", "date", "title"), (alternatives, pick, field) => {
        const ledger = ledgerOf(alternatives);
        expect(brokenEntry(ledger)).toBeNull();
        const at = pick % ledger.length;
        const changed = ledger.map((entry, n) =>
          n === at ? { ...entry, decision: { ...entry.decision, [field]: "2027-01-01" } } : entry,
        );
        expect(brokenEntry(changed)).toBe(at);
        if (ledger.length > 1) expect(brokenEntry(ledger.slice(1))).toBe(0);
      }),
    );
  });
});

describe("a decision replayed", () => {
  const ruleSet = publicCase.ruleSet;
  const withMean = (timesMean: number): RuleSet => ({
    ...ruleSet,
    rules: ruleSet.rules.map((setting) =>
      setting.rule === "d10-fair-share" ? { ...setting, params: { ...setting.params, timesMean } } : setting,
    ),
  });

  test("under its own rule set comes out as it did", () => {
    for (const alternative of ["A", "B"])
      expect(replayDecision(recorded({ alternative, reason: "Fordi." }), ruleSet)).toEqual([]);
  });

  test("tells which rule of another rule set would have said otherwise, and where", () => {
    expect(replayDecision(recorded({ alternative: "A", reason: "Fordi." }), withMean(3))).toEqual([
      { area: "vest", name: "vest", rule: "d10-fair-share", was: "consider", now: "within" },
    ]);
  });
});
