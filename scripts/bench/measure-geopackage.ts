import type { SqlJsStatic } from "sql.js";
import { emptyDataset } from "../../src/engine/index.ts";
import { findSqliteBy, guessMapping, importTables, readTables } from "../../src/formats/index.ts";
import { addressGeopackage, GEOPACKAGE_ADDRESSES } from "./import-files.ts";
import { type Row, timingOf } from "./row.ts";

const TRIES = 3;

/** From the bytes of a large GeoPackage to a dataset: SQLite, geometries, columns, checks, records and merge, as the import's worker does it. */
export async function* measureGeopackage(sqlite: SqlJsStatic): AsyncGenerator<Row> {
  findSqliteBy(async () => sqlite);
  const bytes = addressGeopackage(sqlite);
  const times: number[] = [];
  for (let turn = 0; turn < TRIES; turn += 1) times.push(await imported(bytes));
  const [plain, rows] = plainly(bytes, sqlite);
  yield {
    question: `A GeoPackage of ${(bytes.length / 1e6).toFixed(0)} MB, from bytes to a dataset?`,
    engine: timingOf(`${GEOPACKAGE_ADDRESSES} addresses`, times),
    goal: {
      text: "50 MB or more in under 15 s",
      met: bytes.length >= 50e6 && Math.max(...times) < 15_000,
    },
    others: [
      {
        timing: timingOf("every row and point out of SQLite (nothing checked, no dataset made)", [plain]),
        answers: `${rows} rows`,
        agree: rows === GEOPACKAGE_ADDRESSES,
      },
    ],
  };
}

async function imported(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  const { tables } = await readTables([{ name: "adresser.gpkg", bytes }]);
  const [table] = tables;
  if (!table) throw new Error("no table was read");
  const { dataset } = importTables([{ table, mapping: guessMapping(table, "residences") }], {
    crs: "EPSG:25832",
    dataset: emptyDataset({ name: "Byen", number: "9999" }, "EPSG:25832"),
  });
  const milliseconds = performance.now() - start;
  if (dataset.residences.x.length !== GEOPACKAGE_ADDRESSES) throw new Error("not what was written");
  return milliseconds;
}

/** What one would write first. */
function plainly(bytes: Uint8Array, { Database }: SqlJsStatic): readonly [number, number] {
  const start = performance.now();
  const database = new Database(bytes);
  const points = (database.exec("SELECT * FROM adresser")[0]?.values ?? []).map((row) => {
    const shape = row[1] as Uint8Array;
    const view = new DataView(shape.buffer, shape.byteOffset);
    return { row, x: view.getFloat64(13, true), y: view.getFloat64(21, true) };
  });
  const milliseconds = performance.now() - start;
  database.close();
  return [milliseconds, points.filter(({ x, y }) => x > 0 && y > 0).length];
}
