import { newReleaseBook, type ReleaseBook } from "../../engine/index.ts";
import { projectStore } from "../state/stores.ts";
import { machinery } from "./machinery.ts";

const SECRET_BYTES = 32;

/**
 * The release book of the open project; begun, with a secret of its own, the first time somebody asks. It is no step that could be undone: a
 * project that forgot its secret would draw anew. Null where no project is open.
 */
export function ensureBook(): ReleaseBook | null {
  const { project } = projectStore.getState();
  if (!project) return null;
  if (project.release) return project.release;
  const release = newReleaseBook(project.id, machinery().randomBytes(SECRET_BYTES));
  projectStore.setState({ project: { ...project, release } });
  return release;
}
