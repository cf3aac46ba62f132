import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Dataset } from "../../src/engine/index.ts";
import { LAYER_IDS, readProject, readTables, writeLayerFiles } from "../../src/formats/index.ts";
import { projectLayers } from "../../src/formats/project-layers.ts";

const datasetOf = (demo: string): Dataset => {
  const read = readProject(
    new Uint8Array(readFileSync(join(import.meta.dirname, `../../public/demo/${demo}/project.zip`))),
  );
  if (!read.ok) throw new Error("the demo is not read");
  return read.value.dataset;
};

test.each(["fjordvik", "oygrend"])(
  "the layers of %s are read back from a GeoPackage corner by corner",
  async (demo) => {
    const dataset = datasetOf(demo);
    const { bytes } = await writeLayerFiles(dataset, { layers: LAYER_IDS, format: "gpkg", language: "nb" });
    const { tables, issues } = await readTables([{ name: "lag.gpkg", bytes }]);
    expect(issues).toEqual([]);
    const layers = projectLayers(dataset, LAYER_IDS).filter(({ features }) => features.length > 0);
    expect(layers.length).toBeGreaterThan(5);
    let told = 0;
    for (const { id, features } of layers) {
      const table = tables.find(({ sheet }) => sheet === id);
      expect([id, table?.rows]).toEqual([id, features.length]);
      expect([id, table?.broken.size]).toEqual([id, 0]);
      for (const [row, { geometry }] of features.entries()) {
        if (!geometry) continue;
        const back = table?.geometry?.of(row);
        expect(back?.coordinates, `${id} ${row}`).toEqual(geometry.coordinates);
        told += JSON.stringify(geometry.coordinates).length;
      }
    }
    expect(told).toBeGreaterThan(10_000);
  },
);
