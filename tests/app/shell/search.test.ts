import { describe, expect, it } from "vitest";
import { bestHits } from "../../../src/app/shell/search/best-hits.ts";
import { datasetHits } from "../../../src/app/shell/search/dataset-hits.ts";
import { findLabels } from "../../../src/app/shell/search/find-labels.ts";
import type { Hit, HitGroup } from "../../../src/app/shell/search/hit.ts";
import { matchScore } from "../../../src/app/shell/search/match-score.ts";
import { messages } from "../../../src/messages/index.ts";
import { smallTown } from "../../support/a-project.ts";

const hit = (group: HitGroup, title: string): Hit => ({ key: title, group, title });
const signal = () => new AbortController().signal;

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

describe("a search among addresses", () => {
  it("puts those that begin with the query first", async () => {
    const labels = ["Nordre Bakkeveien 3", "Bakkeveien 1", "Skogen 4", "Bakkeveien 12"];
    expect(await findLabels(labels, "bakkeveien", 8, signal())).toEqual([1, 3, 0]);
  });

  it("needs every word", async () => {
    expect(await findLabels(["Bakkeveien 1", "Bakkeveien 12"], "12 bakkeveien", 8, signal())).toEqual([1]);
  });

  it("stops when it has enough", async () => {
    const labels = Array.from({ length: 9000 }, (_, i) => `Vegen ${i}`);
    expect(await findLabels(labels, "vegen", 3, signal())).toEqual([0, 1, 2]);
  });

  it("gives other work its turn while it reads a whole city, and gives up when told to", async () => {
    const labels = Array.from({ length: 400_000 }, (_, i) => `Gata ${i}`);
    const abort = new AbortController();
    const found = findLabels(labels, "finnes ikke", 3, abort.signal);
    // This line is only reached before the answer because the search lets go of the thread.
    abort.abort();
    expect(await found).toEqual([]);
  });
});
