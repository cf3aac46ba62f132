import { useMemo, useSyncExternalStore } from "react";
import {
  type AnalysisQuestion,
  type Area,
  at,
  type Dataset,
  type DemandOutcome,
  type DemandTerms,
  id,
  levelsOf,
  type PlotId,
  type Position,
  type RuleId,
  type ScenarioId,
} from "../../engine/index.ts";
import { MAY_FETCH } from "../../platform/index.ts";
import {
  answerTo,
  demandQuestion,
  demandsCounted,
  groupsQuestion,
  HISTORY,
  nearestQuestion,
  nextHomes,
  READING_QUESTIONS,
  useAnalyses,
  useProject,
  useResults,
  useView,
  type ViewState,
} from "../state/index.ts";
import { datasetInForce } from "../state/selectors/areas-in-force.ts";
import { remember } from "../state/selectors/remember.ts";
import { ruleSetInForce } from "../state/selectors/rule-sets.ts";
import { changesInForce, scenarioOf } from "../state/selectors/scenarios.ts";
import { stockShown } from "../state/selectors/stock-shown.ts";
import { useMessages } from "../state/use-messages.ts";
import { degreesFor } from "./degrees.ts";
import { MAP_COLOURS } from "./map-colours.ts";
import { pastMap } from "./past-map.ts";
import type { Scene } from "./scene.ts";
import { useAnalysis } from "./use-analysis.ts";
import { useBasemap } from "./use-basemap.ts";
import { useLayout } from "./use-layout.ts";

export type ResultSide = "today" | "active" | "left" | "right";

const NO_DEMANDS: readonly DemandTerms[] = [];
const NONE_LOST: ReadonlyMap<PlotId, "lost" | "unknown"> = new Map();

const lostPlots = remember((answer: DemandOutcome | null): typeof NONE_LOST =>
  answer === null
    ? NONE_LOST
    : new Map(
        answer.plots.flatMap(({ id, standing }) => (standing === "left" ? [] : [[id, standing] as const])),
      ),
);

const areasNamed = remember(
  (demands: readonly DemandTerms[], { neighbourhoods }: Dataset): readonly Area[] => {
    const named = new Set<string>(demands.flatMap((terms) => (terms.kind === "none-in" ? terms.areas : [])));
    return neighbourhoods.filter(({ id }) => named.has(id)).map(({ outline }) => outline);
  },
);

const watchScheme = (changed: () => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-color-scheme"] });
  return () => observer.disconnect();
};
const readScheme = () => (document.documentElement.dataset.colorScheme === "dark" ? "dark" : "light");

/** Where no criterion is open there is a question all the same, and nobody asks it. */
const waysQuestion = (ways: ViewState["ways"]): Extract<AnalysisQuestion, { kind: "ways" }> => ({
  kind: "ways",
  ...(ways ?? { at: at(0, 0), rule: id<RuleId>("none") }),
});

export interface Pointing {
  /** Close enough for building footprints. */
  readonly near: boolean;
  readonly sketchTo: Position | null;
}

