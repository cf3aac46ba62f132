import type {
  BuildingId,
  Change,
  ChangeId,
  ChangeKind,
  DwellingId,
  HousePlace,
  PlacementId,
  PlotId,
} from "../../engine/index.ts";
import { readPlotJson, writePlotJson } from "./plot-fields.ts";
import type { RecordReader } from "./record-reader.ts";

const KINDS: readonly [ChangeKind, ...ChangeKind[]] = [
  "open-plot",
  "draw-plot",
  "acquire-dwelling",
  "place",
  "end-placement",
  "move-proposal",
];

export function writeChange(change: Change): unknown {
  if (change.kind === "draw-plot") return { ...change, plot: writePlotJson(change.plot) };
  if (change.kind !== "open-plot" || !change.layout) return change;
  return { ...change, layout: change.layout.map(({ at: { x, y }, angle }) => ({ x, y, angle })) };
}

/** Metres, and radians from east towards north. */
const readHouse = (r: RecordReader): HousePlace => ({ at: r.point("x", "y"), angle: r.number("angle") });

export function readChange(r: RecordReader): Change {
  const kind = r.word("kind", KINDS);
  const id = r.id<ChangeId>("id");
  switch (kind) {
    case "open-plot":
      return {
        id,
        kind,
        plot: r.id<PlotId>("plot"),
        houses: r.number("houses"),
        ...(r.has("at") ? { at: r.xy("at") } : {}),
        ...(r.has("houseType") ? { houseType: r.text("houseType") } : {}),
        ...(r.has("layout") ? { layout: r.list("layout", readHouse) } : {}),
      };
    case "draw-plot":
      return {
        id,
        kind,
        plot: readPlotJson(r.child("plot")),
        ...(r.has("replaces") ? { replaces: r.id<PlotId>("replaces") } : {}),
      };
    case "acquire-dwelling":
      return {
        id,
        kind,
        dwelling: r.id<DwellingId>("dwelling"),
        building: r.id<BuildingId>("building"),
        acquisition: r.word("acquisition", ["owned", "leased", "referral", "allocation"]),
      };
    case "place":
      return {
        id,
        kind,
        dwelling: r.id<DwellingId>("dwelling"),
        placement: r.id<PlacementId>("placement"),
      };
    case "end-placement":
      return { id, kind, placement: r.id<PlacementId>("placement") };
    case "move-proposal":
      return { id, kind, proposal: r.id<ChangeId>("proposal"), to: r.xy("to") };
  }
}
