export { MapView } from "./MapView.tsx";
export { usePlaceNames } from "./use-basemap.ts";
