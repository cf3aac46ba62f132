import { CASE_TEXTS, type CaseText } from "./case-text.ts";
import type { DeclaredHouse } from "./declared-house.ts";
import type { PlotId, ScenarioId } from "./ids.ts";
import type { Known } from "./known.ts";

/** An alternative of the project that the case tells of, under another name than the office's own. */
export interface ChosenAlternative {
  readonly scenario: ScenarioId;
  /** Public; "" until somebody has written one. */
  readonly title: string;
  /** Why this one, in public words; may be "". */
  readonly reason: string;
}

/** What is said publicly of one plot. It is written here, or copied from the case of the plots when somebody asks for it, text by text. */
export interface PlotWords {
  readonly plot: PlotId;
  readonly children: string;
  /** Whom neighbours call, and when: an office and its number. */
  readonly contact: string;
  readonly caretaker: string;
  readonly complaints: string;
  /** ISO date of the evaluation. */
  readonly evaluation: Known<string>;
  /** Homes and addresses within this distance are told, metres. */
  readonly notifyMetres: Known<number>;
}

/** The fields of a plot's words that can be copied from the case of the plots. */
export const PLOT_WORDS = [
  "children",
  "contact",
  "caretaker",
  "complaints",
  "evaluation",
  "notifyMetres",
] as const;
export type PlotWord = (typeof PLOT_WORDS)[number];

/**
 * Words that somebody has looked at and said are public, where they stand: the very words in the very text. Other words there, or these words elsewhere, are
 * asked about anew.
 */
export interface AllowedWords {
  readonly place: string;
  readonly words: string;
}

/** The case that is to be put before the council, as it is being written. It is as private as the rest of the project until a case file is made of it. */
export interface CaseDraft {
  readonly title: string;
  readonly question: string;
  /** How many houses are needed. */
  readonly need: Known<number>;
  /** The release whose figures the case has, by its date; unknown is the newest. */
  readonly date: Known<string>;
  /** As they are to be lettered. */
  readonly alternatives: readonly ChosenAlternative[];
  readonly texts: Readonly<Record<CaseText, string>>;
  /** By plot. */
  readonly plots: readonly PlotWords[];
  /** Houses to declare in the next release. */
  readonly houses: readonly DeclaredHouse[];
  readonly allowed: readonly AllowedWords[];
}

export const NO_CASE_DRAFT: CaseDraft = {
  title: "",
  question: "",
  need: "unknown",
  date: "unknown",
  alternatives: [],
  texts: Object.fromEntries(CASE_TEXTS.map((text) => [text, ""])) as Record<CaseText, string>,
  plots: [],
  houses: [],
  allowed: [],
};

export const noPlotWords = (plot: PlotId): PlotWords => ({
  plot,
  children: "",
  contact: "",
  caretaker: "",
  complaints: "",
  evaluation: "unknown",
  notifyMetres: "unknown",
});
