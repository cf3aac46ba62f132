import { strToU8, zipSync } from "fflate";
import { type Project, UNKNOWN } from "../../engine/index.ts";
import { CASE_DRAFT_FILE, writeCaseDraft } from "./case-draft-json.ts";
import { DECISIONS_FILE, writeDecisions } from "./decisions-json.ts";
import { writeFeatures } from "./feature-text.ts";
import { writeHead } from "./head-json.ts";
import { GUIDE, GUIDE_FILE, HEAD_FILE, STUDY_AREA_FILE } from "./layout.ts";
import { buildings } from "./parts/buildings.ts";
import { cooperatives } from "./parts/cooperatives.ts";
import { coverages } from "./parts/coverages.ts";
import { dwellings } from "./parts/dwellings.ts";
import { facilities } from "./parts/facilities.ts";
import { neighbourhoods } from "./parts/neighbourhoods.ts";
import { placements } from "./parts/placements.ts";
import { plots } from "./parts/plots.ts";
import { residences } from "./parts/residences.ts";
import { roads } from "./parts/roads.ts";
import { sources } from "./parts/sources.ts";
import { zones } from "./parts/zones.ts";
import { RELEASE_FILE, writeReleaseBook } from "./release-book-json.ts";

/** The earliest moment a zip can hold, in local time as zips do: the same project gives the same bytes on every day. */
const NO_MOMENT = new Date(1980, 0, 1);

/** The project as one zip of GeoJSON, CSV and JSON that QGIS and Excel open. Same project, same bytes. */
export function writeProject(project: Project): Uint8Array {
  const { dataset } = project;
  const { crs } = dataset;
  const texts: Record<string, string> = {
    [HEAD_FILE]: writeHead(project),
    [GUIDE_FILE]: GUIDE,
    [dwellings.file]: dwellings.write(dataset.dwellings, crs),
    [placements.file]: placements.write(dataset.placements, crs),
    [buildings.file]: buildings.write(dataset.buildings, crs),
    [cooperatives.file]: cooperatives.write(dataset.cooperatives, crs),
    [plots.file]: plots.write(dataset.plots, crs),
    [neighbourhoods.file]: neighbourhoods.write(dataset.neighbourhoods, crs),
    [facilities.file]: facilities.write(dataset.facilities, crs),
    [zones.file]: zones.write(dataset.zones, crs),
    [coverages.file]: coverages.write(dataset.coverages, crs),
    [residences.file]: residences.write(dataset.residences, crs),
    [sources.file]: sources.write(dataset.sources, crs),
  };
  if (dataset.roads) texts[roads.file] = roads.write(dataset.roads, crs);
  if (project.decisions) texts[DECISIONS_FILE] = writeDecisions(project.decisions);
  if (project.caseDraft) texts[CASE_DRAFT_FILE] = writeCaseDraft(project.caseDraft);
  if (project.release) texts[RELEASE_FILE] = writeReleaseBook(project.release);
  if (dataset.studyArea !== UNKNOWN) {
    texts[STUDY_AREA_FILE] = writeFeatures(crs, [{ properties: {}, geometry: dataset.studyArea }]);
  }
  const entries: Record<string, Uint8Array> = {};
  for (const name of Object.keys(texts).sort()) entries[name] = strToU8(texts[name] ?? "");
  return zipSync(entries, { mtime: NO_MOMENT, level: 6 });
}
