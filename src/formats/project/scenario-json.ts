import type { RuleSetId, Scenario, ScenarioId } from "../../engine/index.ts";
import { readChange, writeChange } from "./change-json.ts";
import type { RecordReader } from "./record-reader.ts";

export const scenarioJson = (scenario: Scenario) => ({
  id: scenario.id,
  title: scenario.title,
  datasetHash: scenario.datasetHash,
  ruleSet: scenario.ruleSet,
  cursor: scenario.cursor,
  changes: scenario.changes.map(writeChange),
});

export function readScenarioJson(r: RecordReader): Scenario {
  const changes = r.list("changes", readChange);
  const cursor = r.number("cursor");
  if (!Number.isInteger(cursor) || cursor < 0 || cursor > changes.length) r.refuse("cursor", cursor);
  return {
    id: r.id<ScenarioId>("id"),
    title: r.text("title"),
    datasetHash: r.text("datasetHash"),
    ruleSet: r.id<RuleSetId>("ruleSet"),
    changes,
    cursor,
  };
}
