import {
  type Cooperative,
  type CooperativeId,
  type Dataset,
  type Dwelling,
  id,
  isKnown,
  type Quarter,
  type RuleId,
  type RuleSet,
} from "../model/index.ts";
import { ownershipRight } from "../rules/d2-cooperative-ownership/rule.ts";
import { missingFacts } from "./missing-facts.ts";
import { addressPlaces, municipalityOf, outsideBuilding } from "./register-places.ts";
import type { RegisterReport, Remark } from "./remark.ts";
import { doorKey, sharesItsDoor } from "./unit-label.ts";

/** Shorter leases than this are not permanent housing (husleieloven; domain.md §1.2 no. 11). */
export const PERMANENT_YEARS = 3;

export interface RegisterQuestion {
  readonly ruleSet: RuleSet;
  /** The quarter it is now: the engine has no clock. */
  readonly today: Quarter;
}

/**
 * Looks through the register as it is, before any scenario. Remarks come in the order of `REGISTER_CHECKS`, then by what they
 * are about, so that the order of the file never matters (promise E3). Only places are told of, never who lives there.
 */
export function checkRegister(dataset: Dataset, { ruleSet, today }: RegisterQuestion): RegisterReport {
  const remarks = [
    ...doors(dataset),
    ...ofDwellings(dataset, today),
    ...crowdedBuildings(dataset),
    ...overRight(dataset, ruleSet),
  ];
  return {
    remarks: remarks.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
    missing: missingFacts(dataset),
  };
}

/** Several rows with one dwelling number, and one row with several units behind it. A bofellesskap is neither. */
function* doors({ dwellings }: Dataset): Iterable<Remark> {
  const behind = new Map<string, Dwelling[]>();
  for (const dwelling of dwellings) {
    const key = doorKey(dwelling.label);
    if (key === null || sharesItsDoor(dwelling)) continue;
    const others = behind.get(key);
    if (others) others.push(dwelling);
    else behind.set(key, [dwelling]);
    if (dwelling.units > 1)
      yield {
        check: "shared-door",
        key: dwelling.id,
        dwellings: [dwelling.id],
        values: { units: dwelling.units },
        repair: { kind: "set", facts: { units: 1 } },
      };
  }
  for (const [key, all] of behind)
    if (all.length > 1)
      yield {
        check: "duplicate",
        key,
        dwellings: all.map((one) => one.id).toSorted(),
        values: { count: all.length },
        repair: { kind: "merge" },
      };
}

function* ofDwellings(dataset: Dataset, today: Quarter): Iterable<Remark> {
  const buildings = new Map(dataset.buildings.map((building) => [building.id, building]));
  const cooperatives = new Set(dataset.cooperatives.map((cooperative) => cooperative.id));
  const inside = municipalityOf(dataset);
  const placeOf = addressPlaces(dataset);
  const housed = new Map<string, number>();
  for (const { site, standing } of dataset.placements)
    if (standing === "housed" && "dwelling" in site)
      housed.set(site.dwelling, (housed.get(site.dwelling) ?? 0) + 1);
  const soon = nextQuarter(today);

  for (const dwelling of dataset.dwellings) {
    const about = { key: dwelling.id, dwellings: [dwelling.id] };
    const building = isKnown(dwelling.building) ? buildings.get(dwelling.building) : undefined;
    const away = building && outsideBuilding(dwelling, building);
    if (away) yield away;
    if (isKnown(dwelling.building) && !building && buildings.size > 0)
      yield {
        ...about,
        check: "lost-building",
        values: { seen: dwelling.building },
        repair: { kind: "set", facts: { building: "unknown" } },
      };
    if (isKnown(dwelling.cooperative) && !cooperatives.has(dwelling.cooperative) && cooperatives.size > 0)
      yield {
        ...about,
        check: "lost-cooperative",
        values: { seen: dwelling.cooperative },
        repair: { kind: "set", facts: { cooperative: "unknown" } },
      };
    if (inside && !inside(dwelling.at)) {
      const to = placeOf(dwelling);
      yield {
        ...about,
        check: "outside-municipality",
        values: { found: String(to !== undefined && inside(to)) },
        repair: to && inside(to) ? { kind: "move", to } : null,
      };
    }
    const here = housed.get(dwelling.id) ?? 0;
    if (here > dwelling.units)
      yield {
        ...about,
        check: "overfull",
        values: { units: dwelling.units },
        repair: { kind: "ask", fact: "units" },
      };
    else if (here === dwelling.units && dwelling.standing === "vacant")
      yield {
        ...about,
        check: "housed-not-occupied",
        values: {},
        repair: { kind: "set", facts: { standing: "occupied" } },
      };
    if (
      dwelling.kind !== "temporary" &&
      isKnown(dwelling.leaseYears) &&
      dwelling.leaseYears < PERMANENT_YEARS
    )
      yield {
        ...about,
        check: "short-lease",
        values: { years: dwelling.leaseYears, least: PERMANENT_YEARS },
        repair: { kind: "ask", fact: "leaseYears" },
      };
    const { leaseEnds = "unknown" } = dwelling;
    if (isKnown(leaseEnds) && leaseEnds <= soon)
      yield {
        ...about,
        check: leaseEnds < today ? "ended-lease" : "lease-ends-soon",
        values: { quarter: leaseEnds },
        repair: { kind: "ask", fact: "leaseEnds" },
      };
    if (dwelling.absentFrom !== undefined)
      yield { ...about, check: "absent", values: { file: dwelling.absentFrom }, repair: { kind: "remove" } };
  }
}

