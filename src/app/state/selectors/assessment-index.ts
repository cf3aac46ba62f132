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
  /** Goes through one list each: for whoever has turns to give before anybody asks. */
  readonly parts: readonly (() => unknown)[];
}

const made = new WeakMap<Assessment, AssessmentIndex>();
const NONE: readonly Finding[] = [];

/** One index per assessment: assessments are immutable, so it never goes stale. Each list is gone through when somebody first asks for it: a city's together take longer than a frame. */
export function indexAssessment(assessment: Assessment): AssessmentIndex {
  const known = made.get(assessment);
  if (known) return known;
  const findings = lazy(() => {
    const bySubject = new Map<string, Finding[]>();
    for (const finding of assessment.findings) {
      const key = subjectKey(finding.subject);
      const standing = bySubject.get(key);
      if (standing) standing.push(finding);
      else bySubject.set(key, [finding]);
    }
    return bySubject;
  });
  const scores = lazy(() => {
    const byKind = new Map<ScoreKind, Map<string, Score>>();
    for (const score of assessment.scores) {
      const ofKind = byKind.get(score.kind) ?? new Map<string, Score>();
      byKind.set(score.kind, ofKind.set(subjectKey(score.subject), score));
    }
    return byKind;
  });
  const areas = lazy(() => byId(assessment.areas));
  const sites = lazy(() => byId(assessment.sites));
  const buildings = lazy(() => byId(assessment.buildings));
  const cooperatives = lazy(() => byId(assessment.cooperatives));
  const plots = lazy(() => byId(assessment.plots));
  const vacancies = lazy(() => byId(assessment.vacancies));
  const index: AssessmentIndex = {
    findings: (subject) => findings().get(subjectKey(subject)) ?? NONE,
    score: (kind, subject) => scores().get(kind)?.get(subjectKey(subject)),
    area: (id) => areas().get(id),
    site: (id) => sites().get(id),
    building: (id) => buildings().get(id),
    cooperative: (id) => cooperatives().get(id),
    place: (id) => plots().get(id) ?? vacancies().get(id),
    parts: [findings, scores, vacancies, plots, sites, buildings, areas, cooperatives],
  };
  made.set(assessment, index);
  return index;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

function lazy<T>(make: () => T): () => T {
  let answer: { readonly value: T } | undefined;
  return () => {
    answer ??= { value: make() };
    return answer.value;
  };
}
