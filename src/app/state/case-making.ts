import type { CaseAsked, CaseLack, CaseOfDraft, Dataset, Project } from "../../engine/index.ts";

/** Words of a public text that may point at somebody: which text, what kind of words, and from and up to which character. */
export interface CaseFinding {
  /** "title", "text:legal", "alternative:s1:reason", "plot:t4:children", "house:d7:name", "ruleSet:title". */
  readonly place: string;
  readonly kind: "national-id" | "phone" | "email" | "address" | "name" | "placement" | "move";
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** What stands between the draft and its case. */
export interface CaseChecked {
  readonly lacks: readonly CaseLack[];
  readonly findings: readonly CaseFinding[];
  /** In the names and sources of the houses that the next release is to list. */
  readonly houseFindings: readonly CaseFinding[];
}

/** The case, its file and what the file is called. */
export interface MadeCase extends Omit<CaseOfDraft, "text"> {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** All that a case follows from. */
export interface CaseQuestion {
  readonly dataset: Dataset;
  readonly basemap: Project["basemap"];
  readonly asked: CaseAsked;
}

export interface CaseMakingState {
  /** What was looked over last, and what stood in the way. */
  readonly checkedFor: CaseQuestion | null;
  readonly checking: "unasked" | "running" | "answered" | "failed";
  readonly checked: CaseChecked | null;
  /** What a case was made of last, and the case. */
  readonly madeFor: CaseQuestion | null;
  readonly making: "unasked" | "running" | "made" | "refused" | "failed";
  readonly made: MadeCase | null;
}

export const NO_CASE: CaseMakingState = {
  checkedFor: null,
  checking: "unasked",
  checked: null,
  madeFor: null,
  making: "unasked",
  made: null,
};

/** Parts of a project are never changed, so the objects tell them apart. */
export function sameCase(a: CaseQuestion | null, b: CaseQuestion | null): boolean {
  if (!a || !b || a.dataset !== b.dataset || a.basemap !== b.basemap) return a === b;
  const { scenarios, ...rest } = a.asked;
  const { scenarios: others } = b.asked;
  return (
    scenarios.length === others.length &&
    scenarios.every((scenario, n) => scenario === others[n]) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((part) => rest[part] === b.asked[part])
  );
}
