import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { commands } from "../../../src/app/commands/index.ts";
import { saveNow } from "../../../src/app/commands/session.ts";
import { openFirst } from "../../../src/app/commands/start-app.ts";
import { projectStore, viewStore } from "../../../src/app/state/stores.ts";
import { canonicalJson, id, type Project } from "../../../src/engine/index.ts";
import { writeProject } from "../../../src/formats/index.ts";
import { openDatabase } from "../../../src/platform/storage/database.ts";
import { openProjectStore } from "../../../src/platform/storage/project-store.ts";
import { createProjectDesk } from "../../../src/platform/worker/project-desk.ts";
import { aProject } from "../../support/a-project.ts";
import { aTown } from "../../support/a-town.ts";
import { type AnApp, anApp, anAppWith, said, theProject } from "./an-app.ts";

let app: AnApp;
beforeEach(() => {
  app = anApp();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app.stop();
});

const state = () => projectStore.getState();
const t1 = id<never>("t1");
/** Stops the app and starts it on the same disk. */
async function reload(): Promise<void> {
  await app.stop();
  app = anApp({ fresh: false });
}
const demo = (): Project => aProject({ id: "fjordvik", title: "Fjordvik", dataset: aTown().dataset() });
const shipDemo = () => app.files.set("demo/fjordvik/project.zip", writeProject(demo()));
const asFile = (bytes: Uint8Array) =>
  ({ name: "p.zip", arrayBuffer: async () => bytes.slice().buffer }) as File;

describe("saving", () => {
  test("says saved when a strict commit has happened, with its time, and what was saved is on the disk", async () => {
    await app.stop();
    app = await anAppWith();
    commands.addHouses.run({ plot: t1, houses: 4 });
    expect(state().saving.state).toBe("unsaved");
    await saveNow();
    const { saving } = state();
    expect(saving.state).toBe("saved");
    const other = openProjectStore({ coder: createProjectDesk() });
    const stored = await other.open("town");
    await other.close();
    expect(stored.ok && stored.value.project).toEqual(theProject());
    expect(stored.ok && saving.state === "saved" && stored.value.savedAt === saving.at).toBe(true);
    expect(state().list.map(({ id }) => id)).toEqual(["town"]);
  });

  test("keeps undo and redo as good as any other change", async () => {
    await app.stop();
    app = await anAppWith();
    commands.addHouses.run({ plot: t1, houses: 4 });
    await saveNow();
    commands.undo.run();
    await reload();
    await openFirst();
    expect(theProject().scenarios).toEqual([]);
  });

  test("of a step that is undone before it reached the disk leaves the project as it is on the screen", async () => {
    await app.stop();
    app = await anAppWith();
    commands.addHouses.run({ plot: t1, houses: 4 });
    commands.undo.run();
    await saveNow();
    expect(state().saving.state).toBe("saved");
    const stored = await app.machinery.projects.open("town");
    expect(stored.ok && stored.value.project).toEqual(aProject());
    commands.redo.run();
    const saving = saveNow();
    commands.undo.run();
    await saving;
    await saveNow();
    expect(state().saving.state).toBe("saved");
    const again = await app.machinery.projects.open("town");
    expect(again.ok && again.value.project.scenarios).toEqual([]);
  });

  test("that fails says so, keeps the work, and succeeds when there is room again", async () => {
    await app.stop();
    app = await anAppWith();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    commands.addHouses.run({ plot: t1, houses: 4 });
    await saveNow();
    expect(state().saving).toEqual({ state: "failed", reason: "commands.saving.quota" });
    expect(theProject().scenarios).toHaveLength(1);
    vi.restoreAllMocks();
    await saveNow();
    expect(state().saving.state).toBe("saved");
  });

  test("refuses to write over what another tab has saved", async () => {
    await app.stop();
    app = await anAppWith();
    await saveNow();
    const tab = openProjectStore({ coder: createProjectDesk() });
    expect((await tab.save(aProject({ title: "Den andre fanen" }), 1)).ok).toBe(true);
    await tab.close();
    commands.renameProject.run({ id: "town", title: "Denne fanen" });
    await saveNow();
    expect(state().saving).toEqual({ state: "failed", reason: "commands.saving.stale" });
    const stored = await app.machinery.projects.open("town");
    expect(stored.ok && stored.value.project.title).toBe("Den andre fanen");
  });

  test("asks once for the storage to be kept, when there is something to keep", async () => {
    await app.stop();
    const keepStorage = vi.fn(async () => true);
    app = anApp({ over: { keepStorage } });
    shipDemo();
    expect(keepStorage).not.toHaveBeenCalled();
    await openFirst();
    expect(keepStorage).not.toHaveBeenCalled();
    await saveNow();
    expect(keepStorage).toHaveBeenCalledTimes(1);
    commands.renameProject.run({ id: "fjordvik", title: "Fjordvik 2" });
    await saveNow();
    expect(keepStorage).toHaveBeenCalledTimes(1);
  });
});

