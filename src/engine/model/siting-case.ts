import type { FacilityKind } from "./facility.ts";
import type { DemandId, NeighbourhoodId, PlotId } from "./ids.ts";
import type { Known } from "./known.ts";
import type { WeighingCase } from "./weighing-case.ts";

/**
 * What somebody asks for about where homes may be: an objection made exact. It is applied to the whole municipality at once
 * to show its price, is kept with the case, and is never a rule: no rule set can hold one (domain.md §2, E1).
 */
export type DemandTerms =
  /** At least so many metres, in a straight line, from every service of a kind. */
  | { readonly kind: "away-from"; readonly of: FacilityKind; readonly metres: number }
  /** At most so many metres from the nearest service of a kind. */
  | { readonly kind: "near"; readonly of: FacilityKind; readonly metres: number }
  /** At least so many metres from every programme unit there is. */
  | { readonly kind: "apart"; readonly metres: number }
  /** No further home in a street that has so many programme addresses. */
  | { readonly kind: "street"; readonly most: number }
  /** No further home in some areas. */
  | { readonly kind: "none-in"; readonly areas: readonly NeighbourhoodId[] }
  /** No further home where an area has so many programme units. */
  | { readonly kind: "area-most"; readonly most: number };

export type DemandKind = DemandTerms["kind"];
export const DEMAND_KINDS = ["away-from", "near", "apart", "street", "none-in", "area-most"] as const;

/** A demand as it was put, and whether its price is being looked at. */
export interface KeptDemand {
  readonly id: DemandId;
  /** The objection in the words it was made in; may be empty. */
  readonly words: string;
  readonly terms: DemandTerms;
  readonly on: boolean;
}

/** What is done with the neighbours, in the three phases of the state's guidance (domain.md §5). */
export const DIALOGUE_STEPS = [
  "strategy",
  "contact",
  "information",
  "privacy",
  "council",
  "boards",
  "complaints",
  "police",
  "caretaker",
  "outdoor",
  "evaluation",
  "ending",
] as const;
export type DialogueStep = (typeof DIALOGUE_STEPS)[number];

/** The dialogue with the neighbours of one plot (nabodialogplan). Texts are empty until somebody writes them. */
export interface DialoguePlan {
  /** Whom neighbours call, and when: an office and its number. */
  readonly contact: string;
  readonly caretaker: string;
  /** Where complaints go and how soon they are answered. */
  readonly complaints: string;
  /** ISO date of the evaluation. */
  readonly evaluation: Known<string>;
  /** Homes and addresses within this distance of the plot are told, metres. */
  readonly notifyMetres: number;
  /** Steps with a date or done; the others are still to be planned. */
  readonly steps: readonly {
    readonly step: DialogueStep;
    readonly date: Known<string>;
    readonly done: boolean;
  }[];
}

/** What the case says of one plot, besides what the engine finds. */
export interface PlotCase {
  readonly plot: PlotId;
  /** Konsekvenser for barn og unge, which every case must say something of; empty until somebody has. */
  readonly children: string;
  readonly dialogue: DialoguePlan;
}

/** What is written down while plots are chosen. None of it enters a score or a verdict. */
export interface SitingCase {
  readonly demands: readonly KeptDemand[];
  readonly plots: readonly PlotCase[];
  /** Absent until somebody has weighed plots. */
  readonly weighing?: WeighingCase;
}

export const NO_SITING_CASE: SitingCase = { demands: [], plots: [] };

/**
 * Design default: neighbours within two hundred metres are told. Husbanken holds that it may be wise to tell more than those
 * who are sent a nabovarsel, and names no distance (hb § 3).
 */
export const USUAL_NOTIFY_METRES = 200;

export const NO_DIALOGUE: DialoguePlan = {
  contact: "",
  caretaker: "",
  complaints: "",
  evaluation: "unknown",
  notifyMetres: USUAL_NOTIFY_METRES,
  steps: [],
};
