import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { caseOf, checkOf } from "../../../src/app/state/selectors/case-question.ts";
import { caseMakingStore, projectStore, releaseTrialStore } from "../../../src/app/state/stores.ts";
import {
  type Change,
  type DwellingId,
  err,
  id,
  type PlotId,
  type Project,
  readCase,
  type Scenario,
  type ScenarioId,
} from "../../../src/engine/index.ts";
import { aProject } from "../../support/a-project.ts";
import { type AnApp, anAppWith, said, theProject } from "./an-app.ts";

const plot = id<PlotId>("t1");
const [s1, s2] = [id<ScenarioId>("s1"), id<ScenarioId>("s2")];

function scenario(name: ScenarioId, changes: readonly Change[]): Scenario {
  return {
    id: name,
    title: `Kontorets navn på ${name}`,
    datasetHash: "",
    ruleSet: id("standard-2026-11"),
    changes,
    cursor: changes.length,
  };
}
const twoScenarios = (): Project =>
  aProject({
    scenarios: [
      scenario(s1, [
        { id: id("c1"), kind: "open-plot", plot, houses: 2 },
        { id: id("c2"), kind: "place", dwelling: id("d1"), placement: id("ny") },
      ]),
      scenario(s2, [{ id: id("c1"), kind: "place", dwelling: id("d1"), placement: id("ny") }]),
    ],
    siting: {
      demands: [],
      plots: [
        {
          plot,
          children: "Gangveien går forbi.",
          dialogue: {
            contact: "Boligkontoret",
            caretaker: "",
            complaints: "",
            evaluation: "2027-11-01",
            notifyMetres: 150,
            steps: [],
          },
        },
      ],
    },
  });

let app: AnApp;
beforeEach(async () => {
  app = await anAppWith(twoScenarios());
});
afterEach(() => app.stop());

const draft = () => theProject().caseDraft;
const steps = () => projectStore.getState().past.length;

/** Prepared, attacked and made, as the wizard does it. */
async function release(date = "2026-11-01", make = true): Promise<void> {
  await commands.prepareRelease.run({ date, kind: "ordinary", houses: draft()?.houses ?? [] });
  // What the attacks find is for their own tests: here they have been made and have failed.
  releaseTrialStore.setState({
    attacking: "answered",
    results: [{ attack: "P3", tries: 1, held: true, measures: [] }] as never,
    attacks: 1,
  });
  if (make) await commands.makeRelease.run();
}

describe("the draft of a case", () => {
  test("is written a step at a time, and what is already so is no step", () => {
    commands.editCaseDraft.run({ title: "Neste småhus", need: 6 });
    commands.editCaseDraft.run({ title: "Neste småhus" });
    commands.editCaseDraft.run({ texts: { legal: "Etter loven." } });
    commands.editCaseDraft.run({ plot: { plot, children: "Trygg skolevei." } });
    expect(draft()).toMatchObject({
      title: "Neste småhus",
      need: 6,
      texts: { legal: "Etter loven.", economy: "" },
    });
    expect(draft()?.plots).toMatchObject([{ plot, children: "Trygg skolevei.", contact: "" }]);
    expect(steps()).toBe(3);
    commands.undo.run();
    expect(draft()?.plots).toEqual([]);
  });

  test("chooses alternatives without their private titles, and keeps the words of those that stay", () => {
    commands.chooseAlternatives.run([s1, s1, id("gone")]);
    expect(draft()?.alternatives).toEqual([{ scenario: s1, title: "", reason: "" }]);
    commands.editCaseDraft.run({ alternative: { scenario: s1, title: "To hus på Sørjordet" } });
    commands.editCaseDraft.run({ alternative: { scenario: s2, title: "Ikke valgt" } });
    commands.chooseAlternatives.run([s2, s1]);
    expect(draft()?.alternatives.map(({ scenario, title }) => [scenario, title])).toEqual([
      [s2, ""],
      [s1, "To hus på Sørjordet"],
    ]);
    expect(steps()).toBe(3);
  });

  test("takes a text of the case of the plots only when asked for that very text", () => {
    commands.editCaseDraft.run({ title: "Sak" });
    expect(JSON.stringify(draft())).not.toContain("Gangveien");
    commands.copyFromCase.run({ plot, word: "children" });
    expect(draft()?.plots).toMatchObject([
      { children: "Gangveien går forbi.", contact: "", evaluation: "unknown" },
    ]);
    commands.copyFromCase.run({ plot, word: "evaluation" });
    expect(draft()?.plots).toMatchObject([{ contact: "", evaluation: "2027-11-01" }]);
  });

  test("names houses, changes them and takes them off", () => {
    const dwelling = id<DwellingId>("d1");
    commands.declareHouse.run({ dwelling, house: { name: "Sjøhuset", source: "Sak 12" } });
    commands.declareHouse.run({ dwelling, house: { name: "Sjøhuset", source: "Sak 13" } });
    expect(draft()?.houses).toEqual([{ dwelling, name: "Sjøhuset", source: "Sak 13" }]);
    commands.declareHouse.run({ dwelling, house: null });
    expect(draft()?.houses).toEqual([]);
    expect(steps()).toBe(3);
  });
});

