export { layRoads, roadsIn } from "./lay-roads.ts";
export { type NetworkFigures, networkFigures } from "./network-figures.ts";
export { type RoadAnswer, type RoadQuestion, RoadWays } from "./road-ways.ts";
