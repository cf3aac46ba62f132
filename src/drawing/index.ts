/** Public maps drawn once and shown anywhere: on a screen, in a file, on paper. */
export { surfaceSeen } from "./cut-ring.ts";
export type { Drawing, Mark, TextMark } from "./drawing.ts";
export { type GroundWords, groundLegend } from "./ground-legend.ts";
export { frameAround, frameAt, type MapFrame } from "./map-frame.ts";
export { PALETTE, ROOM_BREAKS, roomStep } from "./palette.ts";
export { type PlotGround, type PlotMapWords, type PlotZone, plotMap } from "./plot-map.ts";
export {
  caseFrame,
  type MapShown,
  pointedMarks,
  proposalsFrame,
  publicMap,
  townBox,
} from "./public-map.ts";
export { diamond, house, outlineOf, ring } from "./shapes.ts";
export {
  type LegendEntry,
  layeredSample,
  ringSample,
  signSample,
  surfaceSample,
} from "./sheet/legend.ts";
export { brokenLines } from "./sheet/letter-widths.ts";
export { type MapSheet, mapSheet, type SheetWords } from "./sheet/map-sheet.ts";
export {
  type GroundBox,
  ORIENTATIONS,
  type Orientation,
  PAPER_SIZES,
  type PaperSize,
  SHEET_SCALES,
  scaleThatHolds,
  sheetFrame,
  sheetHolds,
  sheetLayout,
  UNITS_PER_MM,
} from "./sheet/sheet-size.ts";
export { sheetSvg } from "./sheet/sheet-svg.ts";
export { gridStep } from "./sheet/utm-grid.ts";
export { svgText } from "./svg-text.ts";
export { type UntoldZone, ZONE_FILLS, type ZoneDrawing, zoneClassText, zoneMap } from "./zone-map.ts";
