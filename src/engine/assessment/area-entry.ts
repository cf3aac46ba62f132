import type { AreaCount, AreaFigures, Count, Finding } from "../model/index.ts";
import { UNKNOWN } from "../model/index.ts";
import { rateIsUnstable } from "../rules/unstable-rate.ts";
import { burdenScore } from "../scores/burden-score.ts";
import type { Graded } from "../scores/graded.ts";
import { areaReading } from "../situation/area-reading.ts";
import type { AreaReading, FamilyReading } from "../situation/reading.ts";
import { AREA_RULES, type Context, FAMILY_RULES } from "./context.ts";
import type { Entry } from "./entry-table.ts";
import { headroomsOf } from "./headroom.ts";
import { findingsOf, type Judged, judgeInto, Naming } from "./judged.ts";
import { worstVerdict } from "./worst-verdict.ts";

/** The rules that judge the area as it is. D10 speaks of what is added next, D15 and the load are shown without a verdict. */
const JUDGING = new Set<string>(["d5-area-share", "d6-location-quotient"]);

/** An area as it is. `siteGrades` are the grades of the programme sites that reach into it. */
export function areaEntry(
  { situation, weights, families }: Context,
  index: number,
  siteGrades: readonly Graded[],
): Entry<AreaFigures> {
  const record = situation.ground.areas[index];
  if (!record) throw new Error(`there is no area ${index}`);
  const subject = { kind: "neighbourhood", id: record.id } as const;
  const reading = areaReading(situation, index);
  const naming = new Naming(subject);
  const judged: Judged[] = [];
  for (const module of AREA_RULES)
    judgeInto(judged, module, naming, { area: reading }, false, situation.book);
  const asked = { families: { density: densityOf(judged), ...families.of(index) } };
  for (const module of FAMILY_RULES) judgeInto(judged, module, naming, asked, false, situation.book);
  const clustering = [
    ...weights.clustering("neighbourhood", judged),
    ...worstOfEach(weights.clustering("neighbourhood", siteGrades)),
  ];
  const findings = findingsOf(judged);
  return {
    id: record.id,
    figures: areaFigures(record.id, reading, findings, headroomsOf(reading, situation.book)),
    findings,
    scores: [
      burdenScore(subject, "clustering", clustering, weights.of, weights.clusteringScale("neighbourhood")),
      burdenScore(
        subject,
        "load",
        judged.filter(({ rule }) => rule === "load"),
        weights.ofLoad,
        1,
      ),
    ],
    graded: weights.clustering("municipality", judged),
    units: reading.units,
  };
}

/** What D6 says of the area, of either count: rules are strangers, so D13 is told the answer and never the quotient. */
function densityOf(judged: readonly Judged[]): FamilyReading["density"] {
  const verdict = worstVerdict(
    judged.filter(({ rule }) => rule === "d6-location-quotient").map(({ finding }) => finding.verdict),
  );
  if (verdict === "unknown") return "unknown";
  return verdict === "within" ? "clear" : "asks";
}

function areaFigures(
  id: AreaFigures["id"],
  reading: AreaReading,
  findings: readonly Finding[],
  { headroom, rule, headrooms }: ReturnType<typeof headroomsOf>,
): AreaFigures {
  return {
    id,
    stock: areaCount("stock", reading, findings),
    programme: areaCount("programme", reading, findings),
    headroom,
    ...(rule === undefined ? {} : { headroomRule: rule }),
    headrooms,
    unused: findings.some(
      (finding) => finding.rule === "d15-unused-opportunity" && finding.verdict === "info",
    ),
    verdict: worstVerdict(findings.filter(({ rule: of }) => JUDGING.has(of)).map(({ verdict }) => verdict)),
  };
}

function areaCount(count: Count, reading: AreaReading, findings: readonly Finding[]): AreaCount {
  const of = (rule: string) => findings.find((finding) => finding.rule === rule && finding.count === count);
  const quotient = of("d6-location-quotient");
  const raw = quotient?.facts.quotient;
  return {
    units: reading.units[count],
    rate: rateOf(reading, count),
    quotient: typeof raw === "number" ? raw : UNKNOWN,
    shrunkQuotient: quotient?.measured ?? UNKNOWN,
    load: of("load")?.measured ?? UNKNOWN,
    unstable: rateIsUnstable(reading, count),
  };
}

/** Units per 1 000 residents; unknown where nobody is said to live but units are. */
export function rateOf({ residents, units }: AreaReading, count: Count): AreaCount["rate"] {
  if (residents === null || (residents === 0 && units[count] > 0)) return UNKNOWN;
  return units[count] === 0 ? 0 : (1000 * units[count]) / residents;
}

/**
 * Of each site rule the worst grade: an area is as clustered as its largest site and its closest pair. So a unit added
 * to an area never makes it look less clustered, which a mean over its sites would.
 */
function worstOfEach(grades: readonly Graded[]): readonly Graded[] {
  const worst = new Map<string, Graded>();
  for (const one of grades) {
    // A site with no other near it has nothing to be spaced from, and gives no term.
    if (one.measured === undefined) continue;
    const before = worst.get(one.rule);
    if (!before || isWorse(one, before)) worst.set(one.rule, one);
  }
  return [...worst.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Of two as bad, the one with the smaller measure: which site is met first must not matter (promise E3). */
function isWorse(a: Graded, b: Graded): boolean {
  const [worthA, worthB] = [a.worth ?? 0, b.worth ?? 0];
  return worthA < worthB || (worthA === worthB && (a.measured ?? 0) < (b.measured ?? 0));
}
