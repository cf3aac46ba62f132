import type { Ground } from "../ground/ground.ts";
import {
  type AreaFigures,
  type Count,
  MUNICIPALITY,
  type MunicipalityFigures,
  UNKNOWN,
} from "../model/index.ts";
import { burdenScore } from "../scores/burden-score.ts";
import type { Graded } from "../scores/graded.ts";
import type { AreaReading, EvennessReading, SizeClasses } from "../situation/reading.ts";
import type { Situation } from "../situation/situation.ts";
import { type Context, LOAD_RULES, MUNICIPALITY_RULES } from "./context.ts";
import type { Entry } from "./entry-table.ts";
import { NO_UNITS } from "./entry-table.ts";
import { findingsOf, judgeAll, Naming } from "./judged.ts";

export interface Parts {
  readonly areas: readonly AreaFigures[];
  readonly vacantUnits: number;
  /** What a typical unit meets, by areas, sites and buildings. */
  readonly typical: readonly Graded[];
}

export function municipalityEntry(
  { situation, weights }: Context,
  { areas, vacantUnits, typical }: Parts,
): Entry<MunicipalityFigures> {
  const { tallies, municipality } = situation;
  const { services } = situation.ground;
  const reading: AreaReading = {
    residents: municipality.residents,
    residentsYear: null,
    units: municipality.units,
    classes: { programme: countedClasses(situation, "programme"), stock: countedClasses(situation, "stock") },
    municipality,
    services: {
      staffedBase: services.inAll("staffedBase"),
      lowThreshold: services.inAll("lowThreshold"),
      shelter: services.inAll("shelter"),
    },
  };
  const judged = judgeAll(
    [...MUNICIPALITY_RULES, ...LOAD_RULES],
    new Naming(MUNICIPALITY),
    { area: reading, municipality: evennessReading(situation) },
    situation.book,
  );
  const load = judged.filter(({ rule }) => rule === "load");
  const { residents } = municipality;
  const rate = (count: Count) =>
    residents === null || residents === 0 ? UNKNOWN : (1000 * municipality.units[count]) / residents;
  return {
    id: MUNICIPALITY.id,
    figures: {
      stockUnits: tallies.stock.units,
      programmeUnits: tallies.programme.units + situation.placeless,
      vacantUnits,
      residents: residents ?? UNKNOWN,
      stockRate: rate("stock"),
      programmeRate: rate("programme"),
      areas: areas.length,
      areasUnused: areas.filter(({ unused }) => unused).length,
      areasJustify: areas.filter(({ verdict }) => verdict === "justify").length,
      areasConsider: areas.filter(({ verdict }) => verdict === "consider").length,
      unitsOutsideAreas: tallies.outside + situation.placeless,
    },
    findings: findingsOf(judged),
    scores: [
      burdenScore(
        MUNICIPALITY,
        "clustering",
        typical.toSorted((a, b) => (partKey(a) < partKey(b) ? -1 : 1)),
        weights.of,
        weights.clusteringScale("municipality"),
      ),
      burdenScore(MUNICIPALITY, "load", load, weights.ofLoad, 1),
    ],
    graded: [],
    units: NO_UNITS,
  };
}

/** Residents of all areas, one list for each ground: it is read again after every change. */
const residentsByGround = new WeakMap<Ground, readonly (number | null)[]>();

function residentsOf(ground: Ground): readonly (number | null)[] {
  const known = residentsByGround.get(ground);
  if (known) return known;
  const made = ground.areas.map(({ residents }) => (residents === "unknown" ? null : residents));
  residentsByGround.set(ground, made);
  return made;
}

/** All areas side by side: one pass over them, whatever a change moved. */
function evennessReading({ tallies, ground }: Situation): EvennessReading {
  return {
    residents: residentsOf(ground),
    units: { programme: tallies.programme.perArea, stock: tallies.stock.perArea },
  };
}

/** Units by size of site over the ground that the municipal residents are counted over. */
function countedClasses({ tallies, ground }: Situation, count: Count): SizeClasses {
  if (ground.dataset.municipality.residents !== "unknown") return tallies.allClasses(count);
  let [small, medium, large] = [0, 0, 0];
  ground.areas.forEach(({ residents }, area) => {
    if (residents === "unknown") return;
    const classes = tallies.classes(count, area);
    small += classes.small;
    medium += classes.medium;
    large += classes.large;
  });
  return { small, medium, large };
}

const partKey = ({ rule, count }: Graded): string => `${rule}|${count ?? ""}`;
