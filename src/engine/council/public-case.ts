import type { CaseText } from "../model/case-text.ts";
import type { Municipality, Source, WorkingCrs } from "../model/dataset.ts";
import type { DecisionLedger } from "../model/decision.ts";
import type { Finding } from "../model/finding.ts";
import type { HousePlace } from "../model/house-place.ts";
import type { NeighbourhoodId, PlotId } from "../model/ids.ts";
import type { Known } from "../model/known.ts";
import type { AreaLevel } from "../model/neighbourhood.ts";
import type { Area, Point } from "../model/plane.ts";
import type { LandUse, Ownership } from "../model/plot.ts";
import type { RuleSet } from "../model/rule-set.ts";
import type { PublicCount, ReleaseFile } from "../release/public/index.ts";
import type { PublicDemand } from "./public-demand.ts";
import type { PublicGround } from "./public-ground.ts";
import type { PublicNearness } from "./public-nearness.ts";

export { CASE_TEXTS, type CaseText } from "../model/case-text.ts";

/** A neighbourhood as the public knows it. Nothing here comes from a placement; homes are all municipal homes, whoever lives there. */
export interface PublicArea {
  readonly id: NeighbourhoodId;
  readonly name: string;
  readonly outline: Area;
  readonly district: Known<string>;
  readonly residents: Known<number>;
  readonly residentsYear: Known<number>;
  readonly dwellings: Known<number>;
  /** Municipal homes (boenheter) on the day of the release. */
  readonly homes: PublicCount;
}

/** A candidate plot: what the register of plots and public maps say of it, and what the rules find from those alone. */
export interface PublicPlot {
  readonly id: PlotId;
  readonly name: string;
  readonly cadastre: Known<string>;
  readonly outline: Area;
  readonly at: Point;
  /** The neighbourhood that its own point lies in. */
  readonly area: Known<NeighbourhoodId>;
  readonly capacity: Known<number>;
  readonly ownership: Known<Ownership>;
  readonly landUse: Known<LandUse>;
  /** Constraints H1–H17 and criteria C1–C13: of ground, maps and services, never of where anybody lives. */
  readonly findings: readonly Finding[];
  /** What must be said of children and young people; "" until somebody has. */
  readonly children: string;
  /** Homes and addresses that are told, within how many metres; unknown where no address register is loaded. */
  readonly neighbours: {
    readonly metres: number;
    readonly homes: Known<number>;
    readonly addresses: Known<number>;
  };
  /** Whom neighbours call and when (an office), caretaker, where complaints go, and the day of evaluation. */
  readonly dialogue: {
    readonly contact: string;
    readonly caretaker: string;
    readonly complaints: string;
    readonly evaluation: Known<string>;
  };
}

/** Houses that an alternative puts on a plot. Only proposals on plots are public: buying or letting a home says where somebody will live. */
export interface PublicHouses {
  readonly plot: PlotId;
  readonly houses: number;
  /** Where each house stands, if somebody has placed them. */
  readonly layout?: readonly HousePlace[];
  /** Constraints and criteria with these houses at that place: the plot's own are for a usual number of houses. */
  readonly findings: readonly Finding[];
}

/** One answer to the question of the case. Doing nothing (the 0-alternative) is not listed: it is always there. */
export interface PublicAlternative {
  /** "A", "B" …: the letter it is called by. */
  readonly id: string;
  readonly title: string;
  readonly houses: readonly PublicHouses[];
  /** Why this one, in the municipality's own public words; may be "". */
  readonly reason: string;
}

/** What a collection was made from. The file's own name is the office's: a name can say anything, and whose it is. */
export type PublicSource = Omit<Source, "file">;

/** What the council's room may know and reckon with: public data only, frozen on the day of the release. Everything it shows is a function of this. */
export interface PublicCase {
  readonly title: string;
  /** «Hvor kan de neste 6 småhusene ligge?» */
  readonly question: string;
  /** ISO date of the figures. Never today's: the same case gives the same bytes on any day. */
  readonly date: string;
  readonly engine: string;
  readonly municipality: Omit<Municipality, "waiting">;
  readonly crs: WorkingCrs;
  readonly level: AreaLevel;
  readonly ruleSet: RuleSet;
  /**
   * What the municipal mean is made of, counted over the same ground: all municipal homes on the day of the release, and all residents; where the
   * municipality's own number is not known, both of the areas whose residents are.
   */
  readonly mean: { readonly homes: number; readonly residents: Known<number> };
  /** The release (utgivelse) that everything about homes comes from: counts of all municipal homes, and protected figures of those with a placement. */
  readonly release: ReleaseFile;
  /** How many houses are needed; unknown until somebody says. */
  readonly need: Known<number>;
  readonly areas: readonly PublicArea[];
  readonly plots: readonly PublicPlot[];
  /** What the zones' numbers are spread by. Unknown where there are none to spread, or no register says where dwellings are; left out of cases made before there was any. */
  readonly nearness?: Known<PublicNearness>;
  readonly alternatives: readonly PublicAlternative[];
  /** What demands would cost that somebody has made and public data can answer. */
  readonly demands: readonly PublicDemand[];
  /** What councils have decided before, the oldest first. */
  readonly decisions: DecisionLedger;
  readonly texts: Readonly<Record<CaseText, string>>;
  readonly ground: PublicGround;
  /** `what` is the collection: "plots", "neighbourhoods" …; those about homes are not told. */
  readonly sources: readonly PublicSource[];
}
