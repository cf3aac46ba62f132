/** Småhus come one to eight together (domain.md §3): more on one plot is a housing area, not scattered homes. */
const FEWEST_HOUSES = 1;
const MOST_HOUSES = 8;

export const isHouseCount = (houses: number): boolean =>
  Number.isInteger(houses) && houses >= FEWEST_HOUSES && houses <= MOST_HOUSES;
