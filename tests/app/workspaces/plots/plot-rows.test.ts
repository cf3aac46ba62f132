import { describe, expect, test } from "vitest";
import {
  plotRows,
  rateText,
  shownSuitability,
  suitabilityText,
} from "../../../../src/app/workspaces/plots/plot-rows.ts";
import { plotsSummary, promising, stateCounts } from "../../../../src/app/workspaces/plots/plots-summary.ts";
import {
  type Change,
  type ChangeId,
  id,
  type NeighbourhoodId,
  type PlotId,
  type Score,
  type Subject,
  UNKNOWN,
} from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aTown, at, square } from "../../../support/a-town.ts";
import { aFinding, anAnswer, aPlace } from "../an-answer.ts";

const m = messages("nb");
const plot = (name: string): Subject => ({ kind: "plot", id: name });
const town = aTown()
  .area("lia", square(at(0, 0), 4000), { residents: 1400 })
  .plot("a", square(at(100, 0), 40), { name: "Lia ved skogen", ownership: "municipal", capacity: 3 })
  .plot("b", square(at(400, 0), 40))
  .plot("c", square(at(800, 0), 40), { name: "Nesodden" })
  .dataset();
const score = (name: string, value: number, best = value): Score => ({
  subject: plot(name),
  kind: "suitability",
  value,
  best,
  terms: [],
});
const answer = anAnswer({
  plots: [
    aPlace("a", { area: id<NeighbourhoodId>("lia"), rateBefore: 2.13, rateAfter: 3.44, nearest: 240 }),
    aPlace("b", { dispersion: "justify" }),
    aPlace("c"),
  ],
  scores: [score("a", 70.6, 86.2), score("b", 90), score("c", 64)],
  findings: [
    aFinding("h8-noise", plot("a"), "investigate"),
    aFinding("h4-quick-clay", plot("a"), "unknown"),
    aFinding("h1-flood", plot("a"), "met"),
    aFinding("h8-noise", plot("c"), "conflict"),
  ],
});
const open: Change = { id: id<ChangeId>("1"), kind: "open-plot", plot: id<PlotId>("a"), houses: 2 };
const named = { dataset: town, changes: [] };
const rows = plotRows(named, answer, m);
const row = (name: string) => {
  const found = rows.find(({ id: own }) => own === name);
  if (!found) throw new Error(`no plot ${name}`);
  return found;
};

describe("the rows of Tomter", () => {
  test("are numbered in the register's order and named, also where the register has no name", () => {
    expect(rows.map(({ number, name }) => [number, name])).toEqual([
      [1, "Lia ved skogen"],
      [2, "Tomt 2"],
      [3, "Nesodden"],
    ]);
  });

  test("name the rules of the worst state, and unknown is worse than met (E6)", () => {
    expect(row("a").constraints).toBe("investigate");
    expect(row("a").constraintText).toBe("må utredes: støy");
    expect(row("c").constraintText).toBe("konflikt: støy");
    const onlyUnknown = plotRows(
      named,
      anAnswer({
        findings: [aFinding("h1-flood", plot("b"), "met"), aFinding("h4-quick-clay", plot("b"), "unknown")],
      }),
      m,
    );
    expect(onlyUnknown.find(({ id: own }) => own === "b")?.constraints).toBe("unknown");
  });

  test("say unknown where no rule has spoken, and before the engine has answered", () => {
    expect(row("b").constraints).toBe("unknown");
    const waiting = plotRows(named, null, m);
    expect(waiting).toHaveLength(3);
    expect(
      waiting.every(({ suitability, rateAfter }) => suitability === UNKNOWN && rateAfter === UNKNOWN),
    ).toBe(true);
  });

  test("show what can be vouched for, and what it could become", () => {
    expect(suitabilityText(row("a"), m)).toBe("71 (inntil 86)");
    expect(shownSuitability(row("b"), m)).toEqual({ value: "90" });
    expect(suitabilityText({ suitability: UNKNOWN, best: UNKNOWN }, m)).toBe("ukjent");
  });

  test("show the rate before and after, or that it is unknown", () => {
    expect(rateText(row("a"), m)).toBe("2,1 → 3,4");
    expect(rateText(row("c"), m)).toBe("ukjent");
  });

  test("count the houses the scenario has put there, and number what it has drawn last", () => {
    const drawn: Change = {
      id: id<ChangeId>("2"),
      kind: "draw-plot",
      plot: { ...row("b").plot, id: id<PlotId>("d"), name: UNKNOWN },
    };
    const scenario = plotRows({ dataset: town, changes: [open, drawn] }, answer, m);
    expect(scenario.map(({ houses }) => houses)).toEqual([2, 0, 0, 0]);
    expect(scenario[3]).toMatchObject({ number: 4, drawn: true, name: "Tegnet tomt 4" });
  });
});

describe("the summary of Tomter", () => {
  test("counts every state, also those with none", () => {
    expect(stateCounts(rows)).toEqual([
      { state: "met", count: 0 },
      { state: "investigate", count: 1 },
      { state: "unknown", count: 1 },
      { state: "conflict", count: 1 },
    ]);
  });

  test("begins with plots in no conflict that need no reason, the most suitable first", () => {
    expect(promising(rows).map(({ id: own }) => own)).toEqual(["a"]);
  });

  test("tells the best plot and what the scenario holds", () => {
    const scenario = plotRows({ dataset: town, changes: [open] }, answer, m);
    expect(plotsSummary(rows, null, m).join(" ")).toContain("Lia ved skogen er best egnet");
    expect(plotsSummary(scenario, "Alternativ A", m).at(-1)).toBe("Alternativ A har 2 småhus på én tomt.");
  });
});
