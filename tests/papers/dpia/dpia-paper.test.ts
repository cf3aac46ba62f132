import { describe, expect, test } from "vitest";
import attacks from "../../../data/attacks.json";
import { RELEASE_PARAMETERS } from "../../../src/engine/council/index.ts";
import { messages } from "../../../src/messages/index.ts";
import { dpiaPaper, type Paper } from "../../../src/papers/index.ts";
import { aPublicCase } from "../../engine/council/a-public-case.ts";

const publicCase = aPublicCase();
const tableOf = ({ blocks }: Paper, id: string) => {
  const found = blocks.find((block) => block.kind === "table" && block.id === id);
  if (found?.kind !== "table") throw new Error(`no table ${id}`);
  return found;
};

describe.each(["nb", "nn", "en"] as const)("the DPIA appendix in %s", (language) => {
  const paper = dpiaPaper(publicCase, attacks, language);

  test("has words for all that is told: no name of a text stands in it", () => {
    expect(JSON.stringify(paper.blocks)).not.toMatch(/dpia\.[a-z]/);
  });

  test("tells every number of the mechanism and every attack that was tried, with how it went", () => {
    expect(tableOf(paper, "parametre").rows).toHaveLength(Object.keys(RELEASE_PARAMETERS).length);
    const rows = tableOf(paper, "angrep").rows;
    expect(rows).toHaveLength(attacks.results.length);
    const m = messages(language);
    for (const [n, { held }] of attacks.results.entries())
      expect(rows[n]?.at(-1)?.text).toBe(m.text("dpia.attack.held", { held: String(held) }));
  });

  test("tells how certain somebody can become: an even guess two in three after one release", () => {
    expect(tableOf(paper, "sikkerhet").rows[0]?.map(({ raw }) => raw)).toEqual([0.5, 2 / 3, 0.8, 16 / 17]);
  });
});

test("an attack that succeeded is told as one", () => {
  const [first] = attacks.results;
  if (!first) throw new Error("no attacks were tried");
  const lost = { ...attacks, results: [{ ...first, held: false }] };
  expect(tableOf(dpiaPaper(publicCase, lost, "nb"), "angrep").rows[0]?.at(-1)?.text).toBe("lyktes");
});
