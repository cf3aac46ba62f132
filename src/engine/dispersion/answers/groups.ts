import { at } from "../../model/index.ts";
import type { AnalysisQuestion, Groups } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { densityGroups } from "../clusters/density-groups.ts";

/** Which homes form a cluster: density groups in metres, the largest first. Nothing is too few for it: it counts, and tests nothing. */
export function groups(
  { places }: AnalysisSubject,
  { count, metres, least }: Extract<AnalysisQuestion, { kind: "groups" }>,
): Groups {
  const weights = count === "programme" ? places.programme : places.stock;
  const { x, y } = places;
  const { groupOf, units } = densityGroups(x, y, weights, { metres, least });
  const members = units.map((): number[] => []);
  let scattered = 0;
  for (let place = 0; place < weights.length; place++) {
    const group = groupOf[place] as number;
    if (group === -1) scattered += weights[place] as number;
    else members[group]?.push(place);
  }
  return {
    kind: "groups",
    count,
    metres,
    least,
    groups: members.map((inside, group) => {
      const all = units[group] as number;
      const middle = (column: Float64Array) =>
        inside.reduce((sum, place) => sum + (column[place] as number) * (weights[place] as number), 0) / all;
      const [mx, my] = [middle(x), middle(y)];
      return {
        units: all,
        places: inside.map((place) => ({
          key: places.keys[place] as string,
          at: at(x[place] as number, y[place] as number),
          units: weights[place] as number,
        })),
        at: at(mx, my),
        reach: inside.reduce(
          (far, place) => Math.max(far, Math.hypot((x[place] as number) - mx, (y[place] as number) - my)),
          0,
        ),
      };
    }),
    scattered,
  };
}
