import {
  askForHandOver,
  askToKeepStorage,
  createAnalysisClient,
  createCaseClient,
  createEngineClient,
  createPlannerClient,
  createProjectClient,
  createRegisterClient,
  createReleaseClient,
  downloadFile,
  onHandOverAsked,
  openProjectStore,
  takeWriterLock,
} from "../../platform/index.ts";
import { readProject } from "../state/index.ts";
import { startAnalysing } from "./analyser.ts";
import { startAssessing } from "./assessor.ts";
import { bindHotkeys } from "./hotkeys.ts";
import { installMachinery, type Machinery, machinery } from "./machinery.ts";
import { openDemoNamed, openStored } from "./opening.ts";
import { startPlanning } from "./planner.ts";
import { refreshList, saveNow, startSaving } from "./session.ts";
import { startSettings } from "./settings.ts";
import { startLayingVicinity } from "./vicinity-laying.ts";

const browserMachinery = (files = createProjectClient()): Machinery => ({
  engine: createEngineClient(),
  register: createRegisterClient(),
  analysis: createAnalysisClient(),
  planner: createPlannerClient(),
  releases: createReleaseClient(),
  cases: createCaseClient(),
  projects: openProjectStore({ coder: files }),
  files,
  takeWriterLock: (id, patience) => takeWriterLock(id, patience),
  askForHandOver,
  onHandOverAsked,
  keepStorage: askToKeepStorage,
  download: downloadFile,
  appFile: async (path) => {
    const answer = await fetch(new URL(path, document.baseURI));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  },
  newId: randomId,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  today: () => new Date().toISOString().slice(0, 10),
});

/** `crypto.randomUUID` is missing where the app is served over plain http on a municipality's own network. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function settingsShelf(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Joins state to the browser and opens the project last worked in, or the demo. Called once, before the first picture. */
export function startApp(): void {
  startSettings(settingsShelf());
  installMachinery(browserMachinery());
  startSaving();
  startAssessing();
  startAnalysing();
  startPlanning();
  startLayingVicinity();
  bindHotkeys(window);
  // A tab that is hidden may never be shown again, and is told nothing when it dies.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void saveNow();
  });
  window.addEventListener("pagehide", () => void saveNow());
  window.addEventListener("beforeunload", (event) => {
    if (readProject().saving.state === "failed") event.preventDefault();
  });
  void openFirst();
}

/** The project last worked in; where it will not open, and where there is none, the demo municipality. */
export async function openFirst(): Promise<void> {
  const [last] = await Promise.all([machinery().projects.lastOpened(), refreshList()]);
  if (last.ok && last.value !== null && (await openStored(last.value))) return;
  await openDemoNamed("fjordvik");
}
