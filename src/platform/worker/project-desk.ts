import type { Dataset, Issue, Project, Result } from "../../engine/index.ts";
import {
  type LayerFile,
  type LayerWish,
  readProject,
  writeLayerFiles,
  writeProject,
} from "../../formats/index.ts";
import { datasetBytes, readDatasetBytes } from "../storage/project-bytes.ts";

/** Projects and datasets to bytes and back: for a city too much work for the thread that shows the page. */
export interface ProjectDesk {
  /** A project file. */
  read(file: Uint8Array): Promise<Result<Project, readonly Issue[]>>;
  write(project: Project): Promise<Uint8Array>;
  /** What a project holds as layers, without placements. */
  layers(dataset: Dataset, wish: LayerWish): Promise<LayerFile>;
  /** A dataset as the store of projects keeps it. */
  encode(dataset: Dataset): Promise<Uint8Array>;
  decode(bytes: Uint8Array): Promise<Dataset>;
}

/** The work itself, in this thread. */
export const createProjectDesk = (): ProjectDesk => ({
  read: async (file) => readProject(file),
  write: async (project) => writeProject(project),
  layers: writeLayerFiles,
  encode: async (dataset) => datasetBytes(dataset),
  decode: async (bytes) => readDatasetBytes(bytes),
});
