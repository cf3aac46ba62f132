import { err, ok, type Result } from "../../model/index.ts";
import { likeliestKey } from "./likeliest-key.ts";
import { DEFAULT_GOALS, readGoals } from "./read-goals.ts";
import {
  asColumn,
  asFlag,
  asList,
  asMatrix,
  asNumber,
  asPoints,
  asWhole,
  euclidean,
  Fault,
  type Fields,
  graphDistances,
  isFields,
  type ProblemFault,
  seen,
} from "./read-shapes.ts";
import type { GoalName, SiteProblem } from "./site-problem.ts";

export interface ReadProblem {
  readonly problem: SiteProblem;
  /** Names of sites as given; null where sites are told by index. */
  readonly ids: readonly (string | number)[] | null;
}

/** By their names without capitals, spaces and dashes; the first name of each is the one that answers give. */
const MODELS: Readonly<Record<string, readonly string[]>> = {
  "p-median": ["pmedian"],
  "p-centre": ["pcentre", "pcenter"],
  lscp: ["lscp", "locationsetcover"],
  mclp: ["mclp", "maximalcover", "maximalcovering"],
  "set-cover": ["setcover", "setcovering", "scp"],
  "capacitated-p-median": ["capacitatedpmedian", "cpmp"],
  "p-dispersion": ["pdispersion", "maxmin", "maxmindiversity"],
  plots: ["plots"],
};

function modelOf(value: unknown): string {
  const plain = String(value)
    .toLowerCase()
    .replace(/[\s_-]/g, "");
  const model = Object.keys(MODELS).find((name) => MODELS[name]?.includes(plain));
  if (model === undefined)
    throw new Fault("model", `needs one of ${Object.keys(MODELS).join(", ")}; saw ${seen(value)}`);
  return model;
}

const KEYS = [
  ..."model name sites points ids p demand demands weights distances matrix between graph radius".split(" "),
  ..."cover sets base costs cost costPerHouse budget capacity split houses maxPerSite fixed include".split(
    " ",
  ),
  ..."exclude districts districtCount districtMost districtLeast balance areas travel apart conflicts coverAll".split(
    " ",
  ),
  ..."weighted goals".split(" "),
];

/** Reads a problem as `spredt optimise` takes it and as proof slips keep it. Nothing is guessed: a fault names its place. */
export function readProblem(file: unknown): Result<ReadProblem, ProblemFault> {
  try {
    return ok(read(file));
  } catch (error) {
    if (error instanceof Fault) return err({ at: error.at, message: error.message });
    throw error;
  }
}

function read(file: unknown): ReadProblem {
  if (!isFields(file)) throw new Fault("", `the file must hold one object; saw ${seen(file)}`);
  const strange = Object.keys(file).find((key) => !KEYS.includes(key));
  if (strange !== undefined) {
    const meant = likeliestKey(strange, KEYS);
    throw new Fault(
      strange,
      `unknown${meant ? `, perhaps ${meant}` : ""}; the file may hold ${KEYS.join(", ")}`,
    );
  }
  const model = modelOf(file.model);
  const shape = readGround(file, model);
  const { sites } = shape;
  const ids = readIds(file.ids, sites);
  const indexes = (key: "fixed" | "include" | "exclude") =>
    file[key] === undefined
      ? []
      : unique(
          asList(file[key], key, "a list of sites").map((one, k) => siteOf(one, `${key}[${k}]`, sites, ids)),
        );
  const [fixed, include, exclude] = [indexes("fixed"), indexes("include"), indexes("exclude")];
  const both = fixed.find((j) => include.includes(j) || exclude.includes(j));
  if (both !== undefined)
    throw new Fault(
      "fixed",
      `site ${ids?.[both] ?? both} is there already and cannot be in include or exclude too`,
    );
  const houses = readHouses(file, model, sites);
  const districts = readDistricts(file, sites);
  const capacity =
    model === "plots" || file.capacity === undefined ? null : asColumn(file.capacity, "capacity", sites, 0);
  if (model === "capacitated-p-median" && !capacity)
    throw new Fault("capacity", "needs what each site can serve, or one number for all; saw nothing");
  const weighted = file.weighted === undefined ? false : asFlag(file.weighted, "weighted");
  const goals = file.goals === undefined ? DEFAULT_GOALS[model] : readGoals(file.goals);
  if (!goals) throw new Fault("goals", 'needs what to seek, e.g. ["scatter", "travel"]; saw nothing');
  const free = sites - fixed.length;
  const { least, most } = readCount(file.p, model, free, houses !== null);
  const conflicts =
    file.conflicts === undefined
      ? []
      : asList(file.conflicts, "conflicts", "[[site, site], …]").map((pair, k) => {
          const [a, b] = asList(pair, `conflicts[${k}]`, "[site, site]");
          return [
            siteOf(a, `conflicts[${k}][0]`, sites, ids),
            siteOf(b, `conflicts[${k}][1]`, sites, ids),
          ] as const;
        });
  const problem: SiteProblem = {
    model,
    sites,
    least,
    most,
    include,
    exclude,
    fixed,
    weights: shape.weights,
    distances: shape.distances,
    weightedFarthest: weighted,
    cover: shape.cover,
    coverAll:
      file.coverAll === undefined ? ["lscp", "set-cover"].includes(model) : asFlag(file.coverAll, "coverAll"),
    between: shape.between,
    apart: file.apart === undefined ? null : asNumber(file.apart, "apart", 0),
    conflicts,
    cost: columnOf(file, file.cost === undefined ? "costs" : "cost", sites),
    costPerHouse: columnOf(file, "costPerHouse", sites),
    budget: file.budget === undefined ? null : asNumber(file.budget, "budget", 0),
    capacity,
    split: file.split === undefined ? false : asFlag(file.split, "split"),
    houses,
    districts,
    areas: readAreas(file.areas, sites),
    travel: columnOf(file, "travel", sites),
    goals,
  };
  checkNeeds(problem);
  return { problem, ids };
}

