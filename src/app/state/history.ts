import type { Project } from "../../engine/index.ts";
import type { HistoryStep, ProjectState } from "./project.ts";

type History = Pick<ProjectState, "project" | "past" | "future">;

/** One more step: what could be redone is gone, as everywhere else. The same project is no step at all. */
export function stepped<S extends History>(state: S, next: Project, label: HistoryStep["label"]): S {
  if (state.project === null || next === state.project) return state;
  return {
    ...state,
    project: next,
    past: [...state.past, { project: state.project, label }],
    future: [],
  };
}

/** One step back; the same state when there is none. */
export function undone<S extends History>(state: S): S {
  const step = state.past.at(-1);
  if (!step || state.project === null) return state;
  return {
    ...state,
    project: withWhatStands(step.project, state.project),
    past: state.past.slice(0, -1),
    future: [...state.future, { project: state.project, label: step.label }],
  };
}

/** One step forward again; the same state when there is none. */
export function redone<S extends History>(state: S): S {
  const step = state.future.at(-1);
  if (!step || state.project === null) return state;
  return {
    ...state,
    project: withWhatStands(step.project, state.project),
    past: [...state.past, { project: state.project, label: step.label }],
    future: state.future.slice(0, -1),
  };
}

/** What has left the municipality, or was decided in it, cannot be taken back: neither step forgets a release, the secret it was made with, or a decision. */
function withWhatStands(project: Project, { release, decisions }: Project): Project {
  if (release === project.release && decisions === project.decisions) return project;
  return { ...project, ...(release ? { release } : {}), ...(decisions ? { decisions } : {}) };
}
