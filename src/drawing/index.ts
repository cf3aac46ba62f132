/** Public maps drawn once and shown anywhere: on a screen, in a file, on paper. */
export type { Drawing, Mark, TextMark } from "./drawing.ts";
export { frameAround, frameAt, type MapFrame } from "./map-frame.ts";
export { PALETTE, ROOM_BREAKS, roomStep } from "./palette.ts";
export {
  caseFrame,
  type MapShown,
  pointedMarks,
  proposalsFrame,
  publicMap,
  townBox,
} from "./public-map.ts";
export { svgText } from "./svg-text.ts";
export { ZONE_FILLS, zoneClassText, zoneMap } from "./zone-map.ts";