const unique = (list: readonly number[]) => [...new Set(list)].sort((a, b) => a - b);

const columnOf = (file: Fields, key: string, sites: number) =>
  file[key] === undefined ? null : asColumn(file[key], key, sites, 0);

function readIds(value: unknown, sites: number): readonly (string | number)[] | null {
  if (value === undefined) return null;
  const list = asList(value, "ids", `${sites} names of sites`);
  if (list.length !== sites)
    throw new Fault("ids", `needs ${sites} names, one for each site; saw ${list.length}`);
  return list.map((one, k) => {
    if (typeof one !== "string" && typeof one !== "number")
      throw new Fault(`ids[${k}]`, `needs a name; saw ${seen(one)}`);
    if (list.indexOf(one) !== k)
      throw new Fault(`ids[${k}]`, `needs names that differ; saw ${seen(one)} twice`);
    return one;
  });
}

function siteOf(value: unknown, at: string, sites: number, ids: readonly (string | number)[] | null): number {
  if (!ids) return asWhole(value, at, 0, sites - 1);
  const index = ids.indexOf(value as string | number);
  if (index < 0) throw new Fault(at, `needs one of the ids; saw ${seen(value)}`);
  return index;
}

/** p, exactly; or { least, most }; absent: any number for covers and plots. */
function readCount(value: unknown, model: string, free: number, houses: boolean) {
  if (isFields(value)) {
    const least = value.least === undefined ? 0 : asWhole(value.least, "p.least", 0, free);
    return { least, most: value.most === undefined ? free : asWhole(value.most, "p.most", least, free) };
  }
  if (value === undefined) {
    if (["lscp", "set-cover"].includes(model) || houses) return { least: 0, most: free };
    throw new Fault("p", "needs how many sites to choose; saw nothing");
  }
  const p = asWhole(value, "p", 1, free);
  return { least: p, most: p };
}

interface GroundShape {
  readonly sites: number;
  readonly weights: readonly number[];
  readonly distances: readonly ArrayLike<number>[] | null;
  readonly between: readonly ArrayLike<number>[] | null;
  readonly cover: readonly (readonly number[])[] | null;
}

