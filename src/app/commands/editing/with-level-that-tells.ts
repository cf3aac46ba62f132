import { levelsOf, type Project, tellingLevel } from "../../../engine/index.ts";
import { withLevel } from "./with-level.ts";

/**
 * The project at the finest level whose residents are known, where new areas came of a finer one without: who has a map of grunnkretser and figures for delområder would else be met by a page
 * of unknowns. A level that somebody has chosen stays.
 */
export function withLevelThatTells(project: Project, before: Project): Project {
  const { dataset, level } = project;
  if (level !== undefined || dataset.neighbourhoods === before.dataset.neighbourhoods) return project;
  const telling = tellingLevel(dataset);
  if (telling === undefined || telling === levelsOf(dataset)[0]) return project;
  return withLevel(project, telling) ?? project;
}
