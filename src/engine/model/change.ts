import type { Acquisition } from "./dwelling.ts";
import type { HousePlace } from "./house-place.ts";
import type { BuildingId, ChangeId, DwellingId, PlacementId, PlotId } from "./ids.ts";
import type { Point } from "./plane.ts";
import type { Plot } from "./plot.ts";

/** The kinds of change a scenario may make; one file per kind in `engine/changes/`. */
export type Change =
  /**
   * Place 1–8 småhus on a plot, standing at `at` (the plot's own point when absent). `layout` says where each of them stands, around `at`: one place
   * a house. Without it nobody has placed them, and they are shown where the search finds room.
   */
  | {
      readonly id: ChangeId;
      readonly kind: "open-plot";
      readonly plot: PlotId;
      readonly houses: number;
      readonly at?: Point;
      /** Id of a house type; absent where none has been chosen. */
      readonly houseType?: string;
      readonly layout?: readonly HousePlace[];
    }
  /**
   * A plot drawn by the user, which later changes may open. `replaces`: the plot of the register it is a new outline or a part of, which
   * is set aside for as long as such a change stands.
   */
  | {
      readonly id: ChangeId;
      readonly kind: "draw-plot";
      readonly plot: Plot;
      readonly replaces?: PlotId;
    }
  /** Buy or lease one ordinary dwelling in a building. */
  | {
      readonly id: ChangeId;
      readonly kind: "acquire-dwelling";
      readonly dwelling: DwellingId;
      readonly building: BuildingId;
      readonly acquisition: Acquisition;
    }
  /** House one participant in a vacant dwelling. */
  | {
      readonly id: ChangeId;
      readonly kind: "place";
      readonly dwelling: DwellingId;
      readonly placement: PlacementId;
    }
  | { readonly id: ChangeId; readonly kind: "end-placement"; readonly placement: PlacementId }
  /** Drag an earlier proposal (an open-plot change) to another point. */
  | {
      readonly id: ChangeId;
      readonly kind: "move-proposal";
      readonly proposal: ChangeId;
      readonly to: Point;
    };

export type ChangeKind = Change["kind"];

/** Why a change could not be made. It is left out, the others stand; `code` names a text in the messages room. */
export interface ChangeProblem {
  readonly change: ChangeId;
  readonly kind: ChangeKind;
  readonly code:
    | "unknown-plot"
    | "plot-exists"
    | "plot-open"
    | "plot-replaced"
    | "houses-out-of-range"
    | "unknown-building"
    | "dwelling-exists"
    | "unknown-dwelling"
    | "dwelling-not-vacant"
    | "placement-exists"
    | "unknown-placement"
    | "placement-not-housed"
    | "unknown-proposal";
}
