import type { RuleSet } from "../../../engine/index.ts";

/** A rule set as the file a municipality can put in its archive or send to another: the shape of data/rulesets. */
export function ruleSetJson(set: RuleSet): string {
  const { id, version, title, inForceFrom, basedOn, rules } = set;
  const file = {
    id,
    version,
    title,
    inForceFrom,
    ...(basedOn === undefined ? {} : { basedOn }),
    rules: rules.map(({ rule, params, weight }) => ({
      rule,
      params,
      ...(weight === undefined ? {} : { weight }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** "Fjordvik 2027" → "fjordvik-2027.json": letters and digits that every file system takes. */
export function ruleSetFileName(set: RuleSet): string {
  const plain = set.title
    .toLocaleLowerCase("nb")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${plain === "" ? set.id : plain}.json`;
}
