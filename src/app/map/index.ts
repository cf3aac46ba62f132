export { MapView, type MapViewProps } from "./MapView.tsx";
export { type NamedPlace, usePlaceNames } from "./use-basemap.ts";
export type { ResultSide } from "./use-scene.ts";