describe("making a release", () => {
  test("puts it in the ledger for good once it is on the disk, and hands out the same bytes each time", async () => {
    commands.editCaseDraft.run({ title: "Sak" });
    await release();
    expect(said()).toContain("commands.toast.released");
    const [entry] = theProject().release?.ledger ?? [];
    commands.undo.run();
    expect(theProject().caseDraft).toBeUndefined();
    expect(theProject().release?.ledger).toEqual([entry]);
    commands.downloadRelease.run({ date: "2026-11-01" });
    commands.downloadRelease.run({ date: "2026-11-01" });
    expect(app.downloads.map(({ bytes }) => bytes)).toEqual([entry?.text, entry?.text]);
    expect(app.downloads[0]?.name).toMatch(/^utgivelse_[a-z-]+_2026-0\.json$/);
    const stored = await app.machinery.projects.open("town");
    expect(stored.ok && stored.value.project.release?.ledger).toEqual([entry]);
  });

  test("is refused before it has been prepared and attacked, and where an attack succeeded", async () => {
    await commands.makeRelease.run();
    expect(said()).toEqual(["commands.why.notPrepared"]);
    await commands.prepareRelease.run({ date: "2026-11-01", kind: "ordinary", houses: [] });
    await commands.makeRelease.run();
    expect(said()).toContain("commands.why.notAttacked");
    await release("2026-11-01", false);
    releaseTrialStore.setState({
      results: [{ attack: "P7", tries: 1, held: false, measures: [] }] as never,
    });
    await commands.makeRelease.run();
    expect(theProject().release?.ledger).toEqual([]);
  });

  test("leaves no release where the project cannot be saved, and the next try draws nothing anew", async () => {
    await app.stop();
    let full = true;
    const whole = app.machinery.projects;
    const projects: typeof whole = {
      ...whole,
      save: (project, revision) =>
        full && project.release?.ledger.length
          ? Promise.resolve(err("quota" as const))
          : whole.save(project, revision),
    };
    app = await anAppWith(twoScenarios(), { over: { projects } });
    await release();
    expect(said()).toContain("commands.toast.releaseNotSaved");
    expect(theProject().release?.ledger).toEqual([]);
    const first = releaseTrialStore.getState().made?.text;
    full = false;
    await release();
    expect(theProject().release?.ledger.map(({ text }) => text)).toEqual([first]);
  });

  test("a date that has a release keeps it", async () => {
    await release();
    const before = theProject().release;
    await release();
    expect(said()).toContain("commands.toast.releaseAgain");
    expect(theProject().release).toBe(before);
  });
});

describe("making a case", () => {
  const write = () => {
    commands.chooseAlternatives.run([s1]);
    commands.editCaseDraft.run({
      title: "Neste småhus",
      question: "Hvor kan de neste småhusene ligge?",
      alternative: { scenario: s1, title: "To hus på Sørjordet" },
    });
  };

  test("says all that is missing, and then makes a file that the council's room reads", async () => {
    commands.chooseAlternatives.run([s1, s2]);
    await commands.makeCase.run();
    expect(
      checkOf(theProject(), caseMakingStore.getState())
        ?.lacks.map(({ code }) => code)
        .sort(),
    ).toEqual([
      "no-alternative-title",
      "no-alternative-title",
      "no-question",
      "no-release",
      "no-title",
      "nothing-public",
    ]);
    write();
    await release();
    await commands.downloadCase.run();
    const made = caseOf(theProject(), caseMakingStore.getState());
    const [file] = app.downloads;
    const text = new TextDecoder().decode(file?.bytes as Uint8Array);
    const read = readCase(text);
    expect(read.ok && read.value.publicCase).toEqual(made?.publicCase);
    expect(read.ok && read.value.hash).toBe(made?.hash);
    expect(made?.leftOut).toBe(1);
    expect(made?.publicCase.alternatives).toMatchObject([{ id: "A", title: "To hus på Sørjordet" }]);
    for (const secret of ["Kontorets navn", "Gangveien", "Boligkontoret", '"ny"'])
      expect(text).not.toContain(secret);
  });

  test("gives the same bytes again, and another case where a word is changed", async () => {
    write();
    await release();
    await commands.downloadCase.run();
    await commands.downloadCase.run();
    commands.editCaseDraft.run({ texts: { legal: "Etter loven." } });
    expect(caseOf(theProject(), caseMakingStore.getState())).toBeNull();
    await commands.downloadCase.run();
    const [one, two, three] = app.downloads.map(({ bytes }) => new TextDecoder().decode(bytes as Uint8Array));
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });

  test("is refused while a text may point at somebody, until it is changed or those words are marked as public", async () => {
    write();
    await release();
    commands.editCaseDraft.run({ texts: { background: "Naboen i Bakkevn. 3 er varslet." } });
    await commands.downloadCase.run();
    expect(app.downloads).toEqual([]);
    expect(said()).toContain("commands.why.caseLacks");
    const [finding] = checkOf(theProject(), caseMakingStore.getState())?.findings ?? [];
    expect(finding).toMatchObject({ place: "text:background", kind: "address", words: "Bakkevn. 3" });
    commands.allowWords.run({ place: "text:legal", words: "Bakkevn. 3", allow: true });
    await commands.makeCase.run();
    expect(caseOf(theProject(), caseMakingStore.getState())).toBeNull();
    commands.allowWords.run({ place: "text:background", words: "Bakkevn. 3", allow: true });
    await commands.makeCase.run();
    expect(caseOf(theProject(), caseMakingStore.getState())).not.toBeNull();
    commands.editCaseDraft.run({ texts: { background: "Naboen i Bakkevn. 5 er varslet." } });
    await commands.checkCase.run();
    expect(checkOf(theProject(), caseMakingStore.getState())?.findings).toHaveLength(1);
  });
});
