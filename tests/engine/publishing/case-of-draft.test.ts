import { describe, expect, test } from "vitest";
import { NO_GROUND, readCase } from "../../../src/engine/council/index.ts";
import {
  type CaseDraft,
  type Change,
  type Dataset,
  id,
  makeRelease,
  NO_CASE_DRAFT,
  newReleaseBook,
  type Plot,
  type Scenario,
  STANDARD_RULE_SET,
} from "../../../src/engine/index.ts";
import { type CaseAsked, caseOfDraft } from "../../../src/engine/publishing/case-of-draft.ts";
import { smallTown } from "../../support/a-project.ts";

const dataset = smallTown();
const ledgerOf = (date: string) => {
  const book = newReleaseBook("town", new Uint8Array(32).fill(7));
  const made = makeRelease({ dataset, book, date, kind: "ordinary", houses: [] });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.book.ledger;
};
const draft: CaseDraft = { ...NO_CASE_DRAFT, title: "Neste småhus", question: "Hvor?" };
const asked: CaseAsked = {
  draft,
  scenarios: [],
  ruleSet: STANDARD_RULE_SET,
  ledger: ledgerOf("2026-11-01"),
  demands: [],
  decisions: [],
};
const made = (over: Partial<CaseAsked>, of: Dataset = dataset) =>
  caseOfDraft({ ...asked, ...over }, of, NO_GROUND);
const lacks = (over: Partial<CaseAsked>, of?: Dataset) => {
  const answer = made(over, of);
  return answer.ok ? [] : answer.error;
};
const scenario = (name: string, changes: readonly Change[]): Scenario => ({
  id: id(name),
  title: "",
  datasetHash: "",
  ruleSet: STANDARD_RULE_SET.id,
  changes,
  cursor: changes.length,
});
const chosen = (...names: readonly string[]): CaseDraft => ({
  ...draft,
  alternatives: names.map((name) => ({ scenario: id(name), title: name, reason: "" })),
});

describe("the case of a draft", () => {
  test("is a file that reads, dated as its release, with empty headings as they are", () => {
    const answer = made({});
    expect(answer.ok && readCase(answer.value.text).ok).toBe(true);
    expect(answer.ok && answer.value.publicCase).toMatchObject({
      date: "2026-11-01",
      need: "unknown",
      alternatives: [],
    });
  });

  test("takes lines as they are written on any machine, and nothing a keyboard cannot write", () => {
    const texts = { ...draft.texts, legal: "En\r\nto\r\u0007tre\n" };
    const answer = made({ draft: { ...draft, title: " Neste\tsmåhus ", texts } });
    expect(answer.ok && answer.value.publicCase.texts.legal).toBe("En\nto\n tre");
    expect(answer.ok && answer.value.publicCase.title).toBe("Neste småhus");
  });

  test("says the words of plots and leaves the rest of them empty", () => {
    const plots = [
      {
        plot: id<Plot["id"]>("t1"),
        children: "Trygg vei.",
        contact: "",
        caretaker: "",
        complaints: "",
        evaluation: "2027-01-01",
        notifyMetres: 150,
      },
    ];
    const answer = made({ draft: { ...draft, plots } });
    const [one, other] = answer.ok ? answer.value.publicCase.plots : [];
    expect(one).toMatchObject({ children: "Trygg vei.", neighbours: { metres: 150 } });
    expect(other).toMatchObject({
      children: "",
      dialogue: { evaluation: "unknown" },
      neighbours: { metres: 200 },
    });
    const notADate = [{ ...(plots[0] as (typeof plots)[number]), evaluation: "til høsten" }];
    expect(lacks({ draft: { ...draft, plots: notADate } })).toEqual([
      { code: "not-a-date", place: "plot:t1:evaluation" },
    ]);
  });

  test("is not made of a release that is gone, of broken ones, or of one that counted in other areas", () => {
    expect(lacks({ draft: { ...draft, date: "2026-05-01" } })).toEqual([
      { code: "release-gone", date: "2026-05-01" },
    ]);
    const broken = asked.ledger.map((entry) => ({ ...entry, hash: "0".repeat(64) }));
    expect(lacks({ ledger: broken })).toEqual([{ code: "ledger-broken" }]);
    const fewer = { ...dataset, neighbourhoods: dataset.neighbourhoods.slice(1) };
    expect(lacks({}, fewer)).toEqual([{ code: "other-areas", date: "2026-11-01" }]);
  });

  test("is not made of alternatives that are gone, say nothing public, or draw one plot in two ways", () => {
    expect(lacks({ draft: chosen("s1") })).toEqual([{ code: "scenario-gone", scenario: "s1" }]);
    const plot = dataset.plots[0] as Plot;
    const drawing = (capacity: number): Change => ({
      id: id("c1"),
      kind: "draw-plot",
      plot: { ...plot, id: id("ny"), capacity },
    });
    const scenarios = [scenario("s1", [drawing(2)]), scenario("s2", [drawing(3)])];
    expect(lacks({ scenarios, draft: chosen("s1", "s2") })).toEqual([
      { code: "plot-drawn-twice", scenario: "s2" },
    ]);
    expect(lacks({ scenarios: [scenario("s1", [])], draft: chosen("s1") })).toEqual([
      { code: "nothing-public", scenario: "s1" },
    ]);
  });

  test("is not made where the dataset holds what no case can", () => {
    const plots = dataset.plots.map((plot) => ({ ...plot, name: "x".repeat(501) }));
    expect(lacks({}, { ...dataset, plots })).toMatchObject([
      { code: "cannot-be-read", faults: [{ code: "bad-value", at: "case.plots[0].name" }, {}] },
    ]);
    expect(lacks({ draft: { ...draft, title: "x".repeat(501) } })).toEqual([
      { code: "too-long", place: "title" },
    ]);
  });
});
