import { type AreaLevel, levelsOf, type Project } from "../../../engine/index.ts";
import { levelOf } from "../../state/selectors/areas-in-force.ts";

/** The project with its areas at another level; null where the data do not have it. The finest is what goes without saying. */
export function withLevel(project: Project, level: AreaLevel): Project | null {
  const levels = levelsOf(project.dataset);
  if (!levels.includes(level)) return null;
  if (levelOf(project) === level) return project;
  const { level: _before, ...rest } = project;
  return level === levels[0] ? rest : { ...rest, level };
}