/** Sites as points, as a matrix or as a graph; demands likewise, and the sites themselves where no demand is told. */
function readGround(file: Fields, model: string): GroundShape {
  const given = file.demand ?? file.demands;
  const demandAt = file.demand === undefined ? "demands" : "demand";
  const told = readDemand(given, demandAt);
  const pointsAt = file.sites === undefined ? "points" : "sites";
  const sitesValue = file.sites ?? file.points;
  let distances: readonly ArrayLike<number>[] | null = null;
  let between: readonly ArrayLike<number>[] | null = null;
  let sites = 0;
  if (file.graph !== undefined) {
    distances = graphDistances(file.graph, "graph");
    between = distances;
    sites = distances.length;
    const nodes = sitesValue === undefined ? null : asWhole(sitesValue, pointsAt, sites, sites);
    if (told.points) throw new Fault(demandAt, "needs weights of nodes where there is a graph; saw points");
    if (nodes !== null) sites = nodes;
  } else if (file.distances !== undefined || file.matrix !== undefined) {
    const at = file.distances === undefined ? "matrix" : "distances";
    distances = asMatrix(file[at], at);
    sites = distances[0]?.length ?? 0;
    if (typeof sitesValue === "number") asWhole(sitesValue, pointsAt, sites, sites);
    if (told.points) throw new Fault(demandAt, `needs weights beside ${at}; saw points`);
    if (distances.length === sites) between = distances;
  } else if (sitesValue !== undefined && typeof sitesValue !== "number") {
    const places = asPoints(sitesValue, pointsAt);
    sites = places.length;
    if (sites === 0) throw new Fault(pointsAt, "needs one site or more; saw none");
    between = euclidean(places, places);
    distances = told.points ? euclidean(told.points, places) : model === "plots" ? null : between;
  } else if (typeof sitesValue === "number") sites = asWhole(sitesValue, pointsAt, 1);
  if (file.between !== undefined) {
    between = asMatrix(file.between, "between");
    if (sites === 0) sites = between.length;
    if (between.length !== sites || between[0]?.length !== sites)
      throw new Fault(
        "between",
        `needs ${sites} rows of ${sites} numbers; saw ${between.length} rows of ${between[0]?.length}`,
      );
  }
  const listed = readCover(file, sites);
  if (listed) sites = listed.sites;
  if (sites === 0)
    throw new Fault(
      "sites",
      "needs sites as points, a number of sites, distances, a graph, cover or sets; saw none",
    );
  const demands = distances?.length ?? listed?.cover.length ?? told.weights?.length ?? 0;
  const own = file.weights ?? (told.weights as unknown);
  const weights =
    own === undefined
      ? new Array<number>(demands).fill(1)
      : asColumn(own, file.weights === undefined ? demandAt : "weights", demands, 0);
  let cover = listed?.cover ?? null;
  if (!cover && file.radius !== undefined) {
    if (!distances) throw new Fault("radius", "needs distances, a graph or points to measure; saw none");
    const radius = asNumber(file.radius, "radius", 0);
    cover = distances.map((row) =>
      Array.from({ length: sites }, (_, j) => j).filter((j) => (row[j] as number) <= radius),
    );
  }
  return { sites, weights, distances, between, cover };
}

function readDemand(value: unknown, at: string) {
  if (value === undefined) return { points: null, weights: undefined };
  if (isFields(value)) {
    const points =
      value.points === undefined
        ? value.x === undefined
          ? null
          : asPoints(value, at)
        : asPoints(value.points, `${at}.points`);
    const weights =
      value.weights === undefined ? undefined : asList(value.weights, `${at}.weights`, "a list of weights");
    return { points, weights };
  }
  const list = asList(value, at, '[[x, y], …], [weight, …] or { "points", "weights" }');
  if (list.every((one) => typeof one === "number")) return { points: null, weights: list };
  return { points: asPoints(list, at), weights: undefined };
}

/** For each demand the sites that cover it (`cover`), or for each site the demands it covers (`sets`). */
function readCover(file: Fields, known: number) {
  const base = file.base === undefined ? 0 : asWhole(file.base, "base", 0, 1);
  if (file.cover === undefined && file.sets === undefined) return null;
  const at = file.cover === undefined ? "sets" : "cover";
  const lists = asList(file[at], at, "a list of lists of indexes").map((row, i) =>
    asList(row, `${at}[${i}]`, "a list of indexes").map(
      (one, k) => asWhole(one, `${at}[${i}][${k}]`, base) - base,
    ),
  );
  let width = 0;
  for (const list of lists) for (const one of list) width = Math.max(width, one + 1);
  if (at === "cover") {
    const costs = file.cost ?? file.costs;
    const sites = known || Math.max(width, Array.isArray(costs) ? costs.length : 0);
    if (width > sites)
      throw new Fault("cover", `needs sites up to ${sites - 1 + base}; saw ${width - 1 + base}`);
    return { sites, cover: lists };
  }
  const weights = file.weights ?? file.demand ?? file.demands;
  const demands = Array.isArray(weights) ? Math.max(width, weights.length) : width;
  const cover = Array.from({ length: demands }, (): number[] => []);
  lists.forEach((list, j) => {
    for (const i of list) cover[i]?.push(j);
  });
  return { sites: lists.length, cover };
}

function readHouses(file: Fields, model: string, sites: number): SiteProblem["houses"] {
  if (file.houses === undefined) {
    if (file.maxPerSite !== undefined)
      throw new Fault("maxPerSite", "needs houses: how many there are to place; saw none");
    return null;
  }
  const count = asWhole(file.houses, "houses", 1, 100_000);
  const most =
    model === "plots" && file.capacity !== undefined
      ? asColumn(file.capacity, "capacity", sites, 0).map((one, j) => asWhole(one, `capacity[${j}]`, 0))
      : new Array<number>(sites).fill(count);
  return {
    count,
    most,
    perSite: file.maxPerSite === undefined ? null : asWhole(file.maxPerSite, "maxPerSite", 1),
  };
}

