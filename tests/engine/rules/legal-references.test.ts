import { describe, expect, test } from "vitest";
import { SITING_RULES } from "../../../src/engine/rules/index.ts";

/** Sections that have been read in their source, as domain.md § 3.1 marks them; all others are second-hand or not verified. */
const READ = [
  /§ 7-2(,? (tredje ledd|third paragraph))? \[V\]/g,
  /§ 7-3 \[V\]/g,
  /§ 29-4 \[V\]/g,
  /§ 1-8 \[V\]/g,
  /§§ 1-6 \[V\]/g,
  /§ 9 \[V\]/g,
  /§§ 4 (og|and) 6 \[V\]/g,
];

const constraints = SITING_RULES.filter(({ rule }) => rule.group === "constraint");

describe.each(constraints.map((module) => [module.rule.code, module] as const))("%s", (_, { texts }) => {
  test.each(["nb", "nn", "en"] as const)("a conflict cites the law with its mark, in %s", (language) => {
    const { conflict } = texts[language].verdicts;
    if (conflict !== undefined) expect(conflict).toMatch(/\[(V\*?|U)\]/);
  });

  test.each(["nb", "nn", "en"] as const)("nothing is called read that has not been, in %s", (language) => {
    const { verdicts, change = "" } = texts[language];
    let said = [...Object.values(verdicts), change].join("\n");
    for (const section of READ) said = said.replace(section, "");
    expect(said).not.toContain("[V]");
    // The paragraph of dispensation within chapter 19 has not been read.
    expect(said).not.toContain("§ 19-2");
  });
});
