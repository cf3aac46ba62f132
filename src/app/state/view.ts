import type {
  Change,
  Count,
  DraftAssessment,
  DwellingId,
  HousePlace,
  Language,
  PlotId,
  Point,
  Quarter,
  ReleaseKind,
  Rule,
  RuleId,
  Subject,
} from "../../engine/index.ts";
import type { ChosenPlot, SetsAsk } from "./sets.ts";
import type { Sketched, SketchHistory } from "./sketching.ts";
import type { StockFilter, Wishes } from "./wishes.ts";

export const WORKSPACES = ["overview", "dwellings", "plots", "compare", "report", "data", "method"] as const;
export type Workspace = (typeof WORKSPACES)[number];

export type Theme = "light" | "dark" | "auto";
export type Tool = "select" | "measure" | "draw-plot" | "edit-plot" | "split-plot";

/** What the panel of Tomter is about: the plots one by one, how they are weighed against each other, or what somebody demands of them all. */
export const SITING_PAGES = ["plots", "weights", "sets", "demands"] as const;
/** Four cards fit side by side, and four lines can be told apart in one picture. */
export const MOST_COMPARED = 4;
export type SitingPage = (typeof SITING_PAGES)[number];

/** What the area colouring shows. */
export const AREA_THEMES = ["headroom", "clustering", "load", "rate", "localMoran", "none"] as const;
export type AreaTheme = (typeof AREA_THEMES)[number];

/** Neighbourhoods of as many homes that a map can be drawn of: the stairwell and the yard, the street, the district (Östh et al. 2015). */
export const NEAREST_HOMES = [100, 400, 1600] as const;
export type NearestHomes = (typeof NEAREST_HOMES)[number];

/** When homes are said to form a group: as many units, each within so many metres of the next. */
export interface Grouping {
  readonly metres: number;
  readonly least: number;
}

/** Quarters the map of Oversikt shows in place of today: one, or the change from one to another. */
export interface ShownQuarters {
  readonly at: Quarter;
  readonly against: Quarter | null;
}

/** A drag in progress: it lives here and becomes one change on drop. */
export interface Draft {
  readonly change: Change;
  readonly answer: DraftAssessment | null;
}

/** Houses being dragged on one plot: they become one change when they are let go of. */
export interface HouseDrag {
  readonly plot: PlotId;
  readonly places: readonly HousePlace[];
}

export interface Toast {
  readonly id: number;
  readonly tone: "info" | "warning" | "danger" | "success";
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type DialogName =
  | "import"
  | "waiting-addresses"
  | "open-data"
  | "layers"
  | "projects"
  | "new-project"
  | "rule-set"
  | "help"
  | "palette"
  | "add-houses"
  | "add-unit"
  | "correct-units"
  | "move-unit"
  | "plot-sheet"
  | "compare-plots"
  | "rename-scenario"
  | "shortcuts";

/** What the middle of Metode shows: its front page, how scores are made, the source marks, a group of rules or one rule. */
export type MethodPage =
  | "about"
  | "scores"
  | "marks"
  | "agreement"
  | `group:${Rule["group"]}`
  | `rule:${string}`;

/** The pages of Rapport: a release step by step, the case, and what is made of it. */
export const REPORT_PAGES = [
  "what",
  "zones",
  "houses",
  "date",
  "public",
  "attacks",
  "make",
  "made",
  "question",
  "alternatives",
  "texts",
  "plotTexts",
  "papers",
  "decisions",
] as const;
export type ReportPage = (typeof REPORT_PAGES)[number];

export interface ViewState extends Sketched {
  readonly language: Language;
  readonly theme: Theme;
  readonly workspace: Workspace;
  readonly selection: Subject | null;
  readonly hover: Subject | null;
  readonly tool: Tool;
  readonly areaTheme: AreaTheme;
  /** Whether the reading of dispersion is of programme units or of the whole stock. */
  readonly readingCount: Count;
  readonly nearestHomes: NearestHomes;
  readonly grouping: Grouping;
  /** The circle or group of homes that stands out on the map: its place in the answer. */
  readonly picked: { readonly layer: "scan" | "groups"; readonly index: number } | null;
  /** Null while the map shows the situation in force. */
  readonly quarters: ShownQuarters | null;
  /** Layer ids that are switched off. */
  readonly hiddenLayers: readonly string[];
  readonly draft: Draft | null;
  /** The type tried on plots whose proposal names none. */
  readonly houseType: string;
  readonly houseDrag: HouseDrag | null;
  /** The house of the chosen plot that keys and handles move: its place in the layout. */
  readonly house: number | null;
  readonly sketchSteps: SketchHistory;
  /** The plot that is being changed or split; null with every other tool. */
  readonly shaped: PlotId | null;
  /** The corner of the outline that the list of corners has the keyboard in: its place among the corners of all rings. */
  readonly corner: number | null;
  /** The criterion whose ways the map draws, and the place they are from; null for none. */
  readonly ways: { readonly at: Point; readonly rule: RuleId } | null;
  readonly pin: {
    readonly at: Point;
    readonly label: string;
    /** Its label is an address of the register, and no name of ours for a point. */
    readonly isAddress?: boolean;
    /** The home that was chosen when the point was pointed out: it may be moved there. */
    readonly moves?: DwellingId;
  } | null;
  /** Where the map should go next; `seq` makes two equal wishes distinct. */
  readonly camera: {
    readonly seq: number;
    readonly target:
      | "all"
      | { readonly bounds: readonly [number, number, number, number] }
      | { readonly at: Point; readonly zoom?: number };
  };
  readonly tableOpen: boolean;
  /** Boliger: what the participant asks for, and what the table of the stock shows. */
  readonly wishes: Wishes;
  readonly stockFilter: StockFilter;
  /** The homes that the table of Boliger shows, and the map with it; null where it is not narrowed down, or not looked at. */
  readonly tableShows: ReadonlySet<DwellingId> | null;
  readonly dialog: { readonly name: DialogName; readonly args?: Readonly<Record<string, string>> } | null;
  readonly methodPage: MethodPage;
  readonly reportPage: ReportPage;
  /** The next release as somebody means to ask for it; the date is null for the first that can be. */
  readonly releaseWish: { readonly date: string | null; readonly kind: ReleaseKind };
  readonly sitingPage: SitingPage;
  /** Plots that are held against each other, in the order they were chosen: at most `MOST_COMPARED`. */
  readonly comparedPlots: readonly PlotId[];
  /** How many further homes the price of a demand is told for; null for as many as wait. */
  readonly demandNext: number | null;
  readonly setsAsk: SetsAsk;
  /** The set of plots that the map draws while best sets are looked at; null for none. */
  readonly shownSet: readonly ChosenPlot[] | null;
  /** Step 0–4 of the first run; null when it is not running. */
  readonly tour: number | null;
  readonly toasts: readonly Toast[];
  /** Shortcuts of one key without a modifier can be switched off (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}
