export { assessPlot, type PlotAssessment } from "./assess-plot.ts";
export {
  type BuildableRegion,
  buildableRegion,
  type RemovedPart,
  removedParts,
} from "./buildable/buildable.ts";
export type { Limit, LimitCause } from "./buildable/limit.ts";
export { type BuildingCase, limitsOf } from "./buildable/limits.ts";
export { type PlotCoverage, plotCoverage } from "./buildable/plot-coverage.ts";
export { buildSitingGround, type SitingGround } from "./ground.ts";
export { type Figure, groundPerHouse, type HouseType } from "./house-types/house-type.ts";
export { HOUSE_TYPES, houseType } from "./house-types/house-types.ts";
export type { AccessState } from "./layout/access-ways.ts";
export { askLayout, type LayoutAnswer } from "./layout/ask-layout.ts";
export { type Certainty, checkLayout, keepsAll, type LayoutConflict } from "./layout/check-layout.ts";
export { type FitBound, fitHouses, type HouseFit } from "./layout/fit-houses.ts";
export { cornersOf, footprintOf, type HousePlace } from "./layout/house-place.ts";
export { type LayoutAsked, layoutQuestion } from "./layout/layout-question.ts";
export { type LayoutQuestion, type LayoutSite, layoutSite } from "./layout/layout-site.ts";
export { vicinityOf } from "./layout/vicinity.ts";
export type { BindingRule, NearestFix } from "./nearest-fix/nearest-fix.ts";
export { type Move, shortestMove } from "./nearest-fix/shortest-move.ts";