/** Gathers from the stores what one map draws; null while no project is open. */
export function useScene(side: ResultSide, { near, sketchTo }: Pointing): Scene | null {
  const project = useProject((state) => state.project);
  const today = useResults((results) => results.today.assessment);
  const assessment = useResults((results) => results[side].assessment);
  const view = useView((state) => state);
  const theme = useSyncExternalStore(watchScheme, readScheme);
  const basemap = useBasemap();
  const hidden = useMemo(() => new Set(view.hiddenLayers), [view.hiddenLayers]);
  // Analyses are of the active situation; another side of a comparison has none of its own.
  const ask = READING_QUESTIONS[view.readingCount];
  const analysed = side === "active";
  const open = analysed && project !== null;
  useAnalysis(ask.localMoran, open && view.areaTheme === "localMoran");
  useAnalysis(ask.scan, open && !hidden.has("scan"));
  useAnalysis(ask.risk, open && !hidden.has("risk"));
  const localMoran = useAnalyses((all) => (analysed ? answerTo(all, ask.localMoran, "local-moran") : null));
  const risk = useAnalyses((all) => (analysed ? answerTo(all, ask.risk, "relative-risk") : null));
  const scan = useAnalyses((all) => (analysed ? answerTo(all, ask.scan, "scan") : null));
  const askNearest = nearestQuestion(view.readingCount, view.nearestHomes);
  useAnalysis(askNearest, open && !hidden.has("nearest"));
  const nearest = useAnalyses((all) => (analysed ? answerTo(all, askNearest, "nearest-surface") : null));
  const askGroups = groupsQuestion(view.readingCount, view.grouping);
  useAnalysis(askGroups, open && !hidden.has("groups"));
  const groups = useAnalyses((all) => (analysed ? answerTo(all, askGroups, "groups") : null));
  const askWays = useMemo(() => waysQuestion(view.ways), [view.ways]);
  useAnalysis(askWays, open && view.ways !== null);
  const ways = useAnalyses((all) => (analysed && view.ways !== null ? answerTo(all, askWays, "ways") : null));
  // The slider is in Oversikt, and nobody would look for the way back elsewhere.
  const quarters = analysed && view.workspace === "overview" ? view.quarters : null;
  useAnalysis(HISTORY, open && quarters !== null);
  const history = useAnalyses((all) => answerTo(all, HISTORY, "history"));
  const past = useMemo(
    () => pastMap(history, quarters, view.readingCount),
    [history, quarters, view.readingCount],
  );
  const demands =
    project && side === "active" && view.workspace === "plots" && view.sitingPage === "demands"
      ? demandsCounted(project)
      : NO_DEMANDS;
  const demandsLose = useAnalyses((all) =>
    demands.length > 0 && project
      ? lostPlots(answerTo(all, demandQuestion(demands, nextHomes(project, view.demandNext)), "demand"))
      : NONE_LOST,
  );
  const shownSet =
    analysed && view.workspace === "plots" && view.sitingPage === "sets" ? view.shownSet : null;
  const layout = useLayout(analysed && view.selection?.kind === "plot" ? view.selection.id : null);
  const m = useMessages();
  return useMemo(() => {
    if (!project) return null;
    const shown: ScenarioId | null =
      side === "today" ? null : side === "active" ? project.active : project.compare[side === "left" ? 0 : 1];
    return {
      dataset: datasetInForce(project),
      levels: levelsOf(project.dataset),
      demands,
      demandAreas: areasNamed(demands, project.dataset),
      demandsLose,
      shownSet,
      changes: changesInForce(project, shown),
      ruleSet: ruleSetInForce(project),
      scenario: scenarioOf(project, shown)?.title ?? null,
      assessment,
      today,
      localMoran,
      scan,
      risk,
      nearest,
      groups,
      ways,
      picked: view.picked,
      past,
      degrees: degreesFor(project.dataset.crs),
      basemap,
      mayFetch: MAY_FETCH && !project.dataset.municipality.fictional,
      footprints:
        near && basemap && project.basemap !== null
          ? new URL(`${project.basemap}/buildings.json`, document.baseURI).href
          : null,
      theme,
      colours: MAP_COLOURS[theme],
      areaTheme: view.areaTheme,
      hidden,
      // The filters are set in Boliger, and nobody would look for them elsewhere.
      stockShown:
        view.workspace === "dwellings"
          ? (view.tableShows ??
            stockShown(datasetInForce(project), changesInForce(project, shown), view.stockFilter))
          : null,
      selection: view.selection,
      hover: view.hover,
      draft: side === "active" ? view.draft : null,
      tool: view.tool,
      sketch: view.sketch,
      outline: view.outline,
      shaped: view.shaped,
      corner: view.corner,
      layout,
      house: view.house,
      sketchTo,
      pin: view.pin,
      m,
    };
  }, [
    project,
    side,
    assessment,
    today,
    localMoran,
    scan,
    risk,
    nearest,
    groups,
    ways,
    past,
    demands,
    demandsLose,
    shownSet,
    view.picked,
    basemap,
    near,
    theme,
    hidden,
    m,
    sketchTo,
    view.areaTheme,
    view.workspace,
    view.stockFilter,
    view.tableShows,
    view.selection,
    view.hover,
    view.draft,
    view.tool,
    view.sketch,
    view.outline,
    view.shaped,
    view.corner,
    layout,
    view.house,
    view.pin,
  ]);
}
