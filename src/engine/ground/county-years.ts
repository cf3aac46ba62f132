/**
 * The years a county's number was in use, [first, last], for the counties that the reforms of 2018, 2020 and 2024 made or
 * ended (SSB Klass 104, standard for fylkesinndeling). Numbers that are not here have been in use all the time.
 */
const COUNTY_YEARS: Readonly<Record<string, readonly [number, number]>> = {
  "01": [0, 2019],
  "02": [0, 2019],
  "04": [0, 2019],
  "05": [0, 2019],
  "06": [0, 2019],
  "07": [0, 2019],
  "08": [0, 2019],
  "09": [0, 2019],
  10: [0, 2019],
  12: [0, 2019],
  14: [0, 2019],
  16: [0, 2017],
  17: [0, 2017],
  19: [0, 2019],
  20: [0, 2019],
  30: [2020, 2023],
  31: [2024, 9999],
  32: [2024, 9999],
  33: [2024, 9999],
  34: [2020, 9999],
  38: [2020, 2023],
  39: [2024, 9999],
  40: [2024, 9999],
  42: [2020, 9999],
  46: [2020, 9999],
  50: [2018, 9999],
  54: [2020, 2023],
  55: [2024, 9999],
  56: [2024, 9999],
};

/**
 * The year nearest to `year` in which an official area's code was in use; `year` itself where it was, or where the code is
 * none of an official area's.
 */
export function nearestYearOfCode(code: string, year: number): number {
  const [first, last] = (/^\d{6,8}$/.test(code) && COUNTY_YEARS[code.slice(0, 2)]) || [year, year];
  return Math.min(Math.max(year, first), last);
}
