import { afterEach, describe, expect, test, vi } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { type AnalysisResult, questionKey, READING_QUESTIONS } from "../../../src/app/state/index.ts";
import { analysesStore } from "../../../src/app/state/stores.ts";
import {
  type Analysis,
  type AnalysisQuestion,
  type Dataset,
  id,
  type PlotId,
} from "../../../src/engine/index.ts";
import type { AnalysisProtocol, Situated } from "../../../src/platform/index.ts";
import { aProject, smallTown } from "../../support/a-project.ts";
import { type AnApp, anAppWith, theProject } from "./an-app.ts";

/** A worker that answers when it is told to, and remembers what it was asked. */
function aDesk() {
  const asked: { dataset: Dataset; situated: Situated; question: AnalysisQuestion }[] = [];
  let under: {
    answer: (given: Analysis) => void;
    fail: (why: Error) => void;
    tell: (done: number, of: number) => void;
  } | null = null;
  const analysis: AnalysisProtocol = {
    ask: (dataset, situated, question, tell) => {
      asked.push({ dataset, situated, question });
      return new Promise((answer, fail) => {
        under = { answer, fail, tell };
      });
    },
    stop: () => under?.fail(new Error("stopped")),
  };
  const now = () => {
    if (!under) throw new Error("nothing is under way");
    return under;
  };
  return { asked, analysis, now };
}

const { evenness, scan, curve } = READING_QUESTIONS.programme;
const few = (have: number): Analysis => ({
  kind: "too-few",
  of: "evenness",
  have,
  need: 10,
  what: "programmeUnits",
});
const result = (question: AnalysisQuestion): AnalysisResult | undefined =>
  analysesStore.getState().active[questionKey(question)];
const settle = () => new Promise((done) => setTimeout(done, 0));

let app: AnApp | null = null;
afterEach(async () => {
  await app?.stop();
  app = null;
});
async function opened() {
  const desk = aDesk();
  app = await anAppWith(aProject(), { over: { analysis: desk.analysis } });
  return desk;
}

describe("a question about dispersion", () => {
  test("waits, runs with progress and is answered", async () => {
    const desk = await opened();
    commands.askAnalysis.run(evenness);
    commands.askAnalysis.run(scan);
    expect(result(evenness)?.standing).toBe("running");
    expect(result(scan)?.standing).toBe("waiting");
    desk.now().tell(40, 199);
    expect(result(evenness)?.progress).toEqual({ done: 40, of: 199 });
    desk.now().answer(few(3));
    await settle();
    expect(result(evenness)).toEqual({
      standing: "answered",
      progress: null,
      answer: few(3),
      stale: false,
    });
    expect(result(scan)?.standing).toBe("running");
  });

  test("is asked once, however often it is wanted", async () => {
    const desk = await opened();
    for (let i = 0; i < 3; i++) commands.askAnalysis.run(evenness);
    desk.now().answer(few(3));
    await settle();
    commands.askAnalysis.run(evenness);
    expect(desk.asked.length).toBe(1);
  });

  test("is told to have failed, and can be asked again", async () => {
    const desk = await opened();
    const silent = vi.spyOn(console, "error").mockImplementation(() => {});
    commands.askAnalysis.run(evenness);
    desk.now().fail(new Error("out of memory"));
    await settle();
    expect(result(evenness)?.standing).toBe("failed");
    expect(silent).toHaveBeenCalled();
    silent.mockRestore();
    commands.askAnalysis.run(evenness);
    expect(result(evenness)?.standing).toBe("running");
  });

  test("is stopped together with those that wait, and stays stopped until it is asked again", async () => {
    const desk = await opened();
    for (const question of [evenness, scan, curve]) commands.askAnalysis.run(question);
    commands.stopAnalysis.run();
    await settle();
    expect([evenness, scan, curve].map((question) => result(question)?.standing)).toEqual([
      "stopped",
      "stopped",
      "stopped",
    ]);
    expect(desk.asked.length).toBe(1);
    commands.askAnalysis.run(scan);
    expect(result(scan)?.standing).toBe("running");
  });
});

describe("an answer", () => {
  test("is stale after a change, and back as it was when the change is undone", async () => {
    const desk = await opened();
    commands.askAnalysis.run(evenness);
    desk.now().answer(few(3));
    await settle();
    commands.newScenario.run({});
    commands.addHouses.run({ plot: id<PlotId>("t1"), houses: 2 });
    expect(theProject().scenarios[0]?.changes.length).toBe(1);
    expect(result(evenness)).toEqual({
      standing: "unasked",
      progress: null,
      answer: few(3),
      stale: true,
    });
    commands.undo.run();
    expect(result(evenness)).toMatchObject({ standing: "answered", stale: false });
    expect(desk.asked.length).toBe(1);
  });

  test("is asked of the changes in force", async () => {
    const desk = await opened();
    commands.newScenario.run({});
    commands.addHouses.run({ plot: id<PlotId>("t1"), houses: 2 });
    commands.askAnalysis.run(evenness);
    expect(desk.asked[0]?.situated.changes).toMatchObject([{ kind: "open-plot", plot: "t1" }]);
  });

  test("to today's situation stands while an alternative changes, and is the same answer where nothing is changed", async () => {
    const desk = await opened();
    const today = () => analysesStore.getState().today[questionKey(evenness)];
    commands.askAnalysis.run(evenness);
    desk.now().answer(few(3));
    await settle();
    commands.newScenario.run({});
    commands.askToday.run(evenness);
    expect(today()?.answer).toBe(result(evenness)?.answer);
    commands.addHouses.run({ plot: id<PlotId>("t1"), houses: 2 });
    expect(today()).toMatchObject({ standing: "answered", stale: false });
    commands.askAnalysis.run(evenness);
    desk.now().answer(few(5));
    await settle();
    expect([today()?.answer, result(evenness)?.answer]).toEqual([few(3), few(5)]);
    expect(desk.asked.length).toBe(2);
  });

  test("of a dataset that has gone is not shown for the one that came", async () => {
    const desk = await opened();
    commands.askAnalysis.run(evenness);
    const old = desk.now();
    await commands.applyImport.run({ dataset: { ...smallTown() }, mappings: [] });
    old.answer(few(3));
    await settle();
    expect(theProject().dataset).not.toBe(desk.asked[0]?.dataset);
    expect(result(evenness)?.answer ?? null).toBeNull();
  });
});
