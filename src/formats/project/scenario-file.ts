import { err, type Issue, ok, type Result, type Scenario } from "../../engine/index.ts";
import { own, parseJson } from "../json-text.ts";
import { RecordReader } from "./record-reader.ts";
import { readScenarioJson, scenarioJson } from "./scenario-json.ts";

const FORMAT = "spredt-scenario";
const VERSION = 1;

/** One scenario as a small file of its own; `datasetHash` is that of the dataset it was made on. */
export function writeScenario(scenario: Scenario, datasetHash: string): string {
  const body = { format: FORMAT, version: VERSION, ...scenarioJson({ ...scenario, datasetHash }) };
  return `${JSON.stringify(body, null, 1)}\n`;
}

export function readScenario(text: string, file = "scenario.json"): Result<Scenario, readonly Issue[]> {
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
  const scenario = readScenarioJson(new RecordReader(parsed.value, { file }, issues));
  return issues.length > 0 ? err(issues) : ok(scenario);
}