function readDistricts(file: Fields, sites: number): SiteProblem["districts"] {
  if (file.districts === undefined) {
    const lone = ["districtCount", "districtMost", "districtLeast", "balance"].find(
      (key) => file[key] !== undefined,
    );
    if (lone) throw new Fault(lone, "needs districts: the district of each site; saw none");
    return null;
  }
  const list = asList(file.districts, "districts", `${sites} districts, one for each site (null for none)`);
  if (list.length !== sites)
    throw new Fault("districts", `needs ${sites}, one for each site; saw ${list.length}`);
  const names = [...new Set(list.filter((one) => one !== null))].map(String).sort();
  const bounds = (key: "districtMost" | "districtLeast") => {
    const value = file[key];
    if (value === undefined) return null;
    if (!isFields(value)) return asColumn(value, key, names.length, 0);
    const odd = Object.keys(value).find((name) => !names.includes(name));
    if (odd !== undefined) throw new Fault(`${key}.${odd}`, `needs one of the districts ${names.join(", ")}`);
    const open = key === "districtMost" ? 1e9 : 0;
    return names.map((name) =>
      value[name] === undefined ? open : asNumber(value[name], `${key}.${name}`, 0),
    );
  };
  return {
    of: list.map((one) => (one === null ? -1 : names.indexOf(String(one)))),
    count: readDistrictCount(file),
    most: bounds("districtMost"),
    least: bounds("districtLeast"),
    balance: file.balance === undefined ? null : asNumber(file.balance, "balance", 0),
  };
}

/** What the limits of districts are of: houses where there are houses to place, unless the file says sites. */
function readDistrictCount({ districtCount, houses }: Fields): "houses" | "sites" {
  if (districtCount === undefined) return houses === undefined ? "sites" : "houses";
  if (districtCount !== "houses" && districtCount !== "sites")
    throw new Fault("districtCount", `needs "houses" or "sites"; saw ${seen(districtCount)}`);
  if (districtCount === "houses" && houses === undefined)
    throw new Fault("districtCount", "needs houses: how many there are to place; saw none");
  return districtCount;
}

function readAreas(value: unknown, sites: number): SiteProblem["areas"] {
  if (value === undefined) return null;
  if (!isFields(value))
    throw new Fault("areas", `needs { "of", "existing", "residents" }; saw ${seen(value)}`);
  const residents = asList(value.residents, "areas.residents", "residents of each area").map((one, k) =>
    asNumber(one, `areas.residents[${k}]`, 0),
  );
  const of = asList(value.of, "areas.of", `the area of each of ${sites} sites (-1 for none)`);
  if (of.length !== sites) throw new Fault("areas.of", `needs ${sites}, one for each site; saw ${of.length}`);
  return {
    of: of.map((one, k) => asWhole(one, `areas.of[${k}]`, -1, residents.length - 1)),
    existing: asColumn(value.existing, "areas.existing", residents.length, 0),
    residents,
    factor: value.factor === undefined ? 1 : asNumber(value.factor, "areas.factor", 1e-9),
  };
}

/** Each goal needs what it is counted from. */
function checkNeeds(problem: SiteProblem): void {
  const names = new Set(problem.goals.flatMap(({ parts }) => parts.map(({ name }) => name)));
  const needs: readonly (readonly [GoalName, boolean, string, string])[] = [
    ["distance", problem.distances !== null, "distances", "distances, a graph or points"],
    ["farthest", problem.distances !== null, "distances", "distances, a graph or points"],
    ["covered", problem.cover !== null, "radius", "a radius, cover or sets"],
    ["cost", problem.cost !== null || problem.costPerHouse !== null, "cost", "what each site costs"],
    ["travel", problem.travel !== null, "travel", "the travel from each site"],
    ["load", problem.areas !== null, "areas", "areas with residents and what is there"],
    ["scatter", problem.between !== null, "between", "sites as points, or distances between sites"],
  ];
  for (const [name, has, at, what] of needs)
    if (names.has(name) && !has) throw new Fault(at, `the goal ${name} needs ${what}; saw nothing`);
  if (problem.coverAll && !problem.cover)
    throw new Fault("radius", "needs a radius, cover or sets; saw nothing");
  if (problem.apart !== null && !problem.between)
    throw new Fault("apart", "needs sites as points, or distances between sites; saw none");
  if (problem.budget !== null && !problem.cost && !problem.costPerHouse)
    throw new Fault("budget", "needs what each site costs (cost); saw nothing");
  if (problem.capacity && !problem.distances)
    throw new Fault("capacity", "needs demands and distances; saw none");
}
