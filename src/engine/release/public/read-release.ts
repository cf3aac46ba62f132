import { canonicalJson } from "../../canonical-json.ts";
import { err, ok, type Result } from "../../model/result.ts";
import { StrictReader } from "../../strict-reader.ts";
import { calendarDay } from "./calendar-day.ts";
import { checkRelease } from "./check-release.ts";
import { COUNT_WORDS } from "./public-count.ts";
import type { ReleaseFault } from "./release-fault.ts";
import {
  RELEASE_DETAILS,
  RELEASE_KINDS,
  RELEASE_LIMITS,
  RELEASE_SCHEMA,
  RELEASE_VERSION,
  type ReleaseBody,
  type ReleaseFile,
  releaseText,
  sealRelease,
} from "./release-file.ts";
import { PARAMETERS_OF, type ReleaseParameters, type ReleaseVersion } from "./release-parameters.ts";
import { isHash } from "./text-hash.ts";

/** A release of a big city is a tenth of this. */
const MOST_CHARACTERS = 5_000_000;

/**
 * Reads a release, and refuses all that is not exactly one: a field too many, a number that does not follow from the others, another order of
 * the keys, a wrong hash. A file that the council's room opens has therefore been through the one writer, or is byte for byte what that would
 * have written. The hash tells accidents and clumsy changes; who made the file is for whoever handed it out to vouch for.
 */
export function readRelease(text: string): Result<ReleaseFile, readonly ReleaseFault[]> {
  const only = (code: ReleaseFault["code"], at = ""): Result<never, readonly ReleaseFault[]> =>
    err([{ code, at }]);
  const parsed = text.length > MOST_CHARACTERS ? undefined : parse(text);
  if (parsed === undefined) return only("not-json");
  if (typeof parsed !== "object" || parsed === null || !("schema" in parsed)) return only("not-a-release");
  if (parsed.schema !== RELEASE_SCHEMA) return only("not-a-release", "schema");
  const version = "version" in parsed ? parsed.version : undefined;
  if (typeof version === "number" && version > RELEASE_VERSION) return only("newer-version", "version");

  const faults: ReleaseFault[] = [];
  const { hash, version: read, body } = StrictReader.whole(parsed, "", faults, (r) => readBody(r, faults));
  if (faults.length > 0) return err(faults);
  const file = sealRelease(body, read);
  if (file.hash !== hash) return only("wrong-hash", "hash");
  if (releaseText(file) !== text) return only("not-canonical");
  const wrong = checkRelease(file);
  return wrong.length > 0 ? err(wrong) : ok(file);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readBody(
  r: StrictReader,
  faults: ReleaseFault[],
): { readonly hash: string; readonly version: ReleaseVersion; readonly body: ReleaseBody } {
  r.word("schema", [RELEASE_SCHEMA]);
  const version = r.whole("version", 1) === 1 ? 1 : RELEASE_VERSION;
  const textOf = (own: StrictReader) => (name: string) => own.text(name);
  const countOf = (own: StrictReader) => (name: string) => own.whole(name, 0);
  const hash = (own: StrictReader, name: string) => own.matching(name, isHash);
  const body: ReleaseBody = {
    municipality: r.child("municipality", (m) => ({
      number: m.orNull("number", textOf(m)),
      name: m.text("name"),
      fictional: m.flag("fictional"),
      residents: m.orNull("residents", countOf(m)),
    })),
    crs: r.word("crs", ["EPSG:25832", "EPSG:25833", "EPSG:25835"]),
    date: r.matching("date", (date) => calendarDay(date) !== null),
    period: r.matching("period", (period) => /^\d{4}$/.test(period)),
    revision: r.whole("revision", 0),
    kind: r.word("kind", RELEASE_KINDS),
    previous: r.orNull("previous", (name) => hash(r, name)),
    parameters: readParameters(r, version, faults),
    inputs: r.child("inputs", (i) => ({ areas: hash(i, "areas"), houses: hash(i, "houses") })),
    areas: r.list("areas", (area) => ({
      id: area.text("id"),
      name: area.text("name"),
      district: area.orNull("district", textOf(area)),
      residents: area.orNull("residents", countOf(area)),
      dwellings: area.orNull("dwellings", countOf(area)),
      homes: area.wholeOr("homes", COUNT_WORDS),
    })),
    mean: r.child("mean", (mean) => ({
      homes: mean.whole("homes", 0),
      residents: mean.orNull("residents", countOf(mean)),
    })),
    partition: r.child("partition", (p) => ({
      hash: hash(p, "hash"),
      zones: p.list("zones", (zone) => ({
        id: zone.text("id"),
        name: zone.text("name"),
        areas: zone.texts("areas"),
        district: zone.text("district"),
        residents: zone.whole("residents", 0),
        cap: zone.whole("cap", 0),
      })),
      districts: p.list("districts", (district) => ({
        id: district.text("id"),
        name: district.text("name"),
        zones: district.texts("zones"),
      })),
    })),
    detail: r.word("detail", RELEASE_DETAILS),
    limit: r.orNull("limit", (name) => r.word(name, RELEASE_LIMITS)),
    counts: r.wholes("counts"),
    sum: r.orNull("sum", countOf(r)),
    houses: r.list("houses", (house) => ({
      name: house.text("name"),
      x: house.whole("x"),
      y: house.whole("y"),
      units: house.whole("units", 1),
      source: house.text("source"),
      area: house.orNull("area", textOf(house)),
    })),
  };
  return { hash: hash(r, "hash"), version, body };
}

/** Another set of numbers is another mechanism, whose promises we do not know. */
function readParameters(r: StrictReader, version: ReleaseVersion, faults: ReleaseFault[]): ReleaseParameters {
  const own = PARAMETERS_OF[version];
  return r.child("parameters", (p) => {
    const read = Object.fromEntries(
      Object.entries(own).map(([name, value]) => [
        name,
        typeof value === "number" ? p.whole(name, 0) : p.text(name),
      ]),
    );
    if (canonicalJson(read) !== canonicalJson(own))
      faults.push({ code: "wrong-parameters", at: "parameters" });
    return own;
  });
}
