export { MapView } from "./MapView.tsx";
export type { MapViewProps } from "./map-view-props.ts";
export { type NamedPlace, usePlaceNames } from "./use-basemap.ts";
export type { ResultSide } from "./use-scene.ts";
