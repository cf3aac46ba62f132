import { type AnalysisQuestion, type DemandTerms, isKnown, type Project } from "../../engine/index.ts";
import { remember } from "./selectors/remember.ts";

/** Of a municipality that does not say how many wait: a handful, as councils treat at a time. */
const USUAL_NEXT = 6;

type Asked = Pick<Project, "dataset" | "siting">;

/** How many further homes are spread: as many as wait, unless somebody has said otherwise. */
export function nextHomes({ dataset }: Asked, chosen: number | null): number {
  const { waiting } = dataset.municipality;
  return chosen ?? (isKnown(waiting) && waiting > 0 ? waiting : USUAL_NEXT);
}

const NONE: readonly DemandTerms[] = [];

const countedIn = remember((siting: NonNullable<Project["siting"]>): readonly DemandTerms[] =>
  siting.demands.filter(({ on }) => on).map(({ terms }) => terms),
);

/** The demands of the case that are counted in; the same list as long as the case is the same. */
export const demandsCounted = ({ siting }: Asked): readonly DemandTerms[] =>
  siting ? countedIn(siting) : NONE;

/** The price of the demands that are counted in: one question for the panel and the map. */
export const demandQuestion: (
  demands: readonly DemandTerms[],
  next: number,
) => Extract<AnalysisQuestion, { kind: "demand" }> = remember(
  (demands: readonly DemandTerms[], next: number) => ({ kind: "demand", demands, next }),
);
