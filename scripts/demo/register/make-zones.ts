import {
  type Coverage,
  id,
  UNKNOWN,
  ZONE_KINDS,
  type Zone,
  type ZoneId,
  type ZoneKind,
} from "../../../src/engine/index.ts";
import type { Land } from "../land/make-land.ts";
import { patch } from "../plane/patch.ts";
import { type Line, type Shape, strip } from "../plane/rings.ts";
import type { Surveyor } from "./engine-shape.ts";
import { makeHazards } from "./hazards.ts";
import { makeLandUse } from "./land-use.ts";

/** Half the width in metres of the corridor where nothing is built under a 132 kV line (DSA and grid owners: 15–20 m). */
const CORRIDOR = 19;

type Draft = Omit<Zone, "id" | "from">;
const GRADE = {
  trunk: "national",
  county: "county",
  collector: "municipal",
  street: "municipal",
  path: "path",
} as const;

/** Everything that constrains: what the terrain says, what the plan draws, and the roads and houses themselves. */
export function makeZones(land: Land, survey: Surveyor): Zone[] {
  const draft = (kind: ZoneKind, shape: Shape, more: Partial<Draft> = {}): Draft[] =>
    shape.length === 0
      ? []
      : [{ kind, name: UNKNOWN, returnPeriod: UNKNOWN, grade: UNKNOWN, shape: survey.area(shape), ...more }];
  const { plan } = land;
  const fields = land.green.find(({ kind }) => kind === "field")?.shape ?? [];
  const drafts: Draft[] = [
    ...makeHazards(land).flatMap(({ kind, shape, name, returnPeriod, grade }) =>
      draft(kind, shape, {
        name: name ?? UNKNOWN,
        returnPeriod: returnPeriod ?? UNKNOWN,
        grade: grade ?? UNKNOWN,
      }),
    ),
    ...draft("sea", sea(land), { name: "Sjø" }),
    ...land.water.lakes.flatMap((rings) => draft("watercourse", [rings])),
    {
      kind: "watercourse",
      name: "Elver og bekker",
      returnPeriod: UNKNOWN,
      grade: UNKNOWN,
      shape: survey.lines(land.water.streams.map(({ line }) => line)),
    },
    ...makeLandUse(land).flatMap(({ use, shape }) => draft("landUse", shape, { grade: use })),
    ...fields.flatMap((rings) => draft("cultivatedLand", [rings])),
    ...plan.patches
      .filter(({ kind }) => kind !== "marineClay")
      .flatMap(({ kind, name, at, radius, grade }) =>
        draft(kind, patch(at, radius, plan.seed + 81), { name, grade: grade ?? UNKNOWN }),
      ),
    ...plan.powerLines.flatMap(({ name, line }) => draft("powerLine", [[strip(line, CORRIDOR)]], { name })),
    ...roads(land).map(
      ({ name, grade, lines }): Draft => ({
        kind: "road",
        name,
        grade,
        returnPeriod: UNKNOWN,
        shape: survey.lines(lines),
      }),
    ),
    ...otherHouses(land).flatMap(({ name, shape }) => draft("building", shape, { name })),
  ];
  return drafts.map((zone, index) => ({ ...zone, id: id<ZoneId>(`z${index + 1}`), from: survey.row(index) }));
}

/** The water inside the plan's frame: the frame with the land as holes, and every hole of the land as water again. */
function sea({ plan, coast }: Land): Shape {
  const frame: Line = [
    [0, 0],
    [plan.width, 0],
    [plan.width, plan.height],
    [0, plan.height],
    [0, 0],
  ];
  const shores = coast.map(([outer]) => [...(outer ?? [])].reverse());
  const lagoons = coast.flatMap(([, ...holes]) => holes.map((hole) => [[...hole].reverse()]));
  return [[frame, ...shores], ...lagoons];
}

/** One zone per road name, in the order the roads were made. */
function roads(land: Land): { name: string; grade: string; lines: Line[] }[] {
  const byName = new Map<string, { name: string; grade: string; lines: Line[] }>();
  for (const { class: kind, street, line } of land.stretches) {
    const name = land.streets.get(street) ?? "";
    const road = byName.get(name);
    if (road === undefined) byName.set(name, { name, grade: GRADE[kind], lines: [line] });
    else road.lines.push(line);
  }
  return [...byName.values()];
}

/** Houses without homes: those with a name each for itself, sheds and barns together. */
function otherHouses({ houses }: Land): { name: string; shape: Shape }[] {
  const others = houses.filter(({ dwellings }) => dwellings === 0);
  return [
    ...others.flatMap(({ landmark, outline }) =>
      landmark === undefined ? [] : [{ name: landmark, shape: [[outline]] }],
    ),
    {
      name: "Andre bygninger",
      shape: others.filter(({ landmark }) => landmark === undefined).map(({ outline }) => [outline]),
    },
  ];
}

/** Made-up ± metres of made-up maps, of the size real ones tend to have. Kinds without one state none, as many real ones do not. */
const ACCURACY: Partial<Readonly<Record<ZoneKind, number>>> = {
  flood: 2,
  stormSurge: 1,
  landslide: 5,
  quickClay: 5,
  sea: 1,
  roadNoise: 3,
  railNoise: 3,
  landUse: 1,
  cultivatedLand: 2,
  heritage: 1,
  powerLine: 1,
  road: 0.5,
  railway: 0.5,
  building: 0.5,
};

/** Where each kind has been looked for. A kind the plan does not limit has been mapped everywhere. */
export function makeCoverages({ plan }: Land, survey: Surveyor): Coverage[] {
  const everywhere: Shape = [
    [
      [
        [0, 0],
        [plan.width, 0],
        [plan.width, plan.height],
        [0, plan.height],
        [0, 0],
      ],
    ],
  ];
  return ZONE_KINDS.flatMap((kind) => {
    const parts = plan.mapped.filter((part) => part.kind === kind);
    const shapes =
      parts.length === 0
        ? [everywhere]
        : parts.map(({ at, radius }) => patch(at, radius, plan.seed + 82, 0.22));
    const accuracyMetres = ACCURACY[kind];
    return shapes.map((shape) => ({
      kind,
      outline: survey.area(shape),
      ...(accuracyMetres === undefined ? {} : { accuracyMetres }),
    }));
  }).map((coverage, index) => ({ ...coverage, from: survey.row(index) }));
}
