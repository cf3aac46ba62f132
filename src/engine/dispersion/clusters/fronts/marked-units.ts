import { err, ok, type Result } from "../../../model/index.ts";
import type { StatisticProblem, StatisticsInput } from "../../statistic.ts";
import type { UnitPlaces } from "../../unit-places.ts";

/** Points of two kinds as the app has them: each point a home, the marked ones of the programme. */
export function markedUnits(
  { points }: StatisticsInput,
  mark: string,
): Result<Pick<UnitPlaces, "x" | "y" | "programme" | "stock">, StatisticProblem> {
  if (!points?.marks) return err({ at: "marks", message: "must be given" });
  const { x, y, marks } = points;
  const programme = Int32Array.from(marks, (one) => (one === mark ? 1 : 0));
  if (!programme.includes(1))
    return err({
      at: "cases",
      message: `no point is marked ${mark}; marks: ${[...new Set(marks)].join(", ")}`,
    });
  return ok({ x, y, programme, stock: new Int32Array(x.length).fill(1) });
}
