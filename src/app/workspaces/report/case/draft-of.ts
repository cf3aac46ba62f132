import { type CaseDraft, NO_CASE_DRAFT, type Project } from "../../../../engine/index.ts";

/** The draft of the case; an empty one until something has been written. */
export const draftOf = ({ caseDraft }: Pick<Project, "caseDraft">): CaseDraft => caseDraft ?? NO_CASE_DRAFT;
