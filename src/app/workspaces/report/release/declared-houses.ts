import type { DeclaredHouse, Project } from "../../../../engine/index.ts";

const NONE: readonly DeclaredHouse[] = [];

/** Houses that the next release is to list; always the same list for the same draft. */
export const declaredHouses = ({ caseDraft }: Pick<Project, "caseDraft">): readonly DeclaredHouse[] =>
  caseDraft?.houses ?? NONE;
