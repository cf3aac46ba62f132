import { createStore } from "zustand/vanilla";
import type { AnalysesState } from "./analyses.ts";
import { type CaseMakingState, NO_CASE } from "./case-making.ts";
import { GROUPING } from "./grouping.ts";
import type { HouseTrialsState } from "./house-trials.ts";
import type { PlansState } from "./plans.ts";
import type { ProjectState } from "./project.ts";
import { REGISTER_UNASKED, type RegisterState } from "./register.ts";
import { NO_TRIAL, type ReleaseTrialState } from "./release-trial.ts";
import type { ResultsState, SituationResult } from "./results.ts";
import { USUAL_ASK } from "./sets.ts";
import { NO_STEPS } from "./sketching.ts";
import type { ViewState } from "./view.ts";
import { NO_WISHES, WHOLE_STOCK } from "./wishes.ts";

/** The writable stores. Only commands and main.tsx import this file (the law of imports); everyone else reads through index.ts. */
const NOTHING: SituationResult = { assessment: null, stale: false, failed: null };

export const projectStore = createStore<ProjectState>(() => ({
  project: null,
  past: [],
  future: [],
  list: [],
  saving: { state: "unsaved" },
  opening: { state: "idle" },
}));

export const resultsStore = createStore<ResultsState>(() => ({
  today: NOTHING,
  active: NOTHING,
  left: NOTHING,
  right: NOTHING,
}));

export const analysesStore = createStore<AnalysesState>(() => ({ active: {}, today: {} }));

export const plansStore = createStore<PlansState>(() => ({}));

export const caseMakingStore = createStore<CaseMakingState>(() => NO_CASE);

export const releaseTrialStore = createStore<ReleaseTrialState>(() => NO_TRIAL);

export const registerStore = createStore<RegisterState>(() => REGISTER_UNASKED);

export const houseTrialsStore = createStore<HouseTrialsState>(() => ({ asked: null }));

export const viewStore = createStore<ViewState>(() => ({
  language: "nb",
  theme: "auto",
  workspace: "overview",
  selection: null,
  hover: null,
  tool: "select",
  areaTheme: "headroom",
  readingCount: "programme",
  nearestHomes: 400,
  grouping: GROUPING,
  picked: null,
  quarters: null,
  // Off until asked for: what would bury the stock, and sites of the programme, which are for internal eyes, and
  // circles, which are opened from the sentence that explains them, and the background, which asks the net. The zones
  // named here cover nearly everything, and stay off when the hazards are switched on.
  hiddenLayers: [
    "zones",
    "tiles",
    "facilities",
    "sites",
    "scan",
    "risk",
    "nearest",
    "groups",
    "zones:landUse",
    "zones:cultivatedLand",
    "zones:road",
    "zones:building",
    "mapped",
  ],
  draft: null,
  houseType: "micro-30",
  houseDrag: null,
  house: null,
  sketch: [],
  outline: [],
  sketchSteps: NO_STEPS,
  shaped: null,
  corner: null,
  ways: null,
  pin: null,
  camera: { seq: 0, target: "all" },
  tableOpen: true,
  wishes: NO_WISHES,
  stockFilter: WHOLE_STOCK,
  tableShows: null,
  dialog: null,
  methodPage: "about",
  reportPage: "what",
  releaseWish: { date: null, kind: "ordinary" },
  sitingPage: "plots",
  comparedPlots: [],
  demandNext: null,
  setsAsk: USUAL_ASK,
  shownSet: null,
  tour: null,
  toasts: [],
  singleKeys: true,
}));
