import { expect, test } from "vitest";
import type { BestSet } from "../../../../../src/app/workspaces/plots/sets/best-set.ts";
import { clashLines } from "../../../../../src/app/workspaces/plots/sets/clash-sentences.ts";
import {
  atLeast,
  foundSentences,
  goalValue,
  poolSentences,
  proofSentence,
} from "../../../../../src/app/workspaces/plots/sets/set-sentences.ts";
import { setWorth } from "../../../../../src/app/workspaces/plots/sets/set-worth.ts";
import { id, type PlotId } from "../../../../../src/engine/index.ts";
import { messages } from "../../../../../src/messages/index.ts";
import { plain } from "../../an-answer.ts";
import { anAsk, aSetProblem } from "./a-ground.ts";

const m = messages("nb");
const plot = (name: string) => id<PlotId>(name);
const numberOf = (name: PlotId) => "abcd".indexOf(name) + 1;
const found = (
  goals: BestSet["goals"],
  set = [
    { plot: plot("a"), houses: 2 },
    { plot: plot("b"), houses: 2 },
  ],
) => {
  const problem = aSetProblem({ fromSites: false });
  const worth = setWorth(problem, set);
  if (!worth) throw new Error("no such plots");
  return foundSentences({ problem, goals }, worth, (area) => area, numberOf, m).map(plain);
};
const goal = (over: Partial<BestSet["goals"][number]> = {}) => ({
  goal: "scatter" as const,
  value: 1000,
  bound: 1000,
  proved: true,
  ...over,
});

test("the set is told in plots, houses and metres, with the two that are nearest each other", () => {
  expect(found([goal()])).toEqual([
    "Disse 2 tomtene gir plass til 4 hus med minst 1,0 km mellom stedene.",
    "Nærmest hverandre er tomt 2 og tomt 1.",
  ]);
});

test("each aim that was sought has its own sentence", () => {
  const set = [
    { plot: plot("a"), houses: 2 },
    { plot: plot("c"), houses: 2 },
  ];
  expect(found([goal({ goal: "load" }), goal({ goal: "covered" })], set).slice(2)).toEqual([
    "Det mest belastede området er west, med 3,0 boenheter per 1 000 innbyggere.",
    "Ett område får sin første boenhet, med 2 000 innbyggere.",
  ]);
});

test("where a site of today is nearest, that is said", () => {
  const problem = aSetProblem();
  const worth = setWorth(problem, [
    { plot: plot("a"), houses: 2 },
    { plot: plot("d"), houses: 1 },
  ]);
  if (!worth) throw new Error("no such plots");
  expect(foundSentences({ problem, goals: [goal()] }, worth, String, numberOf, m)).toContain(
    "Nærmest hverandre er tomt 1 og et av programmets steder i dag.",
  );
});

test("proved is said only where it is; else how much better a set can be", () => {
  expect(proofSentence({ proved: true, goals: [goal()] }, m)).toBe("Det er bevist at ingen sett er bedre.");
  expect(proofSentence({ proved: true, goals: [goal(), goal()] }, m)).toMatch(/like godt på det første/);
  const open = goal({ bound: 1240, proved: false });
  expect(plain(proofSentence({ proved: false, goals: [open] }, m))).toBe(
    "Best funnet, ikke bevist: et sett kan være inntil 240 m bedre.",
  );
  const load = goal({ goal: "load", value: 4.2, bound: 3.9, proved: false });
  expect(plain(proofSentence({ proved: false, goals: [goal(), load] }, m))).toContain("inntil 0,3 ‰ bedre");
  const nothing = goal({ bound: Number.POSITIVE_INFINITY, proved: false });
  expect(proofSentence({ proved: false, goals: [nothing] }, m)).toMatch(/ikke kjent/);
});

test("kilometres are rounded down, for at least must hold; figures are to the metre", () => {
  expect(plain(atLeast(1290, m))).toBe("1,2 km");
  expect(plain(atLeast(999, m))).toBe("999 m");
  expect(plain(goalValue({ goal: "scatter", value: 1290 }, m))).toBe("1 290 m");
});

test("which plots may be chosen is told, with why others may not", () => {
  expect(poolSentences(aSetProblem({ wishes: { [plot("a")]: "out", [plot("b")]: "in" } }), m)).toEqual([
    "2 tomter kan velges; 2 av dem har krav som ikke er avgjort.",
    "Én er holdt utenfor fordi den er i konflikt med et absolutt krav.",
    "Én er valgt bort.",
    "Én må være med.",
    "For én tomt vet vi ikke hvor mange hus den har plass til; den er regnet med ett.",
  ]);
});

test("what clashes is told with what it would have to give, and a button that gives it", () => {
  const ask = anAsk({ houses: 6, perArea: 1 });
  const problem = aSetProblem({ houses: 6 });
  const lines = clashLines(
    {
      conditions: [
        { name: "p", gives: { from: 3, to: 4 } },
        { name: "exclude", gives: null },
        { name: "houses", gives: { from: 6, to: 5 } },
        { name: "max-per-site", gives: { from: 2, to: 3 } },
        { name: "districts-most", gives: null },
      ],
    },
    problem,
    ask,
    m,
  );
  expect(lines.map(({ text }) => text)).toEqual([
    "3 tomter skal brukes. Det måtte vært 4.",
    "Én tomt er holdt utenfor.",
    "6 hus skal få plass. Det er plass til 5.",
    "Høyst 2 hus på hver tomt. Det måtte vært 3.",
    "Høyst én tomt i samme område.",
  ]);
  expect(lines.map(({ loosen }) => loosen?.change)).toEqual([
    { plots: 4 },
    { wishes: { [plot("c")]: "may" } },
    { houses: 5 },
    { perPlot: 3 },
    { perArea: null },
  ]);
});

test("a condition that nobody can loosen has no button", () => {
  const problem = aSetProblem();
  const [line] = clashLines(
    { conditions: [{ name: "houses", gives: { from: 6, to: 0 } }] },
    problem,
    anAsk(),
    m,
  );
  expect(line?.loosen).toBeNull();
  const most = { name: "max-per-site", gives: null } as const;
  expect(clashLines({ conditions: [most] }, problem, anAsk(), m)).toEqual([
    {
      id: "max-per-site",
      text: "Høyst 2 hus på hver tomt. Vi fant ingen verdi der det er nok å endre dette alene.",
      loosen: null,
    },
  ]);
});
