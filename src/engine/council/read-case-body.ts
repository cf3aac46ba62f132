import { canonicalJson } from "../canonical-json.ts";
import { CASE_TEXTS, type CaseText } from "../model/case-text.ts";
import type { NeighbourhoodId } from "../model/ids.ts";
import type { AreaLevel } from "../model/neighbourhood.ts";
import type { RuleSet } from "../model/rule-set.ts";
import { calendarDay } from "../release/public/calendar-day.ts";
import { COUNT_WORDS } from "../release/public/public-count.ts";
import { readRelease } from "../release/public/read-release.ts";
import type { ReleaseFile } from "../release/public/release-file.ts";
import { type RuleSetProblem, validateRuleSet } from "../rule-sets/validate-rule-set.ts";
import { RULES } from "../rules/index.ts";
import type { StrictReader } from "../strict-reader.ts";
import type { CaseFault } from "./case-file.ts";
import type { PublicArea, PublicCase, PublicSource } from "./public-case.ts";
import { readDecisions } from "./read-case-decisions.ts";
import { readDemand } from "./read-case-demand.ts";
import { readGround } from "./read-case-ground.ts";
import { readNearness } from "./read-case-nearness.ts";
import { readAlternative, readPlot } from "./read-case-plots.ts";
import { readId, readOutline } from "./read-case-values.ts";

const LEVELS: readonly AreaLevel[] = ["grunnkrets", "delområde", "bydel", "other", "district"];

/** All of a case, field by field. Whether its parts agree with one another is asked afterwards. */
export function readCaseBody(r: StrictReader, faults: CaseFault[]): PublicCase {
  const text = (name: string) => r.text(name);
  return {
    title: text("title"),
    question: text("question"),
    date: r.matching("date", (date) => calendarDay(date) !== null),
    engine: text("engine"),
    municipality: r.child("municipality", (m) => ({
      number: m.known("number", (name) => m.text(name)),
      name: m.matching("name", (name) => name !== ""),
      fictional: m.flag("fictional"),
      residents: m.known("residents", (name) => m.whole(name, 0)),
    })),
    crs: r.word("crs", ["EPSG:25832", "EPSG:25833", "EPSG:25835"]),
    level: r.word("level", LEVELS),
    ruleSet: readRuleSet(r, faults),
    mean: r.child("mean", (mean) => ({
      homes: mean.whole("homes", 0),
      residents: mean.known("residents", (name) => mean.whole(name, 0)),
    })),
    release: readReleaseIn(r, faults),
    need: r.known("need", (name) => r.whole(name, 0)),
    areas: r.list("areas", readArea),
    plots: r.list("plots", readPlot),
    ...(r.has("nearness") ? { nearness: r.known("nearness", (name) => r.child(name, readNearness)) } : {}),
    alternatives: r.list("alternatives", readAlternative),
    demands: r.list("demands", readDemand),
    decisions: readDecisions(r),
    texts: r.child(
      "texts",
      (texts) =>
        Object.fromEntries(CASE_TEXTS.map((one) => [one, texts.prose(one)])) as Record<CaseText, string>,
    ),
    ground: r.child("ground", readGround),
    sources: r.list("sources", readSource),
  };
}

/** Without a rule set that is whole nothing can be reckoned: what is wrong with it is told by rule and value. */
function readRuleSet(r: StrictReader, faults: CaseFault[]): RuleSet {
  const value = r.fitting("ruleSet", isRecord, {});
  const read = validateRuleSet(value);
  if (!read.ok) {
    for (const problem of read.error)
      faults.push({ code: "wrong-rule-set", at: [`${r.path}ruleSet`, ...namesOf(problem)].join(".") });
    return value as unknown as RuleSet;
  }
  // Read anew, so that nothing rides along in it.
  return r.child("ruleSet", (set) => ({
    id: readId(set, "id"),
    version: set.text("version"),
    title: set.text("title"),
    inForceFrom: set.matching("inForceFrom", (date) => calendarDay(date) !== null),
    ...(set.has("basedOn") ? { basedOn: readId(set, "basedOn") } : {}),
    rules: set.list("rules", (rule) => ({
      rule: readId(rule, "rule"),
      params: rule.record("params", (params, name) => params.number(name, -MOST_PARAM, MOST_PARAM)),
      ...(rule.has("weight") ? { weight: rule.number("weight", 0, MOST_PARAM) } : {}),
    })),
  }));
}

/** The names that the engine has itself: those of a file that is no case are repeated to nobody. */
function namesOf({ rule, param }: RuleSetProblem): readonly string[] {
  const known = RULES.find((module) => module.rule.id === rule)?.rule;
  if (!known) return [];
  return known.params.some(({ id }) => id === param) ? [known.id, String(param)] : [known.id];
}

/** Every rule has bounds of its own, which `validateRuleSet` holds it to. */
const MOST_PARAM = Number.MAX_VALUE;

/** The release is a file by itself, with its own reader: it must be whole as it would stand alone. */
function readReleaseIn(r: StrictReader, faults: CaseFault[]): ReleaseFile {
  const value = r.fitting("release", isRecord, {});
  const read = readRelease(`${canonicalJson(value)}\n`);
  if (read.ok) return read.value;
  for (const { at } of read.error)
    faults.push({ code: "wrong-release", at: `${r.path}release${at === "" ? "" : `.${at}`}` });
  return value as unknown as ReleaseFile;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const readArea = (r: StrictReader): PublicArea => ({
  id: readId<NeighbourhoodId>(r, "id"),
  name: r.text("name"),
  outline: readOutline(r, "outline"),
  district: r.known("district", (name) => r.text(name)),
  residents: r.known("residents", (name) => r.number(name, 0, Number.MAX_SAFE_INTEGER)),
  residentsYear: r.known("residentsYear", (name) => r.whole(name, 0)),
  dwellings: r.known("dwellings", (name) => r.number(name, 0, Number.MAX_SAFE_INTEGER)),
  homes: r.wholeOr("homes", COUNT_WORDS),
});

const readSource = (r: StrictReader): PublicSource => ({
  what: r.text("what"),
  licence: r.known("licence", (name) => r.text(name)),
  date: r.known("date", (name) => r.text(name)),
  rows: r.whole("rows", 0),
});
