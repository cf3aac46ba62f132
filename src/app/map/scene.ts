import type {
  Area,
  AreaLevel,
  Assessment,
  Change,
  Dataset,
  DemandTerms,
  DrawnWays,
  DwellingId,
  Groups,
  LocalMoran,
  NearestSurface,
  PlotId,
  Point,
  Position,
  RelativeRisk,
  RuleSet,
  Scan,
  Subject,
} from "../../engine/index.ts";
import type { Messages } from "../../messages/index.ts";
import type { AreaTheme, ChosenPlot, Draft, Tool, ViewState } from "../state/index.ts";
import type { Corners } from "../state/selectors/outline.ts";
import type { BasemapFile } from "./basemap-file.ts";
import type { Degrees } from "./degrees.ts";
import type { LayoutShown } from "./layout-shown.ts";
import type { MapColours } from "./map-colours.ts";
import type { PastMap } from "./past-map.ts";

/** All that a map draws from. Layers read it and nothing else. */
export interface Scene {
  /** With the areas of the level in force. */
  readonly dataset: Dataset;
  /** Demands whose price is being looked at; none elsewhere. */
  readonly demands: readonly DemandTerms[];
  /** Areas they name, as the register has them, whichever level is counted at. */
  readonly demandAreas: readonly Area[];
  /** Plots they would leave out, or that cannot be told; none until that is known. */
  readonly demandsLose: ReadonlyMap<PlotId, "lost" | "unknown">;
  /** The set of plots that is looked at; null elsewhere than on the page of best sets. */
  readonly shownSet: readonly ChosenPlot[] | null;
  /** The levels that areas can be counted at, the finest first. */
  readonly levels: readonly AreaLevel[];
  readonly changes: readonly Change[];
  readonly ruleSet: RuleSet | null;
  /** Title of the scenario on this map; null is today's situation. */
  readonly scenario: string | null;
  readonly assessment: Assessment | null;
  /** Today's assessment, the "before" of every after. */
  readonly today: Assessment | null;
  /** Which areas are high beside high ones, where that has been asked and there is enough to say. */
  readonly localMoran: LocalMoran | null;
  /** The circles that hold most beyond what the residents explain. */
  readonly scan: Scan | null;
  /** How much likelier than elsewhere a home is to be of the programme. */
  readonly risk: RelativeRisk | null;
  /** The share of units among the nearest homes, where people live. */
  readonly nearest: NearestSurface | null;
  /** Homes that lie close together. */
  readonly groups: Groups | null;
  /** The ways that the opened criterion measures; null while none is open. */
  readonly ways: DrawnWays | null;
  /** The circle or group that stands out. */
  readonly picked: ViewState["picked"];
  /** The quarters that the areas are coloured by in place of the theme; null for the situation in force. */
  readonly past: PastMap | null;
  readonly degrees: Degrees;
  readonly basemap: BasemapFile | null;
  /** Whether a background may be fetched: not in the strict build, and not for a place that is not there. */
  readonly mayFetch: boolean;
  /** Address of the building footprints; null when there are none or the map is too far out to show them. */
  readonly footprints: string | null;
  readonly theme: "light" | "dark";
  readonly colours: MapColours;
  readonly areaTheme: AreaTheme;
  readonly hidden: ReadonlySet<string>;
  /** Homes that the filter of the stock lets through; null for all of them. */
  readonly stockShown: ReadonlySet<DwellingId> | null;
  readonly selection: Subject | null;
  readonly hover: Subject | null;
  readonly draft: Draft | null;
  readonly tool: Tool;
  /** The plot that is being changed or split. */
  readonly shaped: PlotId | null;
  /** Houses on the chosen plot; null where none is chosen, or on a map that is not worked on. */
  readonly layout: LayoutShown | null;
  /** The house that keys and its handle move. */
  readonly house: number | null;
  /** The corner of the sketch that the list of corners has the keyboard in. */
  readonly corner: number | null;
  readonly sketch: readonly Position[];
  /** Corners of the plot that is being changed, ring by ring. */
  readonly outline: Corners;
  /** Where the pointer is while something is being sketched. */
  readonly sketchTo: Position | null;
  readonly pin: { readonly at: Point; readonly label: string; readonly moves?: DwellingId } | null;
  readonly m: Messages;
}

/** A layer, or a part of one ("zones:flood"), is shown when neither it nor the layer it belongs to is switched off. */
export function isShown(scene: Pick<Scene, "hidden">, id: string): boolean {
  const [layer = id] = id.split(":");
  return !scene.hidden.has(layer) && !scene.hidden.has(id);
}

/** A surface is drawn over the areas. Two colourings of the same ground say nothing: the one beneath is made faint. */
export const surfaceShown = (scene: Pick<Scene, "hidden" | "risk" | "nearest">): boolean =>
  (scene.risk !== null && isShown(scene, "risk")) || (scene.nearest !== null && isShown(scene, "nearest"));
