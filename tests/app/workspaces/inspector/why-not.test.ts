import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lossText } from "../../../../src/app/state/selectors/loss-text.ts";
import { plotPlaces } from "../../../../src/app/state/selectors/plot-places.ts";
import { valueText } from "../../../../src/app/workspaces/inspector/why-not/value-text.ts";
import {
  bindingRows,
  countRow,
  liftList,
  placeText,
  unknownText,
  weightText,
} from "../../../../src/app/workspaces/inspector/why-not/why-not-rows.ts";
import {
  createAssessor,
  id,
  type PlotId,
  type RuleId,
  STANDARD_RULE_SET,
  type ValueLift,
  type WhyNot,
  whyNot,
} from "../../../../src/engine/index.ts";
import { readProject } from "../../../../src/formats/index.ts";
import { messages } from "../../../../src/messages/index.ts";

const m = messages("nb");
const ruleSet = STANDARD_RULE_SET;
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const lift = (criterion: string, facts: Partial<ValueLift>): ValueLift => ({
  criterion: id<RuleId>(criterion),
  by: "others",
  from: null,
  to: null,
  word: null,
  unknown: false,
  step: 0.2,
  ...facts,
});

test("what a criterion would have to be is rounded so that what is told is enough", () => {
  expect(valueText(lift("c1-bus-stop", { from: 700, to: 459.6 }), m)).toBe(
    "Holdeplass 241 m nærmere: 459 m, i dag 700 m",
  );
  expect(valueText(lift("c1-bus-stop", { to: 459.6 }), m)).toBe(
    "Holdeplass med ofte nok avganger innen 459 m",
  );
  expect(valueText(lift("c7-slope", { from: 14, to: 9.98 }), m)).toBe("Helling 9,9 %, i dag 14 %");
  expect(valueText(lift("c10-plot-size", { from: 200, to: 262.1 }), m)).toBe(
    "263 m² tomt per hus, i dag 200 m²",
  );
  expect(valueText(lift("c12-neighbour-buffer", { to: 9.2 }), m)).toBe("Minst 10 m til nærmeste bygning");
  expect(valueText(lift("c9-ownership", { word: "owner" }), m)).toBe("Kommunen kjøper tomta");
});

const some: WhyNot = {
  plot: id<PlotId>("a"),
  houses: 4,
  binding: [
    { rule: id<RuleId>("d5-area-share"), verdict: "justify", houses: 2 },
    { rule: id<RuleId>("h8-noise"), verdict: "investigate", houses: null },
    { rule: id<RuleId>("h4-quick-clay"), verdict: "unknown", houses: null },
  ],
  passing: null,
  quiet: 2,
  most: 8,
  standing: null,
};

test("where something stops the houses the number that passes is told, or that none does", () => {
  expect(countRow({ ...some, passing: 1 }, m)).toEqual({
    text: "Med ett hus er ingenting i konflikt, og ingen regel krever ny begrunnelse.",
    houses: 1,
  });
  expect(countRow(some, m)).toEqual({
    text: "Ikke noe antall fra ett til 8 hus tar bort alle konflikter og krav om begrunnelse.",
    houses: null,
  });
});

test("where nothing stops them, the most that no rule for the neighbourhood minds", () => {
  const considers = { rule: id<RuleId>("d5-area-share"), verdict: "consider", houses: 2 } as const;
  const asking = { ...some, passing: 4, binding: [considers] };
  expect(countRow(asking, m)).toEqual({
    text: "Med høyst 2 hus spør ingen regel for nabolaget om mer enn i dag.",
    houses: 2,
  });
  expect(countRow({ ...asking, quiet: 0 }, m)).toEqual({
    text: "Uansett antall hus spør en regel for nabolaget om mer enn i dag.",
    houses: null,
  });
  // One rule that minds every number says so itself.
  expect(countRow({ ...asking, quiet: 0, binding: [{ ...considers, houses: null }] }, m)).toBeUndefined();
  expect(countRow({ ...asking, binding: some.binding.slice(1) }, m)).toBeUndefined();
  expect(countRow({ ...asking, binding: [] }, m)).toBeUndefined();
});

test("what nobody has mapped is one line", () => {
  expect(unknownText(some, m)).toBe("<b>Ukjent:</b> kvikkleire. Kartlegging eller fagrapport må til.");
});

const bytes = readFileSync(new URL("../../../../public/demo/fjordvik/project.zip", import.meta.url));

test("every plot of the demo municipality is told why and what it would take, whole, in three languages", () => {
  const read = readProject(new Uint8Array(bytes));
  if (!read.ok) throw new Error("the demo cannot be read");
  const assessor = createAssessor(read.value.dataset);
  const assessment = assessor.assess({ changes: [], ruleSet });
  const places = plotPlaces(assessment, ruleSet, 3);
  const kinds = new Set<string>();
  for (const { id: plot } of assessment.plots) {
    const trials = assessor.houseTrials({ changes: [], ruleSet }, plot as PlotId);
    const answer = whyNot({ assessment, ruleSet, plot: plot as PlotId, among: 3, trials });
    const standing = answer?.standing;
    if (!answer || !standing) throw new Error(`no answer for ${plot}`);
    const findings = assessment.findings.filter(({ subject }) => subject.id === plot);
    expect(places?.get(plot)?.place).toBe(standing.place);
    expect(places?.get(plot)?.loss ?? null).toEqual(standing.losses[0] ?? null);
    if (countRow(answer, m)?.houses) kinds.add("houses");
    if (standing.values.length > 0) kinds.add("value");
    if (standing.pair) kinds.add("pair");
    if (standing.together) kinds.add("together");
    if (standing.weight) kinds.add("weight");
    for (const language of ["nb", "nn", "en"] as const) {
      const own = messages(language);
      const lifts = liftList(standing, own);
      const rows = bindingRows(answer, findings, ruleSet, own);
      expect(rows.length).toBe(answer.binding.filter(({ verdict }) => verdict !== "unknown").length);
      const said = [
        ...rows.flatMap(({ title, verdict, text }) => [title, verdict, text]),
        unknownText(answer, own) ?? "–",
        countRow(answer, own)?.text ?? "–",
        placeText(standing, (one) => one, own),
        ...(standing.rival ? [lifts.lead, ...lifts.rows.flatMap(({ text, who }) => [text, who])] : []),
        weightText(standing, own) ?? "–",
        lossText(places?.get(plot)?.loss ?? null, own),
      ];
      for (const text of said) {
        expect(text).not.toBe("");
        expect(plain(text)).not.toMatch(
          /[{}]|undefined|NaN|whyNot\.|[Ss]kole|[Ss]kule|[Ss]chool|[Bb]arnehage|[Kk]indergarten/,
        );
      }
    }
  }
  expect([...kinds].sort()).toEqual(["houses", "pair", "together", "value", "weight"]);
});
