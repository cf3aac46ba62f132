import type { Dataset, WorkingCrs } from "../../../../engine/index.ts";
import { type CrsOutlook, crsOutlook, numberOf, type SampledShape } from "../../../../formats/index.ts";
import type { TableChoice } from "./table-choice.ts";

type InProject = { readonly crs: WorkingCrs; readonly dataset: Dataset };

/** The systems that a table's places could be in, whether they stand in shapes or in columns of the first rows. */
export function crsOfChoice({ table, mapping }: TableChoice, project: InProject): CrsOutlook {
  const { file, format, geometry } = table;
  if (geometry) {
    const declared = geometry.declared ?? (format === "geojson" ? "EPSG:4326" : undefined);
    return crsOutlook(table.shapes, { file, declared }, project);
  }
  const column = (field: string) => table.headings.indexOf(mapping.columns[field] ?? "");
  const [east, north, epsg] = [column("east"), column("north"), column("epsg")];
  const shapes = table.sample.flatMap((row): SampledShape[] => {
    const [x, y] = [numberOf(row[east] ?? null), numberOf(row[north] ?? null)];
    return x === undefined || y === undefined ? [] : [[[x, y]]];
  });
  const codes = new Set(table.sample.map((row) => String(row[epsg] ?? "")));
  const [only] = codes;
  return crsOutlook(shapes, { file, declared: codes.size === 1 && only !== "" ? only : undefined }, project);
}

/** What is worth a word or a button: another system puts clearly more of the table in the municipality than the one in use. */
export function betterCode({ choices, placed }: CrsOutlook, used: string | undefined): string | undefined {
  if (!placed) return undefined;
  const here = choices.find(({ code }) => code === used)?.here ?? 0;
  const best = [...choices].sort((a, b) => b.here - a.here)[0];
  return best && best.code !== used && best.here >= here + CLEARLY ? best.code : undefined;
}

/** Share of a table's places that is no chance of a border's. */
const CLEARLY = 0.3;
