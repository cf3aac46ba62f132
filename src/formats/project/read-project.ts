import {
  type Dataset,
  err,
  hashDataset,
  type Issue,
  ok,
  type Project,
  type Result,
  UNKNOWN,
} from "../../engine/index.ts";
import { own, parseJson } from "../json-text.ts";
import { unzip } from "../unzip.ts";
import { CASE_DRAFT_FILE, readCaseDraft } from "./case-draft-json.ts";
import { DECISIONS_FILE, readDecisions } from "./decisions-json.ts";
import { readFeatures } from "./feature-text.ts";
import { type Head, readHead } from "./head-json.ts";
import { FORMAT, HEAD_FILE, STUDY_AREA_FILE, VERSION } from "./layout.ts";
import { buildings } from "./parts/buildings.ts";
import { cooperatives } from "./parts/cooperatives.ts";
import { coverages } from "./parts/coverages.ts";
import { dwellings } from "./parts/dwellings.ts";
import { facilities } from "./parts/facilities.ts";
import { neighbourhoods } from "./parts/neighbourhoods.ts";
import type { Part } from "./parts/part.ts";
import { placements } from "./parts/placements.ts";
import { plots } from "./parts/plots.ts";
import { residences } from "./parts/residences.ts";
import { roads } from "./parts/roads.ts";
import { sources } from "./parts/sources.ts";
import { zones } from "./parts/zones.ts";
import { RecordReader } from "./record-reader.ts";
import { RELEASE_FILE, readReleaseBook } from "./release-book-json.ts";

/** Refuses rather than repairs: a project is our own file, and a quietly altered one would be a wrong one. */
export function readProject(bytes: Uint8Array, file = "project.zip"): Result<Project, readonly Issue[]> {
  const fail = (code: string, params?: Issue["params"]): Result<never, readonly Issue[]> =>
    err([{ code, severity: "reject", at: { file }, ...(params ? { params } : {}) }]);
  const entries = unzip(bytes);
  if (!entries.ok) return fail(entries.error === "zip-not-a-zip" ? "project-not-a-project" : entries.error);
  const headBytes = entries.value.get(HEAD_FILE);
  if (!headBytes) return fail("project-not-a-project");
  const head = parseJson(decode(headBytes));
  if (!head.ok || own(head.value, "format") !== FORMAT) return fail("project-not-a-project");
  const version = own(head.value, "version");
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return fail("project-not-a-project");
  }
  if (version > VERSION) return fail("project-newer", { version, known: VERSION });

  const issues: Issue[] = [];
  const read = readHead(new RecordReader(head.value, { file: HEAD_FILE }, issues));
  const dataset = readDataset(read, entries.value, issues);
  const release = readReleases(entries.value.get(RELEASE_FILE), issues);
  const decided = entries.value.get(DECISIONS_FILE);
  const decisions = decided ? readPart(decided, DECISIONS_FILE, readDecisions, issues) : null;
  const drafted = entries.value.get(CASE_DRAFT_FILE);
  const caseDraft = drafted ? readPart(drafted, CASE_DRAFT_FILE, readCaseDraft, issues) : null;
  if (issues.length > 0) return err(issues);
  const { crs: _crs, municipality: _municipality, hasStudyArea: _hasStudyArea, ...project } = read;
  // Hashed anew: somebody may have corrected a file of it in QGIS, and scenarios must know what they were made on.
  return ok({
    ...project,
    dataset,
    datasetHash: hashDataset(dataset),
    ...release,
    ...(decisions ? { decisions } : {}),
    ...(caseDraft ? { caseDraft } : {}),
  });
}

/** The book of releases; nothing where the project has none. One that cannot be read refuses the project: a forgotten release could be made twice. */
function readReleases(bytes: Uint8Array | undefined, issues: Issue[]): Pick<Project, "release"> {
  if (!bytes) return {};
  const release = readPart(bytes, RELEASE_FILE, readReleaseBook, issues);
  return release ? { release } : {};
}

/** A part that is one record; null, and an issue, where it is no JSON. */
function readPart<T>(
  bytes: Uint8Array,
  file: string,
  read: (r: RecordReader) => T,
  issues: Issue[],
): T | null {
  const record = parseJson(decode(bytes));
  if (record.ok) return read(new RecordReader(record.value, { file }, issues));
  issues.push({ code: "project-bad-part", severity: "reject", at: { file } });
  return null;
}

function readDataset(head: Head, entries: ReadonlyMap<string, Uint8Array>, issues: Issue[]): Dataset {
  const { crs } = head;
  const textOf = (file: string): string | undefined => {
    const bytes = entries.get(file);
    if (!bytes) issues.push({ code: "project-missing-part", severity: "reject", at: { file } });
    return bytes && decode(bytes);
  };
  const part = <Name extends keyof Dataset>(of: Part<Name>): Dataset[Name] => {
    const text = textOf(of.file);
    // A missing part is one issue, already told; reading it as empty only gives the stand-in its type.
    return text === undefined ? of.read("", crs, []) : of.read(text, crs, issues);
  };
  // Older projects have no such part, and neither have those without a network: nothing is missing then.
  const roadBytes = entries.get(roads.file);
  const readStudyArea = () => {
    const text = textOf(STUDY_AREA_FILE);
    return text === undefined ? [] : readFeatures(STUDY_AREA_FILE, text, crs, issues, (r) => r.shapeArea());
  };
  return {
    municipality: head.municipality,
    crs,
    studyArea: head.hasStudyArea ? (readStudyArea()[0] ?? UNKNOWN) : UNKNOWN,
    dwellings: part(dwellings),
    buildings: part(buildings),
    cooperatives: part(cooperatives),
    placements: part(placements),
    plots: part(plots),
    neighbourhoods: part(neighbourhoods),
    facilities: part(facilities),
    zones: part(zones),
    coverages: part(coverages),
    residences: part(residences),
    ...(roadBytes ? { roads: roads.read(decode(roadBytes), crs, issues) } : {}),
    sources: part(sources),
  };
}

/** Keeps a leading BOM, which belongs to the CSV readers to see. */
const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
