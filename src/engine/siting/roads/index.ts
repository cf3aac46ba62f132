export { layRoads, roadsIn } from "./lay-roads.ts";
export { type NetworkFigures, networkFigures } from "./network-figures.ts";
export { RoadWays } from "./road-ways.ts";
