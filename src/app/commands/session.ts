import type { Project } from "../../engine/index.ts";
import { type Autosave, createAutosave, type WriterLock } from "../../platform/index.ts";
import type { Saving } from "../state/index.ts";
import { projectStore, viewStore } from "../state/stores.ts";
import { NOTHING_SKETCHED } from "./editing/nothing-sketched.ts";
import { withSoundRules } from "./editing/sound-rules.ts";
import { machinery } from "./machinery.ts";
import { say } from "./say.ts";

/** The project that is open here: what it was when last saved, and whether this tab may write to it. */
interface Session {
  readonly id: string;
  lock: WriterLock | null;
  revision: number;
  saved: Project | null;
  savedAt: string;
  /** The last version that was handed out as a file: safe too, when the browser cannot save. */
  exported: Project | null;
}

/** A lock that this tab has just let go of takes a moment to come free. */
const PATIENCE_MS = 300;

/** Long enough to gather a burst of edits in one save, short enough that nobody notices. */
const SAVE_AFTER_MS = 400;

/** A disk that is full or busy now may have room later. */
const RETRY_AFTER_MS = 10_000;

let session: Session | null = null;
let turns = 0;
let askedToKeep = false;

const setSaving = (saving: Saving) => projectStore.setState({ saving });

const autosave: Autosave<Project> = createAutosave(async (project) => {
  const now = session;
  if (now?.id !== project.id || !now.lock) return true;
  if (now.saved === project) {
    setSaving({ state: "saved", at: now.savedAt });
    return true;
  }
  setSaving({ state: "saving" });
  const answer = await machinery().projects.save(project, now.revision);
  if (session !== now) return true;
  if (!answer.ok) {
    setSaving({ state: "failed", reason: `commands.saving.${answer.error}` });
    if (answer.error !== "stale") setTimeout(() => void autosave.flush(), RETRY_AFTER_MS);
    return false;
  }
  now.revision = answer.value.revision;
  now.saved = project;
  now.savedAt = answer.value.savedAt;
  setSaving(
    projectStore.getState().project === project
      ? { state: "saved", at: answer.value.savedAt }
      : { state: "unsaved" },
  );
  await refreshList();
  if (!askedToKeep) {
    askedToKeep = true;
    // Not waited for: some browsers ask the user, who may never answer.
    void machinery().keepStorage();
  }
  return true;
}, SAVE_AFTER_MS);

/** Saves every change of the open project from now on. Returns the way to stop. */
export function startSaving(): () => void {
  askedToKeep = false;
  const stopHearing = machinery().onHandOverAsked((id) => void handOver(id));
  const stopStore = projectStore.subscribe((now, before) => {
    if (now.project === before.project || !now.project) return;
    if (session?.id !== now.project.id || !session.lock) return;
    // Just opened. Undone back to what is saved is another matter: the step that is undone may be on its way to the disk.
    if (session.saved === now.project && now.saving.state === "saved") return;
    setSaving({ state: "unsaved" });
    autosave.changed(now.project);
  });
  return () => {
    stopHearing();
    stopStore();
  };
}

/** Saves and lets go of the project, because another tab asks for it. What cannot be saved is not let go of. */
async function handOver(id: string): Promise<void> {
  const now = session;
  if (now?.id !== id || !now.lock) return;
  await autosave.flush();
  if (session !== now || now.saved !== projectStore.getState().project) return;
  now.lock.release();
  now.lock = null;
  setSaving({ state: "readOnly" });
  say("info", "commands.toast.handedOver");
}

/** Saves at once what is not saved yet. */
export const saveNow = (): Promise<void> => autosave.flush();

/** The open project as it was last saved; null where it never was. */
export const savedProject = (): Project | null => session?.saved ?? null;

/** Reads the list of stored projects anew. */
export async function refreshList(): Promise<void> {
  const list = await machinery().projects.list();
  if (list.ok) projectStore.setState({ list: list.value });
}

/** Remembers that the open project, as it stands, has been handed out as a file. */
export function markExported(project: Project): void {
  if (session?.id === project.id) session.exported = project;
}

/** Leaves the open project, saved or not, and lets another tab write to it. */
export async function leaveProject(how: "save" | "discard" = "save"): Promise<void> {
  if (how === "save") await autosave.flush();
  autosave.drop();
  session?.lock?.release();
  session = null;
}

/** Whether leaving the open project would lose work: it could not be saved, and has not been exported either. */
async function wouldLose(): Promise<boolean> {
  await autosave.flush();
  const { project, past } = projectStore.getState();
  if (!session?.lock || !project || past.length === 0) return false;
  return session.saved !== project && session.exported !== project;
}

/** Given to whoever is asked to open something: when two are asked, the one asked last is shown. */
export const nextTurn = (): number => ++turns;
export const isLastTurn = (turn: number): boolean => turn === turns;

/**
 * Shows a project: `stored` is what the store said of it, null for one that is not stored yet. A project that another
 * tab is writing to can be looked at only. Work that cannot be saved is not left.
 */
export async function enterProject(
  given: Project,
  stored: { readonly revision: number; readonly savedAt: string } | null,
  turn: number = nextTurn(),
): Promise<void> {
  const project = withSoundRules(given);
  if (await wouldLose()) {
    projectStore.setState({ opening: { state: "idle" } });
    return say("danger", "commands.toast.notLeft");
  }
  if (!isLastTurn(turn)) return;
  await leaveProject();
  const lock = await machinery().takeWriterLock(project.id, PATIENCE_MS);
  if (!isLastTurn(turn)) return lock?.release();
  session = {
    id: project.id,
    lock,
    revision: stored?.revision ?? 0,
    saved: stored ? given : null,
    savedAt: stored?.savedAt ?? "",
    exported: null,
  };
  projectStore.setState({
    project,
    past: [],
    future: [],
    saving: !lock
      ? { state: "readOnly" }
      : stored
        ? { state: "saved", at: stored.savedAt }
        : { state: "unsaved" },
    opening: { state: "idle" },
  });
  viewStore.setState(({ camera }) => ({
    selection: null,
    hover: null,
    draft: null,
    pin: null,
    picked: null,
    comparedPlots: [],
    quarters: null,
    ...NOTHING_SKETCHED,
    dialog: null,
    camera: { seq: camera.seq + 1, target: "all" },
  }));
  if (!lock) say("warning", "commands.toast.readOnly", { title: project.title });
  if (project.ruleSet !== given.ruleSet) say("warning", "commands.toast.ruleSetGone");
  // One that is not stored yet is saved as any change is, a moment later: the picture comes first.
  if (stored) await machinery().projects.rememberOpened(project.id);
}
