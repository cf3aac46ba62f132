import { err, ok } from "../../../model/index.ts";
import { asJson } from "../../as-json.ts";
import { aNumber, readOptions } from "../../read-options.ts";
import type { Statistic } from "../../statistic.ts";
import { densityGroups } from "../density-groups.ts";

const READERS = { metres: aNumber({ min: 0 }), least: aNumber({ min: 1, whole: true }) };

export const densityGroupsStatistic: Statistic = {
  id: "density-groups",
  title: "Density clusters (DBSCAN), free of the order of points",
  needs: ["points"],
  options: [
    { id: "metres", help: "how near counts as near (eps), in the unit of the points" },
    { id: "least", help: "points that near, its own among them, that make a point core (minPts)" },
  ],
  source:
    "Ester et al. 1996; core points and groups as dbscan of R and of scikit-learn, a border point to its nearest core",
  compute: ({ points }, options) => {
    const read = readOptions(options, READERS);
    if (!read.ok) return read;
    if (!points) return err({ at: "points", message: "must be given" });
    const { x, y } = points;
    return ok(asJson(densityGroups(x, y, new Int32Array(x.length).fill(1), read.value)));
  },
};
