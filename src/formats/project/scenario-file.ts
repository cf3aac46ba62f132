import { err, type Issue, ok, type Result, type RuleSet, type Scenario } from "../../engine/index.ts";
import { own, parseJson } from "../json-text.ts";
import { RecordReader } from "./record-reader.ts";
import { readRuleSet } from "./rule-set-json.ts";
import { readScenarioJson, scenarioJson } from "./scenario-json.ts";

const FORMAT = "spredt-scenario";
const VERSION = 1;

/** A scenario with the rule set it was judged by, when that is somebody's own: without it the key could not be the same. */
export interface ScenarioInFile extends Scenario {
  readonly ownRules?: RuleSet;
}

/** One scenario as a small file of its own; `datasetHash` is that of the dataset it was made on. */
export function writeScenario(scenario: Scenario, datasetHash: string, ownRules?: RuleSet): string {
  const body = {
    format: FORMAT,
    version: VERSION,
    ...scenarioJson({ ...scenario, datasetHash }),
    ...(ownRules ? { ownRules } : {}),
  };
  return `${JSON.stringify(body, null, 1)}\n`;
}

export function readScenario(text: string, file = "scenario.json"): Result<ScenarioInFile, readonly Issue[]> {
  const fail = (code: string, params?: Issue["params"]): Result<never, readonly Issue[]> =>
    err([{ code, severity: "reject", at: { file }, ...(params ? { params } : {}) }]);
  const parsed = parseJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
  if (!parsed.ok || own(parsed.value, "format") !== FORMAT) return fail("scenario-not-a-scenario");
  const version = own(parsed.value, "version");
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return fail("scenario-not-a-scenario");
  }
  if (version > VERSION) return fail("scenario-newer", { version, known: VERSION });
  const issues: Issue[] = [];
  const reader = new RecordReader(parsed.value, { file }, issues);
  const scenario = {
    ...readScenarioJson(reader),
    ...(reader.has("ownRules") ? { ownRules: readRuleSet(reader.child("ownRules")) } : {}),
  };
  return issues.length > 0 ? err(issues) : ok(scenario);
}
