import { useStore } from "zustand";
import type { AnalysesState } from "./analyses.ts";
import type { CaseMakingState } from "./case-making.ts";
import type { HouseTrialsState } from "./house-trials.ts";
import type { PlansState } from "./plans.ts";
import type { ProjectState } from "./project.ts";
import type { RegisterState } from "./register.ts";
import type { ReleaseTrialState } from "./release-trial.ts";
import type { ResultsState } from "./results.ts";
import {
  analysesStore,
  caseMakingStore,
  houseTrialsStore,
  plansStore,
  projectStore,
  registerStore,
  releaseTrialStore,
  resultsStore,
  viewStore,
} from "./stores.ts";
import type { ViewState } from "./view.ts";

/** The read-only door to state. Writing is done by commands alone. */
export const useProject = <T>(select: (state: ProjectState) => T): T => useStore(projectStore, select);
export const useView = <T>(select: (state: ViewState) => T): T => useStore(viewStore, select);
export const useResults = <T>(select: (state: ResultsState) => T): T => useStore(resultsStore, select);
export const useAnalyses = <T>(select: (state: AnalysesState) => T): T => useStore(analysesStore, select);
export const usePlans = <T>(select: (state: PlansState) => T): T => useStore(plansStore, select);
export const useHouseTrials = <T>(select: (state: HouseTrialsState) => T): T =>
  useStore(houseTrialsStore, select);

export const useRegister = <T>(select: (state: RegisterState) => T): T => useStore(registerStore, select);

export const useReleaseTrial = <T>(select: (state: ReleaseTrialState) => T): T =>
  useStore(releaseTrialStore, select);

export const useCaseMaking = <T>(select: (state: CaseMakingState) => T): T =>
  useStore(caseMakingStore, select);

export const readProject = (): ProjectState => projectStore.getState();
export const readView = (): ViewState => viewStore.getState();
export const readRegister = (): RegisterState => registerStore.getState();
export const readReleaseTrial = (): ReleaseTrialState => releaseTrialStore.getState();
export const readCaseMaking = (): CaseMakingState => caseMakingStore.getState();
export const readResults = (): ResultsState => resultsStore.getState();

export * from "./analyses.ts";
export * from "./case-making.ts";
export * from "./demand-question.ts";
export * from "./grouping.ts";
export * from "./plans.ts";
export * from "./project.ts";
export * from "./reading-questions.ts";
export * from "./register.ts";
export * from "./release-trial.ts";
export * from "./results.ts";
export * from "./sets.ts";
export * from "./tone.ts";
export * from "./view.ts";
export * from "./wishes.ts";
