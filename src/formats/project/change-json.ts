import type {
  BuildingId,
  Change,
  ChangeId,
  ChangeKind,
  DwellingId,
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
  return change.kind === "draw-plot" ? { ...change, plot: writePlotJson(change.plot) } : change;
}

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
      };
    case "draw-plot":
      return { id, kind, plot: readPlotJson(r.child("plot")) };
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
