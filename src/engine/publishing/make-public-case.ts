import { createAssessor } from "../assess.ts";
import type {
  CaseText,
  PublicAlternative,
  PublicArea,
  PublicCase,
  PublicHouses,
  PublicPlot,
} from "../council/public-case.ts";
import { type PublicGround, traceOf } from "../council/public-ground.ts";
import { AreaIndex } from "../geometry/area-index.ts";
import { areasAt, levelInForce } from "../ground/area-levels.ts";
import {
  type Assessment,
  type Change,
  type Dataset,
  type DecisionLedger,
  type Finding,
  isKnown,
  type KeptDemand,
  type Known,
  type Plot,
  type PlotCase,
  type RuleSet,
  type Scenario,
  type Source,
  UNKNOWN,
  USUAL_NOTIFY_METRES,
} from "../model/index.ts";
import type { PublicCount, ReleaseFile } from "../release/public/index.ts";
import { SITING_RULES } from "../rules/index.ts";
import { neighboursWithin } from "../siting/neighbours-within.ts";
import { ENGINE_VERSION } from "../version.ts";
import { countNearness } from "./count-nearness.ts";
import { publicDataset } from "./public-dataset.ts";
import { publicDemands } from "./public-demands.ts";

/** An alternative as somebody wants it told: the scenario's own title is the office's, and stays there. */
export interface AlternativeToPublish {
  readonly scenario: Scenario;
  readonly title: string;
  readonly reason: string;
}

/** All that goes into a public case. Everything that is text was written, or asked for, to be public. */
export interface ToPublish {
  readonly title: string;
  readonly question: string;
  /** ISO date of the figures. */
  readonly date: string;
  readonly dataset: Dataset;
  /** The release that counts of homes come from: made of this dataset's areas, whatever the register says since. */
  readonly release: ReleaseFile;
  readonly ruleSet: RuleSet;
  readonly need: Known<number>;
  readonly alternatives: readonly AlternativeToPublish[];
  /** Demands that are being looked at; those that only private data can answer are left out. */
  readonly demands: readonly KeptDemand[];
  readonly decisions: DecisionLedger;
  /** What is to be said publicly of plots; those that nothing is said of are told with empty texts. */
  readonly plotCases: readonly PlotCase[];
  readonly texts: Readonly<Record<CaseText, string>>;
  readonly ground: PublicGround;
}

/** Homes that a demand is tried on: of a hundred, everybody can read a share. */
const TRIED_HOMES = 100;

const SITING = new Set<string>(
  // Schools are left out where plots are held against each other (promise E9).
  SITING_RULES.filter(({ rule }) => rule.weight?.fixed !== 0).map(({ rule }) => rule.id),
);

/**
 * The public case, in canonical order: areas and plots by id, alternatives lettered as they stand. Plots are judged on a dataset that holds no homes; of homes, the one thing that
 * goes in is how many each area had at the release. Changes about homes (bought, let, moved into) are left out: `leftOut` counts them.
 */