describe("a project that another tab is writing to", () => {
  beforeEach(async () => {
    await app.stop();
    app = await anAppWith();
    await reload();
    app.heldElsewhere.add("town");
    await openFirst();
  });

  test("is shown, with a word about why nothing can be changed", () => {
    expect(theProject().title).toBe("Testby");
    expect(state().saving).toEqual({ state: "readOnly" });
    expect(said()).toEqual(["commands.toast.readOnly"]);
  });

  test("cannot be changed, saved or deleted from here, only looked at", async () => {
    commands.addHouses.run({ plot: t1, houses: 4 });
    commands.renameProject.run({ id: "town", title: "Ny" });
    await commands.applyImport.run({ dataset: aTown().dataset(), mappings: [] });
    await commands.deleteProject.run("town");
    expect(theProject()).toEqual(aProject());
    expect(said()).toContain("commands.why.readOnly");
    await saveNow();
    expect(state().saving).toEqual({ state: "readOnly" });
  });
});

test("work that cannot be saved is not left until it has been handed out as a file", async () => {
  shipDemo();
  await openFirst();
  await commands.newProject.run({ title: "Lilleby", municipality: "Lilleby", crs: "EPSG:25832" });
  commands.newScenario.run({});
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await commands.openProject.run("fjordvik");
  expect(theProject().title).toBe("Lilleby");
  expect(said()).toEqual(["commands.toast.notLeft"]);
  expect(state().opening).toEqual({ state: "idle" });
  await commands.exportProject.run();
  await commands.openProject.run("fjordvik");
  expect(theProject().title).toBe("Fjordvik");
});

describe("taking over", () => {
  test("opens the project for writing once the other tab has let go, with what it saved", async () => {
    await app.stop();
    app = await anAppWith();
    await reload();
    app.heldElsewhere.add("town");
    await openFirst();
    await commands.takeOverProject.run();
    expect(said()).toContain("commands.toast.notHandedOver");
    expect(state().saving).toEqual({ state: "readOnly" });
    const tab = openProjectStore({ coder: createProjectDesk() });
    await tab.save(aProject({ title: "Lagret av den andre" }), 1);
    await tab.close();
    app.heldElsewhere.clear();
    await commands.takeOverProject.run();
    expect(theProject().title).toBe("Lagret av den andre");
    expect(state().saving.state).toBe("saved");
    await commands.takeOverProject.run();
    expect(said()).toContain("commands.why.writingHere");
  });

  test("from here saves first, and leaves this tab to look on", async () => {
    await app.stop();
    app = await anAppWith();
    commands.addHouses.run({ plot: t1, houses: 4 });
    app.machinery.askForHandOver("another");
    expect(state().saving.state).toBe("unsaved");
    app.machinery.askForHandOver("town");
    await vi.waitFor(() => expect(state().saving).toEqual({ state: "readOnly" }));
    const stored = await app.machinery.projects.open("town");
    expect(stored.ok && stored.value.project).toEqual(theProject());
    commands.undo.run();
    expect(said()).toEqual(["commands.toast.handedOver", "commands.why.readOnly"]);
  });

  test("is refused while there is work that cannot be saved", async () => {
    await app.stop();
    app = await anAppWith();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    commands.addHouses.run({ plot: t1, houses: 4 });
    app.machinery.askForHandOver("town");
    await saveNow();
    await Promise.resolve();
    expect(state().saving.state).toBe("failed");
  });
});

