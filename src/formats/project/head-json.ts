import {
  type AreaLevel,
  type Known,
  type Municipality,
  type Project,
  type RuleSetId,
  type ScenarioId,
  UNKNOWN,
  type WorkingCrs,
} from "../../engine/index.ts";
import { readAddressDesk } from "./address-desk-json.ts";
import { orNull } from "./feature-text.ts";
import { FORMAT, STUDY_AREA_FILE, VERSION } from "./layout.ts";
import { readMapping } from "./mapping-json.ts";
import type { RecordReader } from "./record-reader.ts";
import { readRegisterBook } from "./register-book-json.ts";
import { readRuleSet } from "./rule-set-json.ts";
import { readScenarioJson, scenarioJson } from "./scenario-json.ts";
import { readSitingCase } from "./siting-case-json.ts";

/** project.json: everything of the project that is not a collection. Indented, because people will read it. */
export function writeHead(project: Project): string {
  const { municipality } = project.dataset;
  const head = {
    format: FORMAT,
    version: VERSION,
    id: project.id,
    title: project.title,
    crs: project.dataset.crs,
    datasetHash: project.datasetHash,
    municipality: {
      number: orNull(municipality.number),
      name: municipality.name,
      fictional: municipality.fictional,
      residents: orNull(municipality.residents),
      waiting: orNull(municipality.waiting),
    },
    studyArea: project.dataset.studyArea === UNKNOWN ? null : STUDY_AREA_FILE,
    basemap: project.basemap,
    ruleSet: project.ruleSet,
    active: project.active,
    compare: project.compare,
    scenarios: project.scenarios.map(scenarioJson),
    ruleSets: project.ruleSets,
    mappings: project.mappings,
    ...(project.level === undefined ? {} : { level: project.level }),
    ...(project.siting ? { siting: project.siting } : {}),
    ...(project.register ? { register: project.register } : {}),
    ...(project.addresses ? { addresses: project.addresses } : {}),
  };
  return `${JSON.stringify(head, null, 1)}\n`;
}

export interface Head extends Omit<Project, "dataset"> {
  readonly crs: WorkingCrs;
  readonly municipality: Municipality;
  readonly hasStudyArea: boolean;
}

const LEVELS = ["grunnkrets", "delområde", "bydel", "other", "district"] as const;

export function readHead(r: RecordReader): Head {
  const municipality = r.child("municipality");
  const compare = r.child("compare");
  return {
    id: r.text("id"),
    title: r.text("title"),
    crs: r.word("crs", ["EPSG:25832", "EPSG:25833", "EPSG:25835"]),
    datasetHash: r.text("datasetHash"),
    municipality: {
      number: municipality.knownText("number"),
      name: municipality.text("name"),
      fictional: municipality.flag("fictional"),
      residents: municipality.knownNumber("residents"),
      waiting: municipality.knownNumber("waiting"),
    },
    hasStudyArea: r.has("studyArea"),
    basemap: orNull(r.knownText("basemap")),
    ruleSet: r.id<RuleSetId>("ruleSet"),
    active: orNull<ScenarioId>(r.knownId("active")),
    compare: [scenarioOrToday(compare, "0"), scenarioOrToday(compare, "1")],
    scenarios: r.list("scenarios", readScenarioJson),
    ruleSets: r.list("ruleSets", readRuleSet),
    mappings: r.list("mappings", readMapping),
    ...(r.has("level") ? { level: r.word<AreaLevel>("level", LEVELS) } : {}),
    ...(r.has("siting") ? { siting: readSitingCase(r.child("siting")) } : {}),
    ...(r.has("register") ? { register: readRegisterBook(r.child("register")) } : {}),
    ...readAddressDesk(r),
  };
}

const scenarioOrToday = (r: RecordReader, side: string): ScenarioId | null => {
  const known: Known<ScenarioId> = r.knownId(side);
  return orNull(known);
};
