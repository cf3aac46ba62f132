import {
  type AreaLevel,
  type Dataset,
  datasetAt,
  type Known,
  levelInForce,
  type Neighbourhood,
  type Project,
} from "../../../engine/index.ts";

type Levelled = Pick<Project, "dataset" | "level">;

/** The level that areas are counted at: the one that was chosen, or the finest where the data do not have it. */
export const levelOf = ({ dataset, level }: Levelled): Known<AreaLevel> => levelInForce(dataset, level);

/**
 * The dataset as everything that is shown reads it: its areas are those of the level in force. The engine is given the
 * project's own, and the level beside it. The same object every time: districts are put together once.
 */
export const datasetInForce = ({ dataset, level }: Levelled): Dataset => datasetAt(dataset, level);

export const areasInForce = (project: Levelled): readonly Neighbourhood[] =>
  datasetInForce(project).neighbourhoods;
