import { type Count, type Finding, type Subject, subjectKey } from "../model/index.ts";
import type { Book } from "../rule-sets/book.ts";
import type { Asked, DispersionModule } from "../rules/gather.ts";
import type { Facts } from "../rules/rule.ts";
import type { Graded } from "../scores/graded.ts";
import type {
  AccessReading,
  AreaReading,
  BuildingReading,
  CooperativeReading,
  EvennessReading,
  FamilyReading,
  SiteReading,
} from "../situation/reading.ts";

/** The readings a place can be judged by; a rule is asked only where its kind of reading is there. */
export interface Readings {
  readonly area?: AreaReading;
  readonly site?: SiteReading;
  readonly building?: BuildingReading;
  readonly cooperative?: CooperativeReading;
  readonly municipality?: EvennessReading;
  readonly access?: AccessReading;
  readonly families?: FamilyReading;
}

/** What findings about one place are called. Kept with the place: a name is made the first time a rule is asked there. */
export class Naming {
  readonly subject: Subject;
  readonly #key: string;
  readonly #ids: string[] = [];

  constructor(subject: Subject) {
    this.subject = subject;
    this.#key = subjectKey(subject);
  }

  /** The name of the answer that is number `k`: the same rules are asked of a place in the same order every time. */
  id(k: number, rule: string, count: Count | undefined): string {
    const known = this.#ids[k];
    if (known !== undefined) return known;
    const id = count === undefined ? `${rule}|${this.#key}` : `${rule}|${this.#key}|${count}`;
    this.#ids[k] = id;
    return id;
  }
}

/** What one rule says of one place and count: the grade that scores are made of, and the finding. */
export interface Judged extends Graded {
  readonly finding: Finding;
}

const ONE_COUNT: readonly Count[] = ["programme"];

function factsOf({ gather }: DispersionModule, readings: Readings, asked: Asked): Facts | undefined {
  switch (gather.of) {
    case "area":
      return readings.area && gather.facts(readings.area, asked);
    case "site":
      return readings.site && gather.facts(readings.site, asked);
    case "building":
      return readings.building && gather.facts(readings.building, asked);
    case "cooperative":
      return readings.cooperative && gather.facts(readings.cooperative, asked);
    case "municipality":
      return readings.municipality && gather.facts(readings.municipality, asked);
    case "access":
      return readings.access && gather.facts(readings.access, asked);
    case "families":
      return readings.families && gather.facts(readings.families, asked);
  }
}

/** Asks one rule of one place and adds its answers to `judged`: one, or one per count; none where the place has nothing the rule speaks of. */
export function judgeInto(
  judged: Judged[],
  module: DispersionModule,
  naming: Naming,
  readings: Readings,
  trial: boolean,
  book: Book,
): void {
  const { rule } = module;
  const params = book.params(rule.id);
  for (const one of rule.counts ?? ONE_COUNT) {
    const facts = factsOf(module, readings, { count: one, trial, params });
    if (!facts) continue;
    const { verdict, measured, limit, worth } = rule.judge(facts, params);
    const count = rule.counts ? one : undefined;
    const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
      id: naming.id(judged.length, rule.id, count),
      rule: rule.id,
      subject: naming.subject,
      verdict,
      facts,
    };
    if (count !== undefined) finding.count = count;
    if (measured !== undefined) finding.measured = measured;
    if (limit !== undefined) finding.limit = limit;
    judged.push({ rule: rule.id, count, worth: worth ?? null, measured, finding });
  }
}

export function judgeAll(
  modules: readonly DispersionModule[],
  naming: Naming,
  readings: Readings,
  book: Book,
): readonly Judged[] {
  const judged: Judged[] = [];
  for (const module of modules) judgeInto(judged, module, naming, readings, false, book);
  return judged;
}

/** The grade alone, for the state a place is compared with. */
export function grade(
  module: DispersionModule,
  readings: Readings,
  count: Count | undefined,
  book: Book,
): Graded | undefined {
  const { rule } = module;
  const params = book.params(rule.id);
  const facts = factsOf(module, readings, { count: count ?? "programme", trial: false, params });
  if (!facts) return undefined;
  const { worth, measured } = rule.judge(facts, params);
  return { rule: rule.id, count, worth: worth ?? null, measured };
}

export const findingsOf = (judged: readonly Judged[]): readonly Finding[] =>
  judged.map(({ finding }) => finding);
