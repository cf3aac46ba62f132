import {
  type AreaFigures,
  type Assessment,
  type BuildingFigures,
  type CooperativeFigures,
  type Finding,
  type PlaceFigures,
  type Score,
  type ScoreKind,
  type SiteFigures,
  type Subject,
  subjectKey,
} from "../../../engine/index.ts";

/** The same assessment, found by subject instead of read through. */
export interface AssessmentIndex {
  readonly findings: (subject: Subject) => readonly Finding[];
  readonly score: (kind: ScoreKind, subject: Subject) => Score | undefined;
  readonly area: (id: string) => AreaFigures | undefined;
  readonly site: (id: string) => SiteFigures | undefined;
  readonly building: (id: string) => BuildingFigures | undefined;
  readonly cooperative: (id: string) => CooperativeFigures | undefined;
  /** A plot or a vacant dwelling. */
  readonly place: (id: string) => PlaceFigures | undefined;
}

const made = new WeakMap<Assessment, AssessmentIndex>();
const NONE: readonly Finding[] = [];

/** One index per assessment, made when first asked for: assessments are immutable, so it never goes stale. */
export function indexAssessment(assessment: Assessment): AssessmentIndex {
  const known = made.get(assessment);
  if (known) return known;
  const findings = new Map<string, Finding[]>();
  for (const finding of assessment.findings) {
    const key = subjectKey(finding.subject);
    const standing = findings.get(key);
    if (standing) standing.push(finding);
    else findings.set(key, [finding]);
  }
  const scores = new Map(
    assessment.scores.map((score) => [`${score.kind}|${subjectKey(score.subject)}`, score]),
  );
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    new Map<string, T>(list.map((entry) => [entry.id, entry]));
  const areas = byId(assessment.areas);
  const sites = byId(assessment.sites);
  const buildings = byId(assessment.buildings);
  const cooperatives = byId(assessment.cooperatives);
  const plots = byId(assessment.plots);
  const vacancies = byId(assessment.vacancies);
  const index: AssessmentIndex = {
    findings: (subject) => findings.get(subjectKey(subject)) ?? NONE,
    score: (kind, subject) => scores.get(`${kind}|${subjectKey(subject)}`),
    area: (id) => areas.get(id),
    site: (id) => sites.get(id),
    building: (id) => buildings.get(id),
    cooperative: (id) => cooperatives.get(id),
    place: (id) => plots.get(id) ?? vacancies.get(id),
  };
  made.set(assessment, index);
  return index;
}
