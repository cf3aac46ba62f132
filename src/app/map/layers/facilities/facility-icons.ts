import type { FacilityKind } from "../../../../engine/index.ts";
import type { IconImage } from "../../icons/icon-image.ts";
import type { MapColours } from "../../map-colours.ts";

/** Glyphs on an 18-pixel disc, as strokes. */
const GLYPHS: Readonly<Record<FacilityKind, string>> = {
  busStop: "M5.5 5h7v7h-7zM5.5 9h7M7 12v1.5M11 12v1.5",
  grocery: "M4.5 5h1.5l1.2 5.5h4.6l1.2-4H6.5M7.8 13h.01M11.2 13h.01",
  healthCentre: "M9 5v8M5 9h8",
  pharmacy:
    "M6 12.5a2.6 2.6 0 0 1 0-3.7l2.8-2.8a2.6 2.6 0 0 1 3.7 3.7L9.7 12.5a2.6 2.6 0 0 1-3.7 0zM7.4 7.4l3.7 3.7",
  nav: "M5.5 12.5v-7l7 7v-7",
  lowThreshold: "M5 9.5a4 2.5 0 0 0 8 0zM7.5 7c-.8-.8.8-1.5 0-2.3M10.5 7c-.8-.8.8-1.5 0-2.3",
  activity: "M9 4.8l1.3 2.7 3 .4-2.2 2.1.5 3L9 11.6 6.4 13l.5-3-2.2-2.1 3-.4z",
  teamBase:
    "M6.8 8a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2zM4.5 12.8c0-3.4 4.6-3.4 4.6 0M11.6 8.3a1.3 1.3 0 1 0 0-2.6M10.8 9.8c1.6-.3 2.9.8 2.9 2.7",
  staffedBase: "M5 13V8l4-3 4 3v5zM8 13v-2.5h2V13",
  shelter: "M4.5 12.5v-6M4.5 10.5h9v2M13.5 10.5c0-2-1.5-2.5-3-2.5H7v2.5",
  greenArea: "M9 13.5v-3M9 4.5l3.2 6H5.8z",
  school: "M4.5 7.5 9 5.5l4.5 2L9 9.5zM6.5 8.5v2.8c1.5 1.2 3.5 1.2 5 0V8.5",
  kindergarten:
    "M9 7.5a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8zM5.5 8.5 9 9.5l3.5-1M9 9.5v2l-1.8 2M9 11.5l1.8 2",
};

export const facilityIcon = (
  kind: FacilityKind,
  theme: "light" | "dark",
  colours: MapColours,
): IconImage => ({
  id: `facility-${kind}@${theme}`,
  width: 18,
  height: 18,
  paths: [
    {
      d: "M9 1.2a7.8 7.8 0 1 1 0 15.6A7.8 7.8 0 0 1 9 1.2z",
      fill: colours.paper,
      stroke: colours.muted,
      width: 0.9,
    },
    { d: GLYPHS[kind], stroke: colours.petrol, width: 1.3 },
  ],
});
