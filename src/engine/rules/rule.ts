import type { Count, Fact, Language, RuleId, SubjectKind, Verdict } from "../model/index.ts";

/** Marks of domain.md: read in the source text, read second-hand, not verified, design default. */
export type Mark = "V" | "V*" | "U" | "D";

/** Where a threshold comes from. Shown beside it wherever it is used (ethics rule E6). */
export interface Basis {
  /** Source code of domain.md §10, or "project" for our own design defaults. */
  readonly source: string;
  /** The source in words, as a reader would cite it. Not translated. */
  readonly citation: string;
  readonly mark: Mark;
  /** ISO date the basis was last checked. */
  readonly date: string;
}

export type Unit =
  | "m"
  | "share"
  | "per1000"
  | "ratio"
  | "units"
  | "houses"
  | "sites"
  | "years"
  | "percent"
  | "m2"
  | "perHour"
  | "points"
  | "factor"
  | "residents"
  | "minutes"
  | "kmPerHour"
  | "none";

export interface ParamSpec {
  readonly id: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly basis: Basis;
}

export type Params = Readonly<Record<string, number>>;
export type Facts = Readonly<Record<string, Fact>>;

/** What a rule says of its facts. `worth` is 0 (worst) to 1 (best) for rules that give points; absent when unknown. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly measured?: number;
  readonly limit?: number;
  readonly worth?: number;
}

/**
 * One rule, whole: what it is about, what it asks, its thresholds with their basis, and its verdict as a pure
 * function of a small record of facts. How the facts are gathered from a situation stands beside it in `gather.ts`.
 */
export interface Rule<F extends Facts = Facts> {
  readonly id: RuleId;
  /** The code of domain.md: "D3", "H8"; criteria are "C1"…, the load formula is "L". */
  readonly code: string;
  readonly group: "dispersion" | "load" | "constraint" | "criterion";
  readonly subjects: readonly SubjectKind[];
  readonly counts?: readonly Count[];
  /** Unit of `measured`. */
  readonly unit: Unit;
  readonly params: readonly ParamSpec[];
  /** Bounds of the weight for rules that give points; `fixed` weights cannot be edited (schools: 0, promise E9). */
  readonly weight?: { readonly min: number; readonly max: number; readonly fixed?: number };
  readonly basis: Basis;
  /** How far a change can be felt: metres, or the whole area or municipality. Drives incremental assessment. */
  readonly reach: number | "area" | "municipality";
  readonly judge: (facts: F, params: Params) => Judgement;
}

/** Templates in ICU MessageFormat; placeholders are the facts, `measured`, `limit` and the params by name. */
export interface RuleText {
  readonly title: string;
  /** The question the rule asks, one short line. */
  readonly asks: string;
  /** Why it is asked and what it cannot tell: two or three plain sentences. */
  readonly why: string;
  /** The measured value in words. */
  readonly measured: string;
  /** One full sentence for each verdict the rule can give. */
  readonly verdicts: Partial<Readonly<Record<Verdict, string>>>;
  /** What would change the verdict; absent where nothing can. */
  readonly change?: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Examples are the rule's tests, its in-app help and the CLI's `explain`: met, breached, on the limit, unknown. */
export interface Example<F extends Facts = Facts> {
  readonly name: string;
  readonly facts: F;
  /** Overrides of the standard params. */
  readonly params?: Params;
  readonly expect: { readonly verdict: Verdict; readonly measured?: number };
}

/** What a rule folder's index.ts exports. */
export interface RuleModule<F extends Facts = Facts> {
  readonly rule: Rule<F>;
  readonly texts: Readonly<Record<Language, RuleText>>;
  readonly examples: readonly Example<F>[];
}
