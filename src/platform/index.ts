/** The front door of the browser's machinery: storage, workers, files. */
export { breathe } from "./breathe.ts";
export { type DownloadedFile, downloadFile } from "./files/download-file.ts";
export type { AskFailure } from "./public-data/ask-failure.ts";
export { BASE_MAP_TILES } from "./public-data/base-map-tiles.ts";
export {
  type GatherWorld,
  gatherPublicData,
  listMunicipalities,
  type SourceState,
} from "./public-data/gather-public-data.ts";
export { MAY_FETCH } from "./public-data/may-fetch.ts";
export { browserCache, memoryCache, type PublicCache } from "./public-data/public-cache.ts";
export { PUBLIC_SOURCE_IDS, type PublicFile, type PublicSourceId } from "./public-data/public-source.ts";
export { PUBLIC_SOURCES } from "./public-data/public-sources.ts";
export type { ListedMunicipality } from "./public-data/sources/municipalities.ts";
export { type Autosave, createAutosave } from "./storage/autosave.ts";
export { askForHandOver, onHandOverAsked } from "./storage/hand-over.ts";
export { askToKeepStorage } from "./storage/keep-storage.ts";
export { type KeptReleases, openProjectStore, type ProjectStore } from "./storage/project-store.ts";
export { takeWriterLock, type WriterLock } from "./storage/writer-lock.ts";
export { type AnalysisProtocol, createAnalysisClient } from "./worker/analysis-client.ts";
export { type CaseProtocol, createCaseClient } from "./worker/case-client.ts";
export { createEngineClient } from "./worker/engine-client.ts";
export { createImportClient, type ImportClient } from "./worker/import-client.ts";
export { isSuperseded } from "./worker/newest-wins.ts";
export { createPlannerClient, type PlannerProtocol } from "./worker/planner-client.ts";
export {
  LANE_OF,
  type PlannerAnswer,
  type PlannerInput,
  type PlannerLane,
  type PlannerProgress,
  type PlannerTask,
} from "./worker/planner-tasks.ts";
export { createProjectClient } from "./worker/project-client.ts";
export type { ProjectDesk } from "./worker/project-desk.ts";
export type { EngineProtocol, Situated } from "./worker/protocol.ts";
export type { RegisterProtocol } from "./worker/register-border.ts";
export { createRegisterClient } from "./worker/register-client.ts";
export { createReleaseClient, type ReleaseProtocol } from "./worker/release-client.ts";
