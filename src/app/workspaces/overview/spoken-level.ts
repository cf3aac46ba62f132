import type { Evenness, EvennessAtLevel } from "../../../engine/index.ts";

/** The level that evenness is told of: the one in force, or where that has too few areas, the finest that has enough. */
export const spokenLevel = ({ level, levels }: Evenness): EvennessAtLevel | undefined =>
  levels.find((one) => one.level === level) ?? levels[0];
