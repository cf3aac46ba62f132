import { describe, expect, it } from "vitest";
import { bestHits } from "../../../src/app/shell/search/best-hits.ts";
import { datasetHits } from "../../../src/app/shell/search/dataset-hits.ts";
import type { Hit, HitGroup } from "../../../src/app/shell/search/hit.ts";
import { matchScore } from "../../../src/app/shell/search/match-score.ts";
import { messages } from "../../../src/messages/index.ts";
import { smallTown } from "../../support/a-project.ts";

const hit = (group: HitGroup, title: string): Hit => ({ key: title, group, title });

describe("a match", () => {
  it("is better at the start of the text than at the start of a word, and there than inside one", () => {
    const scores = ["Lia nedre", "Øvre Lia", "Familien"].map((text) => matchScore(text, "lia"));
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 0);
    expect(matchScore("Øvre Lia", "li")).toBeGreaterThan(matchScore("Familien", "li"));
  });

  it("is none when a word of the query is missing", () => {
    expect(matchScore("Lia nedre", "lia øvre")).toBe(0);
  });
});

describe("the best hits", () => {
  it("come in groups of fixed order, the best of each first", () => {
    const hits = [
      hit("address", "Lia 2"),
      hit("plot", "Øvre Lia"),
      hit("plot", "Lia ved skogen"),
      hit("command", "Angre"),
    ];
    expect(bestHits(hits, "lia", 5).map(({ title }) => title)).toEqual([
      "Lia ved skogen",
      "Øvre Lia",
      "Lia 2",
    ]);
  });

  it("are no more than asked for in each group", () => {
    const many = Array.from({ length: 20 }, (_, i) => hit("dwelling", `Vegen ${i}`));
    expect(bestHits(many, "vegen", 5)).toHaveLength(5);
  });
});

describe("what can be found in a project", () => {
  it("is everything that has a name, and nothing about placements", () => {
    const hits = datasetHits(smallTown(), [], messages("nb"));
    expect(new Set(hits.map(({ group }) => group))).toEqual(
      new Set(["plot", "neighbourhood", "dwelling", "building"]),
    );
    expect(JSON.stringify(hits)).not.toContain('"p1"');
  });
});