/** More of the municipality's own units than the building has homes at all. */
function* crowdedBuildings({ dwellings, buildings }: Dataset): Iterable<Remark> {
  const units = new Map<string, Dwelling[]>();
  for (const dwelling of dwellings) {
    if (!isKnown(dwelling.building) || dwelling.kind === "temporary") continue;
    const others = units.get(dwelling.building);
    if (others) others.push(dwelling);
    else units.set(dwelling.building, [dwelling]);
  }
  for (const building of buildings) {
    const own = units.get(building.id) ?? [];
    const count = own.reduce((sum, one) => sum + one.units, 0);
    if (!isKnown(building.dwellings) || count <= building.dwellings) continue;
    yield {
      check: "crowded-building",
      key: building.id,
      dwellings: own.map((one) => one.id).toSorted(),
      building: building.id,
      values: { units: count, dwellings: building.dwellings },
      repair: { kind: "count-unknown", building: building.id },
    };
  }
}

const D2 = id<RuleId>("d2-cooperative-ownership");

/** More units owned by public bodies than they have a right to (D2), by the numbers of the rule set in force. */
function* overRight(dataset: Dataset, ruleSet: RuleSet): Iterable<Remark> {
  const params = ruleSet.rules.find(({ rule }) => rule === D2)?.params;
  if (!params) return;
  const owned = new Map<CooperativeId, Dwelling[]>();
  const viaBuilding = new Map(dataset.buildings.map((building) => [building.id, building.cooperative]));
  for (const dwelling of dataset.dwellings) {
    const ownWord = dwelling.cooperative;
    const inherited = isKnown(dwelling.building) ? viaBuilding.get(dwelling.building) : undefined;
    const of = isKnown(ownWord) ? ownWord : (inherited ?? "unknown");
    if (!isKnown(of) || dwelling.acquisition !== "owned" || dwelling.kind === "temporary") continue;
    const others = owned.get(of);
    if (others) others.push(dwelling);
    else owned.set(of, [dwelling]);
  }
  for (const cooperative of dataset.cooperatives) {
    const own = owned.get(cooperative.id) ?? [];
    const units = own.reduce((sum, one) => sum + one.units, 0);
    const right = rightIn(cooperative, params);
    if (right === null || units <= right) continue;
    yield {
      check: "over-right",
      key: cooperative.id,
      dwellings: own.map((one) => one.id).toSorted(),
      cooperative: cooperative.id,
      values: { units, right, bylaws: String(cooperative.bylawsAllowMore) },
      repair: cooperative.bylawsAllowMore === true ? null : { kind: "bylaws", cooperative: cooperative.id },
    };
  }
}

/** A condominium has no cap in law, and nobody can say what an eighth of an unknown number is: null. */
function rightIn(
  { form, dwellings, bylawsAllowMore }: Cooperative,
  params: Readonly<Record<string, number>>,
): number | null {
  if (form === "condominium" || !isKnown(dwellings)) return null;
  return ownershipRight(dwellings, bylawsAllowMore === true, params);
}

function nextQuarter(now: Quarter): Quarter {
  const [year, quarter] = now.split("Q").map(Number) as [number, 1 | 2 | 3 | 4];
  return quarter === 4 ? `${year + 1}Q1` : (`${year}Q${quarter + 1}` as Quarter);
}
