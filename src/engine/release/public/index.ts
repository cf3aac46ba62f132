/**
 * What a release says, without any way to what it was made from: the council's room enters here. Nothing in this folder imports anything that
 * knows of dwellings, placements or secrets.
 */
export { calendarDay, dateOfDay } from "./calendar-day.ts";
export {
  cappedCount,
  type DistrictFigure,
  type PublicAreaFigure,
  publicAreaFigures,
  type ReleaseSum,
  type ReleaseTable,
  releaseTable,
  ZONE_CLASSES,
  type ZoneClass,
  type ZoneFigure,
} from "./figures.ts";
export * from "./odds.ts";
export { type PublicCount, publicCount, rangeOf } from "./public-count.ts";
export { readRelease } from "./read-release.ts";
export {
  type PublicHouse,
  RELEASE_SCHEMA,
  type ReleaseArea,
  type ReleaseDetail,
  type ReleaseDistrict,
  type ReleaseFile,
  type ReleaseKind,
  type ReleaseLimit,
  type ReleaseZone,
  releaseFileName,
  releaseText,
} from "./release-file.ts";
export { RELEASE_PARAMETERS, type ReleaseParameters } from "./release-parameters.ts";
export type { ReleaseFault } from "./strict-reader.ts";