export function makePublicCase(given: ToPublish): {
  readonly publicCase: PublicCase;
  readonly leftOut: number;
  /** Demands that only private data can answer. */
  readonly demandsLeftOut: number;
} {
  const { dataset, ruleSet, release } = given;
  const level = levelInForce(dataset, undefined);
  if (level === UNKNOWN) throw new Error("a public case needs areas to count in");
  // Those of the release: the finest there are.
  const areas = areasAt(dataset, level);
  const index = new AreaIndex(areas.map(({ outline }) => outline));
  const homesOf = new Map(release.areas.map((area) => [area.id, area.homes]));
  const assessor = createAssessor(publicDataset(dataset));
  const proposals = given.alternatives.map(({ scenario }) => publicChanges(scenario));
  const drawn = drawnPlots(proposals);
  const assessed = (changes: readonly Change[]) => assessor.assess({ changes, ruleSet, level });
  const today = assessed(drawn.map((plot, n) => drawing(plot, n)));
  const caseOf = new Map<string, PlotCase>(given.plotCases.map((one) => [one.plot, one]));
  const homesIn = (area: string): PublicCount => {
    const homes = homesOf.get(area);
    if (homes === undefined) throw new Error(`the release has no area ${area}`);
    return homes;
  };
  const areaAt = ({ at }: Plot) => areas[index.locate(at.x, at.y)]?.id ?? UNKNOWN;
  const plots = [...dataset.plots, ...drawn]
    .map((plot) => ({
      ...publicPlot(plot, caseOf.get(plot.id), dataset),
      area: areaAt(plot),
      findings: findingsOf(plot.id, today),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const alternatives = given.alternatives.map(({ title, reason }, n): PublicAlternative => {
    const changes = proposals[n] ?? [];
    return { id: letter(n), title, reason, houses: housesOf(changes, assessed(changes)) };
  });
  const demanded = publicDemands(given.demands, dataset, ruleSet, TRIED_HOMES);
  const left = given.alternatives.map(
    ({ scenario }, n) => scenario.changes.slice(0, scenario.cursor).length - (proposals[n]?.length ?? 0),
  );
  return {
    leftOut: left.reduce((sum, many) => sum + many, 0),
    demandsLeftOut: demanded.leftOut,
    publicCase: {
      title: given.title,
      question: given.question,
      date: given.date,
      engine: ENGINE_VERSION,
      municipality: publicMunicipality(dataset),
      crs: dataset.crs,
      level,
      ruleSet,
      mean: { homes: release.mean.homes, residents: release.mean.residents ?? UNKNOWN },
      release,
      need: given.need,
      areas: areas.map(
        (area): PublicArea => ({
          id: area.id,
          name: area.name,
          outline: area.outline,
          district: area.district,
          residents: area.residents,
          residentsYear: area.residentsYear,
          dwellings: area.dwellings,
          homes: homesIn(area.id),
        }),
      ),
      plots,
      nearness: countNearness(dataset.residences, plots, areas, index, release),
      alternatives,
      demands: demanded.demands,
      decisions: given.decisions,
      texts: given.texts,
      ground: { ...given.ground, buildings: footprints(dataset) },
      sources: publicSources(dataset),
    },
  };
}

/** "A" to "Z"; no council weighs more. */
function letter(position: number): string {
  if (position > 25) throw new Error("a case has at most 26 alternatives");
  return String.fromCharCode(65 + position);
}

/** Changes about plots: public proposals. All others say something of a home. */
export function publicChanges({ changes, cursor }: Scenario): readonly Change[] {
  const inForce = changes.slice(0, cursor);
  const opened = new Set(inForce.filter(({ kind }) => kind === "open-plot").map(({ id }) => id));
  return inForce.filter(
    (change) =>
      change.kind === "open-plot" ||
      change.kind === "draw-plot" ||
      (change.kind === "move-proposal" && opened.has(change.proposal)),
  );
}

/** Every plot that an alternative draws, once. */
function drawnPlots(proposals: readonly (readonly Change[])[]): readonly Plot[] {
  const found = new Map<string, Plot>();
  for (const change of proposals.flat())
    if (change.kind === "draw-plot" && !found.has(change.plot.id)) found.set(change.plot.id, change.plot);
  return [...found.values()];
}

const drawing = (plot: Plot, n: number): Change => ({
  id: `drawn-${n}` as Change["id"],
  kind: "draw-plot",
  plot,
});

function findingsOf(plot: string, { findings }: Assessment): readonly Finding[] {
  return findings.filter(
    ({ subject, rule }) => subject.kind === "plot" && subject.id === plot && SITING.has(rule),
  );
}

function housesOf(changes: readonly Change[], assessment: Assessment): readonly PublicHouses[] {
  const refused = new Set(assessment.problems.map(({ change }) => change));
  return changes
    .flatMap((change): PublicHouses[] => {
      if (change.kind !== "open-plot" || refused.has(change.id)) return [];
      const { plot, houses, layout } = change;
      return [{ plot, houses, ...(layout ? { layout } : {}), findings: findingsOf(plot, assessment) }];
    })
    .sort((a, b) => (a.plot < b.plot ? -1 : 1));
}

/** What is said of a plot apart from where it lies and what the rules find. */
function publicPlot(
  plot: Plot,
  told: PlotCase | undefined,
  { residences }: Dataset,
): Omit<PublicPlot, "area" | "findings"> {
  const metres = told?.dialogue.notifyMetres ?? USUAL_NOTIFY_METRES;
  const near = residences.x.length === 0 ? null : neighboursWithin(residences, plot.outline, metres);
  return {
    id: plot.id,
    name: isKnown(plot.name) ? plot.name : plot.id,
    cadastre: plot.cadastre,
    outline: plot.outline,
    at: plot.at,
    capacity: plot.capacity,
    ownership: plot.ownership,
    landUse: plot.facts.landUse,
    children: told?.children ?? "",
    neighbours: {
      metres,
      // Homes nobody has counted make the number unknown: a number of letters to send is no place to guess.
      homes: near === null || near.uncounted > 0 ? UNKNOWN : near.homes,
      addresses: near === null ? UNKNOWN : near.addresses,
    },
    dialogue: {
      contact: told?.dialogue.contact ?? "",
      caretaker: told?.dialogue.caretaker ?? "",
      complaints: told?.dialogue.complaints ?? "",
      evaluation: told?.dialogue.evaluation ?? UNKNOWN,
    },
  };
}

const publicMunicipality = ({ municipality }: Dataset): PublicCase["municipality"] => ({
  number: municipality.number,
  name: municipality.name,
  fictional: municipality.fictional,
  residents: municipality.residents,
});

/** Collections that figures in the case come from; the names of files about homes and the people in them are the office's own. */
const TOLD_SOURCES = new Set([
  "neighbourhoods",
  "residences",
  "plots",
  "facilities",
  "zones",
  "coverages",
  "roads",
  "buildings",
]);

/** The collection that a source is of. A demo's sources have it in their names, which nobody chose; of all others the name stays here. */
const collectionOf = ({ file, what }: Source): string =>
  file.startsWith("demo:") ? file.slice(file.lastIndexOf("/") + 1) : what;

const publicSources = ({ sources }: Dataset): PublicCase["sources"] =>
  sources.flatMap((source) => {
    const what = collectionOf(source);
    const { licence, date, rows } = source;
    return TOLD_SOURCES.has(what) ? [{ what, licence, date, rows }] : [];
  });

/** Footprints of buildings, whoever owns them: part of the map and no more. */
const footprints = ({ buildings, zones }: Dataset): PublicGround["buildings"] =>
  [
    ...buildings.flatMap(({ outline }) => (isKnown(outline) ? [outline] : [])),
    ...zones.flatMap(({ kind, shape }) =>
      kind === "building" && shape.type === "MultiPolygon" ? [shape] : [],
    ),
  ].flatMap(({ coordinates }) => coordinates.map(([outer = []]) => traceOf(outer, true)));
