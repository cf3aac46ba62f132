import type { Params } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import type { WaysMeasured } from "./ways-measured.ts";

interface Told {
  /** What the rule is set to: `detour`, and `toRoad` where it follows roads. */
  readonly params: Params;
  readonly byCar: boolean;
  /** Whether a road network has been loaded. */
  readonly roads: boolean;
}

/** How many plots were measured along roads and how well they join them, and why the others were measured in a straight line. */
export function waysSentence(
  { count, farthest }: WaysMeasured,
  { params, byCar, roads }: Told,
  m: Messages,
): string {
  const { road, offRoad, noWay, straight } = count;
  const all = road + offRoad + noWay + straight;
  const { detour = 1 } = params;
  const car = String(byCar);
  return [
    ...(road > 0
      ? [m.text("weights.ways.road", { road, all, every: String(road === all), car, farthest })]
      : []),
    ...(offRoad > 0
      ? [m.text("weights.ways.offRoad", { count: offRoad, detour, toRoad: params.toRoad ?? 0 })]
      : []),
    ...(noWay > 0 ? [m.text("weights.ways.noWay", { count: noWay, detour, car })] : []),
    ...(straight > 0
      ? [
          m.text("weights.ways.straight", {
            count: straight,
            all,
            detour,
            why: params.toRoad === undefined ? "rule" : roads ? "none" : "noNetwork",
          }),
        ]
      : []),
  ].join(" ");
}
