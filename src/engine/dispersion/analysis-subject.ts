import type { Ground } from "../ground/ground.ts";
import type { AreaLevel } from "../model/index.ts";
import type { Situation } from "../situation/situation.ts";
import type { Progress } from "./progress.ts";
import type { UnitPlaces } from "./unit-places.ts";

/** What an answer is made from. */
export interface AnalysisSubject {
  readonly ground: Ground;
  readonly situation: Situation;
  /** The same situation with its areas at another level. */
  readonly situationAt: (level: AreaLevel) => Situation;
  readonly places: UnitPlaces;
  readonly progress: Progress;
}
