import { type Count, type Finding, type Subject, subjectKey } from "../model/index.ts";
import type { Book } from "../rule-sets/book.ts";
import type { Asked, DispersionModule } from "../rules/gather.ts";
import type { Facts, Judgement } from "../rules/rule.ts";
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
  const counts = rule.counts ?? ONE_COUNT;
  for (let k = 0; k < counts.length; k++) {
    const one = counts[k] as Count;
    const asked = book.asked(rule.id, one, trial);
    const facts = factsOf(module, readings, asked);
    if (!facts) continue;
    const judgement = rule.judge(facts, asked.params);
    const count = rule.counts ? one : undefined;
    const id = naming.id(judged.length, rule.id, count);
    const finding = findingOf(id, rule.id, naming.subject, count, judgement, facts);
    judged.push({
      rule: rule.id,
      count,
      worth: judgement.worth ?? null,
      measured: judgement.measured,
      finding,
    });
  }
}

/**
 * A finding made in one piece where all is known of it, as nearly always: some thousand are made after each change, and a
 * record that grows field by field is twice as large.
 */
function findingOf(
  id: string,
  rule: Finding["rule"],
  subject: Subject,
  count: Count | undefined,
  { verdict, measured, limit }: Judgement,
  facts: Facts,
): Finding {
  if (measured !== undefined && limit !== undefined)
    return count === undefined
      ? { id, rule, subject, verdict, facts, measured, limit }
      : { id, rule, subject, verdict, facts, count, measured, limit };
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = { id, rule, subject, verdict, facts };
  if (count !== undefined) finding.count = count;
  if (measured !== undefined) finding.measured = measured;
  if (limit !== undefined) finding.limit = limit;
  return finding;
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

/** The judgement alone, for the state a place is compared with. */
export function judgementOf(
  module: DispersionModule,
  readings: Readings,
  count: Count | undefined,
  book: Book,
): Judgement | undefined {
  const { rule } = module;
  const asked = book.asked(rule.id, count ?? "programme", false);
  const facts = factsOf(module, readings, asked);
  return facts && rule.judge(facts, asked.params);
}

/** The grade of that judgement. */
export function grade(
  module: DispersionModule,
  readings: Readings,
  count: Count | undefined,
  book: Book,
): Graded | undefined {
  const judgement = judgementOf(module, readings, count, book);
  if (!judgement) return undefined;
  const { worth, measured } = judgement;
  return { rule: module.rule.id, count, worth: worth ?? null, measured };
}

export const findingsOf = (judged: readonly Judged[]): readonly Finding[] =>
  judged.map(({ finding }) => finding);
