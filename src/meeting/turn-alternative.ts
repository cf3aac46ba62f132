import type { PublicCase } from "../engine/council/index.ts";
import { showAlternative, useMeeting } from "./meeting-store.ts";
import { neighbourOf } from "./neighbour-of.ts";

/** The next or the last alternative is spoken of; doing nothing comes before A. */
export function turnAlternative(by: 1 | -1, { alternatives }: PublicCase): void {
  const letters = ["0", ...alternatives.map(({ id }) => id)];
  const next = neighbourOf(letters, useMeeting.getState().alternative, by);
  if (next !== undefined) showAlternative(next);
}
