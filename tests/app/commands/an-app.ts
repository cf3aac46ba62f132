import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { startAnalysing } from "../../../src/app/commands/analyser.ts";
import { startAssessing } from "../../../src/app/commands/assessor.ts";
import { forgetLoaded } from "../../../src/app/commands/engine-desk.ts";
import { installMachinery, type Machinery } from "../../../src/app/commands/machinery.ts";
import { startPlanning } from "../../../src/app/commands/planner.ts";
import { enterProject, leaveProject, startSaving } from "../../../src/app/commands/session.ts";
import {
  analysesStore,
  caseMakingStore,
  plansStore,
  projectStore,
  releaseTrialStore,
  resultsStore,
  viewStore,
} from "../../../src/app/state/stores.ts";
import { createAnalyst, type Project } from "../../../src/engine/index.ts";
import type {
  AnalysisProtocol,
  DownloadedFile,
  PlannerProtocol,
  ReleaseProtocol,
  WriterLock,
} from "../../../src/platform/index.ts";
import { openProjectStore } from "../../../src/platform/storage/project-store.ts";
import { caseFace } from "../../../src/platform/worker/case-client.ts";
import { caseDesk } from "../../../src/platform/worker/case-desk.ts";
import { createInlineEngine } from "../../../src/platform/worker/inline-engine.ts";
import { plannerDesk } from "../../../src/platform/worker/planner-desk.ts";
import { projectBorder, projectFace } from "../../../src/platform/worker/project-border.ts";
import { createProjectDesk } from "../../../src/platform/worker/project-desk.ts";
import { registerFace } from "../../../src/platform/worker/register-border.ts";
import { registerDesk } from "../../../src/platform/worker/register-desk.ts";
import { releaseDesk } from "../../../src/platform/worker/release-desk.ts";
import { aProject } from "../../support/a-project.ts";

export interface AnApp {
  readonly machinery: Machinery;
  /** What was handed to the browser's download. */
  readonly downloads: DownloadedFile[];
  /** Projects that another tab holds the lock of. */
  readonly heldElsewhere: Set<string>;
  /** Files that came with the app, by path. */
  readonly files: Map<string, Uint8Array>;
  readonly stop: () => Promise<void>;
}

/**
 * The app without a screen: the real stores, the real engine in this thread, the real project store on an IndexedDB in
 * memory. `fresh: false` keeps the disk of the app before it, as a reload does.
 */
export function anApp({
  fresh = true,
  over = {},
}: {
  readonly fresh?: boolean;
  readonly over?: Partial<Machinery>;
} = {}): AnApp {
  if (fresh) globalThis.indexedDB = new IDBFactory();
  projectStore.setState(projectStore.getInitialState(), true);
  resultsStore.setState(resultsStore.getInitialState(), true);
  viewStore.setState(viewStore.getInitialState(), true);
  analysesStore.setState(analysesStore.getInitialState(), true);
  plansStore.setState(plansStore.getInitialState(), true);
  caseMakingStore.setState(caseMakingStore.getInitialState(), true);
  releaseTrialStore.setState(releaseTrialStore.getInitialState(), true);
  const downloads: DownloadedFile[] = [];
  const heldElsewhere = new Set<string>();
  const files = new Map<string, Uint8Array>();
  const heard = new Set<(id: string) => void>();
  let ids = 0;
  const register = registerDesk();
  const desk = projectFace(projectBorder(createProjectDesk()));
  const machinery: Machinery = {
    engine: createInlineEngine(),
    register: registerFace(() => register),
    analysis: inlineAnalysis(),
    planner: inlinePlanner(),
    releases: inlineReleases(),
    cases: inlineCases(),
    projects: openProjectStore({ coder: desk }),
    files: desk,
    takeWriterLock: async (id): Promise<WriterLock | null> =>
      heldElsewhere.has(id) ? null : { release: () => {} },
    askForHandOver: (id) => {
      for (const listener of heard) listener(id);
    },
    onHandOverAsked: (listener) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
    keepStorage: async () => true,
    download: (file) => downloads.push(file),
    appFile: async (path) => {
      const bytes = files.get(path);
      if (!bytes) throw new Error(`no file ${path}`);
      return bytes;
    },
    newId: () => `id-${++ids}`,
    randomBytes: (count) => new Uint8Array(count).fill(7),
    today: () => "2026-11-22",
    ...over,
  };
  installMachinery(machinery);
  forgetLoaded();
  const stops = [startSaving(), startAssessing(), startAnalysing(), startPlanning()];
  return {
    machinery,
    downloads,
    heldElsewhere,
    files,
    stop: async () => {
      await leaveProject();
      for (const stop of stops) stop();
      await machinery.projects.close();
    },
  };
}

/** The real answers, in this thread. Nothing that is under way can be stopped, for it is done before anybody can say so. */
const inlineAnalysis = (): AnalysisProtocol => ({
  ask: async (dataset, situated, question) => createAnalyst(dataset).analyse(situated, question),
  stop: () => {},
});

const inlinePlanner = (): PlannerProtocol => ({ ...plannerDesk(), stop: () => {} });

/** An app with a project open. */
export async function anAppWith(
  project: Project = aProject(),
  options?: Parameters<typeof anApp>[0],
): Promise<AnApp> {
  const app = anApp(options);
  await enterProject(project, null);
  return app;
}

export function theProject(): Project {
  const { project } = projectStore.getState();
  if (!project) throw new Error("no project is open");
  return project;
}

/** The message keys in the corner, oldest first. */
export const said = (): readonly string[] => viewStore.getState().toasts.map((toast) => toast.key);

/** Resolves when the results answer the project as it stands. */
export function settled(): Promise<void> {
  const done = () => {
    const { today, active } = resultsStore.getState();
    return [today, active].every((one) => !one.stale && (one.assessment !== null || one.failed !== null));
  };
  if (done()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = resultsStore.subscribe(() => {
      if (!done()) return;
      stop();
      resolve();
    });
  });
}

function inlineCases() {
  const desk = caseDesk();
  return caseFace(() => desk);
}

/** The worker's desk, in this thread. */
function inlineReleases(): ReleaseProtocol {
  const desk = releaseDesk();
  return {
    prepare: async (dataset, wish) => {
      await desk.load(dataset);
      return desk.prepare(wish);
    },
    attack: async (dataset, wish, onResult) => {
      await desk.load(dataset);
      return desk.attack(wish, onResult);
    },
    stop: () => {},
  };
}
