/**
 * What a release says, without any way to what it was made from: the council's room enters here. Nothing in this folder imports anything that
 * knows of dwellings, placements or secrets.
 */
export {
  cappedCount,
  publicAreaFigures,
  type ReleaseTable,
  releaseTable,
  ZONE_CLASSES,
  type ZoneClass,
} from "./figures.ts";
export * from "./odds.ts";
export { type PublicCount, rangeOf } from "./public-count.ts";
export { readRelease } from "./read-release.ts";
export type { ReleaseFault } from "./release-fault.ts";
export {
  type PublicHouse,
  type ReleaseFile,
  type ReleaseKind,
  type ReleaseLimit,
  releaseFileName,
  releaseText,
} from "./release-file.ts";
export { RELEASE_PARAMETERS } from "./release-parameters.ts";
export { zoneOutlines } from "./zone-outlines.ts";
