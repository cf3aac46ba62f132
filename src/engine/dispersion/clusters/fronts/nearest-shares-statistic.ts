import { err, ok } from "../../../model/index.ts";
import { asJson } from "../../as-json.ts";
import { NearestShares } from "../../population/nearest-shares.ts";
import { aWord, orNull, readOptions, someNumbers } from "../../read-options.ts";
import type { Statistic } from "../../statistic.ts";
import { markedUnits } from "./marked-units.ts";

const READERS = {
  cases: aWord(),
  k: someNumbers([100, 400, 1600]),
  homes: orNull(someNumbers()),
};

export const nearestSharesStatistic: Statistic = {
  id: "nearest-shares",
  title: "Share of the cases among the k nearest homes of each point",
  needs: ["points", "marks"],
  options: [
    { id: "cases", help: "the mark of the cases; every point is an address, and a case one of its homes" },
    { id: "k", help: "how many homes", default: [100, 400, 1600] },
    { id: "homes", help: "at each point, whole numbers; null for one each", default: null },
  ],
  source: "Östh, Clark & Malmberg 2015 (EquiPop); those equally far are taken in proportion",
  compute: (input, options) => {
    const read = readOptions(options, READERS);
    if (!read.ok) return read;
    const units = markedUnits(input, read.value.cases);
    if (!units.ok) return units;
    const { x, y, programme } = units.value;
    const { k, homes } = read.value;
    if (k.some((one) => one <= 0)) return err({ at: "k", message: "must be more than 0" });
    if (homes && (homes.length !== x.length || homes.some((one) => one < 0 || !Number.isInteger(one))))
      return err({ at: "homes", message: `must be ${x.length} whole numbers, one for each point` });
    const marked = [...programme.keys()].filter((i) => programme[i] === 1);
    const nearest = new NearestShares(
      { x, y, dwellings: homes ? Int32Array.from(homes) : new Int32Array(x.length).fill(1) },
      {
        x: Float64Array.from(marked, (i) => x[i] as number),
        y: Float64Array.from(marked, (i) => y[i] as number),
        units: new Int32Array(marked.length).fill(1),
      },
    );
    const shares = nearest.shares(x, y, k);
    return ok(
      asJson({
        k,
        overall: nearest.overall,
        shares: Array.from(x, (_, i) => shares.subarray(i * k.length, (i + 1) * k.length)),
      }),
    );
  },
};
