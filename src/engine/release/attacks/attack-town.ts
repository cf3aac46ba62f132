import type { Chance } from "../../dispersion/chance.ts";
import { id, type Neighbourhood, type NeighbourhoodId, UNKNOWN } from "../../model/index.ts";
import { makePartition, type Partition } from "../partition.ts";
import type { PublicDataset, ReleaseGround } from "../release-ground.ts";

/** The public facts and zones that an attack is made on. */
export interface AttackTown {
  readonly dataset: Pick<PublicDataset, "municipality" | "crs">;
  readonly ground: Pick<ReleaseGround, "areas" | "counted" | "houses">;
  readonly partition: Partition;
}

const MOST_ACROSS = 7;
const SIDE = 500;

/** A made-up town: a board of areas in up to three districts, one to nearly fifty zones. */
export function randomTown(chance: Chance): AttackTown {
  const [columns, rows] = [1 + chance.below(MOST_ACROSS), 1 + chance.below(MOST_ACROSS)];
  const districts = 1 + chance.below(3);
  const areas: Neighbourhood[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const name = `${String.fromCharCode(97 + row)}${column}`;
      areas.push({
        id: id<NeighbourhoodId>(name),
        name,
        level: "grunnkrets",
        outline: boardSquare(column * SIDE, row * SIDE),
        district: `district ${Math.floor((row * districts) / rows)}`,
        residents: 600 + chance.below(1500),
        dwellings: UNKNOWN,
        residentsYear: UNKNOWN,
        from: { file: "attack", row: areas.length + 1 },
      });
    }
  const candidates = Int32Array.from(areas, () => 20 + chance.below(80));
  return {
    dataset: {
      municipality: { number: UNKNOWN, name: "Town", fictional: true, residents: UNKNOWN, waiting: UNKNOWN },
      crs: "EPSG:25832",
    },
    ground: {
      areas,
      counted: {
        homes: candidates,
        mean: { homes: candidates.reduce((sum, many) => sum + many, 0), residents: null },
      },
      houses: [],
    },
    partition: makePartition({ areas, candidates }),
  };
}

const boardSquare = (x: number, y: number): Neighbourhood["outline"] => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [x, y],
        [x + SIDE, y],
        [x + SIDE, y + SIDE],
        [x, y + SIDE],
        [x, y],
      ],
    ],
  ],
});
