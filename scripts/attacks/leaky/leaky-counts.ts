import { attackCounts, type Tells } from "../count-changes.ts";
import { type LeakTried, leakTried } from "./leak-tried.ts";

/** P8: every area's homes, as a release that has no least number of dwellings would tell them. */
export const everyArea: Tells = ({ dwellings, neighbourhoods }) =>
  neighbourhoods.map(({ outline }) => {
    const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] = outline.coordinates[0]?.[0] ?? [];
    return dwellings.filter(({ at: { x, y } }) => x >= west && x < east && y >= south && y < north).length;
  });

/** P8 on it. */
export const tryLeakyCounts = (seed: number): readonly LeakTried[] => [
  leakTried(attackCounts({ towns: 150, seed, tells: everyArea }), "counts of hamlets"),
];
