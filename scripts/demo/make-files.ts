import { utf8ToBytes } from "@noble/hashes/utils.js";
import { hashDataset } from "../../src/engine/index.ts";
import { writeProject } from "../../src/formats/index.ts";
import { makeBasemap, makeFootprints } from "./base-map/basemap.ts";
import { makeLand } from "./land/make-land.ts";
import type { Plan } from "./plan.ts";
import { makeDataset } from "./register/make-dataset.ts";
import { makeProject } from "./register/make-project.ts";

/** The three files of a demo municipality, by name. Same plan, same bytes. */
export function makeFiles(plan: Plan): Readonly<Record<string, Uint8Array>> {
  const land = makeLand(plan);
  const dataset = makeDataset(land);
  return {
    "basemap.json": utf8ToBytes(`${JSON.stringify(makeBasemap(land))}\n`),
    "buildings.json": utf8ToBytes(`${JSON.stringify(makeFootprints(land))}\n`),
    "project.zip": writeProject(makeProject(plan, dataset, hashDataset(dataset))),
  };
}