describe("at start", () => {
  test("the demo is opened when nothing has been opened before, and is there without its file next time", async () => {
    shipDemo();
    await openFirst();
    expect(theProject().title).toBe("Fjordvik");
    await reload();
    await openFirst();
    expect(theProject().title).toBe("Fjordvik");
  });

  test("the project last worked in is opened, as it was", async () => {
    shipDemo();
    await openFirst();
    await commands.newProject.run({ title: "", municipality: " Lilleby ", crs: "EPSG:25833" });
    await commands.openDemo.run("fjordvik");
    await commands.openProject.run("id-1");
    commands.newScenario.run({});
    await saveNow();
    const left = canonicalJson(theProject());
    await reload();
    await openFirst();
    expect(theProject()).toMatchObject({ title: "Lilleby", active: "s1" });
    expect(canonicalJson(theProject())).toBe(left);
  });

  test("a damaged project is said to be damaged, the demo opens instead, and the others still open", async () => {
    shipDemo();
    await openFirst();
    await commands.newProject.run({ title: "Lilleby", municipality: "Lilleby", crs: "EPSG:25832" });
    await app.stop();
    const db = await openDatabase();
    const head = await db.get("projects", "id-1");
    if (head)
      await db.put("projects", { ...head, bytes: head.bytes.map((byte, i) => (i === 99 ? byte ^ 1 : byte)) });
    db.close();
    app = anApp({ fresh: false });
    shipDemo();
    await openFirst();
    expect(said()).toEqual(["commands.opening.damaged"]);
    expect(theProject().title).toBe("Fjordvik");
    expect(
      state()
        .list.map(({ id }) => id)
        .sort(),
    ).toEqual(["fjordvik", "id-1"]);
  });

  test("without a demo file the page says what to do instead of staying empty", async () => {
    await openFirst();
    expect(state()).toMatchObject({
      project: null,
      opening: { state: "failed", reason: "commands.opening.noDemo" },
    });
  });

  test("without any storage the demo opens all the same, and saving says that it failed", async () => {
    vi.spyOn(globalThis.indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    shipDemo();
    await openFirst();
    expect(theProject().title).toBe("Fjordvik");
    await saveNow();
    expect(state().saving).toEqual({ state: "failed", reason: "commands.saving.failed" });
  });
});

describe("projects", () => {
  test("leave the view as it is on the first day when another one opens", async () => {
    shipDemo();
    await openFirst();
    await commands.newProject.run({ title: "Lilleby", municipality: "Lilleby", crs: "EPSG:25832" });
    viewStore.setState({ selection: { kind: "municipality", id: "" }, tool: "measure" });
    const { seq } = viewStore.getState().camera;
    await commands.openProject.run("fjordvik");
    expect(viewStore.getState()).toMatchObject({
      selection: null,
      tool: "select",
      camera: { target: "all" },
    });
    expect(viewStore.getState().camera.seq).toBeGreaterThan(seq);
    expect(state()).toMatchObject({ past: [], future: [] });
  });

  test("go out as one file and come back as the same, under an id of their own", async () => {
    await app.stop();
    app = await anAppWith(aProject({ title: "Ærlig øy" }));
    commands.addHouses.run({ plot: t1, houses: 4 });
    const before = theProject();
    await commands.exportProject.run();
    const file = app.downloads.at(-1);
    expect(file).toMatchObject({ name: "ærlig-øy-2026-11-22.zip", type: "application/zip" });
    await commands.openProjectFile.run(asFile(file?.bytes as Uint8Array));
    expect(theProject().id).toBe("id-1");
    expect(canonicalJson({ ...theProject(), id: before.id })).toBe(canonicalJson(before));
    await saveNow();
    expect(state().list).toHaveLength(2);
  });

  test("that are no project are refused, and the open one stays", async () => {
    await app.stop();
    app = await anAppWith();
    await commands.openProjectFile.run(asFile(new Uint8Array([1, 2, 3])));
    expect(said()).toEqual(["commands.opening.notAProject"]);
    expect(theProject().id).toBe("town");
    expect(state().opening).toEqual({ state: "idle" });
    await commands.openProject.run("nowhere");
    expect(said()).toContain("commands.opening.missing");
  });

  test("that are deleted make room for the next one", async () => {
    shipDemo();
    await openFirst();
    await commands.newProject.run({ title: "Lilleby", municipality: "Lilleby", crs: "EPSG:25832" });
    await commands.deleteProject.run("id-1");
    expect(theProject().id).toBe("fjordvik");
    expect(state().list.map(({ id }) => id)).toEqual(["fjordvik"]);
    await commands.deleteProject.run("fjordvik");
    expect(theProject()).toEqual(demo());
  });

  test("need a municipality, and are called after it when they have no title", async () => {
    await commands.newProject.run({ title: "", municipality: "  ", crs: "EPSG:25833" });
    expect(said()).toEqual(["commands.why.emptyMunicipality"]);
    await commands.newProject.run({ title: "", municipality: "Lilleby", crs: "EPSG:25833" });
    expect(theProject()).toMatchObject({ title: "Lilleby", dataset: { crs: "EPSG:25833" } });
    expect(theProject().datasetHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("opened one upon the other show the one asked for last", async () => {
    shipDemo();
    await openFirst();
    await commands.newProject.run({ title: "Lilleby", municipality: "Lilleby", crs: "EPSG:25832" });
    await Promise.all([commands.openProject.run("fjordvik"), commands.openProject.run("id-1")]);
    expect(theProject().id).toBe("id-1");
    commands.newScenario.run({});
    await saveNow();
    expect(state().saving.state).toBe("saved");
  });
});
