import type { Ground } from "../ground/ground.ts";
import type { Situation } from "../situation/situation.ts";
import type { Progress } from "./progress.ts";
import type { UnitPlaces } from "./unit-places.ts";

/** What an answer is made from. */
export interface AnalysisSubject {
  readonly ground: Ground;
  readonly situation: Situation;
  readonly places: UnitPlaces;
  readonly progress: Progress;
}
