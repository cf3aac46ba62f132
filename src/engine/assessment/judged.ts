import type { Count, Finding, Subject } from "../model/index.ts";
import type { Book } from "../rule-sets/book.ts";
import type { DispersionModule } from "../rules/gather.ts";
import type { Facts, Judgement } from "../rules/rule.ts";
import type { Graded } from "../scores/graded.ts";
import type { AreaReading, BuildingReading, CooperativeReading, SiteReading } from "../situation/reading.ts";

/** The readings a place can be judged by; a rule is asked only where its kind of reading is there. */
export interface Readings {
  readonly area?: AreaReading;
  readonly site?: SiteReading;
  readonly building?: BuildingReading;
  readonly cooperative?: CooperativeReading;
}

/** What one rule says of one place and count: the finding, and the grade that scores are made of. */
export interface Judged {
  readonly finding: Finding;
  readonly graded: Graded;
}

const ONE_COUNT: readonly Count[] = ["programme"];

function factsOf(
  { gather }: DispersionModule,
  readings: Readings,
  asked: Parameters<Extract<DispersionModule["gather"], { of: "site" }>["facts"]>[1],
): Facts | undefined {
  switch (gather.of) {
    case "area":
      return readings.area && gather.facts(readings.area, asked);
    case "site":
      return readings.site && gather.facts(readings.site, asked);
    case "building":
      return readings.building && gather.facts(readings.building, asked);
    case "cooperative":
      return readings.cooperative && gather.facts(readings.cooperative, asked);
  }
}

/** Asks one rule of one place: one answer, or one per count. Empty where the place has nothing the rule speaks of. */
export function judge(
  module: DispersionModule,
  subject: Subject,
  key: string,
  readings: Readings,
  trial: boolean,
  book: Book,
): readonly Judged[] {
  const { rule } = module;
  const params = book.params(rule.id);
  const judged: Judged[] = [];
  for (const count of rule.counts ?? ONE_COUNT) {
    const facts = factsOf(module, readings, { count, trial, params });
    if (!facts) continue;
    const judgement = rule.judge(facts, params);
    const named = rule.counts ? count : undefined;
    judged.push({
      finding: findingOf(rule.id, subject, key, named, facts, judgement),
      graded: gradedOf(rule.id, named, judgement),
    });
  }
  return judged;
}

/** The grade alone, for the state a place is compared with. */
export function grade(
  module: DispersionModule,
  readings: Readings,
  count: Count | undefined,
  book: Book,
): Graded | undefined {
  const params = book.params(module.rule.id);
  const facts = factsOf(module, readings, { count: count ?? "programme", trial: false, params });
  return facts && gradedOf(module.rule.id, count, module.rule.judge(facts, params));
}

function gradedOf(rule: Graded["rule"], count: Count | undefined, judgement: Judgement): Graded {
  return { rule, count, worth: judgement.worth ?? null, measured: judgement.measured };
}

function findingOf(
  rule: Finding["rule"],
  subject: Subject,
  key: string,
  count: Count | undefined,
  facts: Facts,
  { verdict, measured, limit }: Judgement,
): Finding {
  const id = count === undefined ? `${rule}|${key}` : `${rule}|${key}|${count}`;
  return {
    id,
    rule,
    subject,
    ...(count === undefined ? {} : { count }),
    verdict,
    ...(measured === undefined ? {} : { measured }),
    ...(limit === undefined ? {} : { limit }),
    facts,
  };
}
