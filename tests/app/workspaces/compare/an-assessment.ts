import {
  type AreaCount,
  type AreaFigures,
  type Assessment,
  type Count,
  type Finding,
  id,
  type Known,
  type NeighbourhoodId,
  type RuleId,
  type Score,
  type ScoreKind,
  type Subject,
  UNKNOWN,
  type Verdict,
} from "../../../../src/engine/index.ts";

const count = (rate: Known<number>): AreaCount => ({
  units: 0,
  rate,
  quotient: UNKNOWN,
  shrunkQuotient: UNKNOWN,
  load: UNKNOWN,
  unstable: false,
});

/** An answer of the engine, told by what a comparison reads; the rest is empty. */
class AnAssessment {
  readonly #areas: AreaFigures[] = [];
  readonly #findings: Finding[] = [];
  readonly #scores: Score[] = [];
  #municipality: Assessment["municipality"] = {
    stockUnits: 0,
    programmeUnits: 0,
    vacantUnits: 0,
    residents: UNKNOWN,
    stockRate: UNKNOWN,
    programmeRate: UNKNOWN,
    areas: 0,
    areasUnused: 0,
    areasJustify: 0,
    areasConsider: 0,
    unitsOutsideAreas: 0,
  };

  municipality(figures: Partial<Assessment["municipality"]>): this {
    this.#municipality = { ...this.#municipality, ...figures };
    return this;
  }

  area(
    name: string,
    figures: {
      readonly programme?: Known<number>;
      readonly stock?: Known<number>;
      readonly headroom?: Known<number>;
      readonly verdict?: Verdict;
      readonly unused?: boolean;
    } = {},
  ): this {
    const { programme = 0, stock = 0, headroom = 5, verdict = "within", unused = false } = figures;
    this.#areas.push({
      id: id<NeighbourhoodId>(name),
      stock: count(stock),
      programme: count(programme),
      headroom,
      headrooms: [],
      unused,
      verdict,
    });
    return this;
  }

  finding(rule: string, subject: Subject, verdict: Verdict, of?: Count): this {
    this.#findings.push({
      id: [rule, `${subject.kind}:${subject.id}`, ...(of ? [of] : [])].join("|"),
      rule: id<RuleId>(rule),
      subject,
      verdict,
      facts: {},
      ...(of ? { count: of } : {}),
    });
    return this;
  }

  score(kind: ScoreKind, subject: Subject, value: number): this {
    this.#scores.push({ kind, subject, value, best: value, terms: [] });
    return this;
  }

  done(): Assessment {
    return {
      key: "made-for-tests",
      engineVersion: "0",
      level: "grunnkrets",
      municipality: this.#municipality,
      areas: this.#areas,
      sites: [],
      buildings: [],
      cooperatives: [],
      plots: [],
      vacancies: [],
      findings: this.#findings,
      scores: this.#scores,
      unknowns: [],
      problems: [],
    };
  }
}

export const anAssessment = () => new AnAssessment();
export const inArea = (name: string): Subject => ({ kind: "neighbourhood", id: name });
