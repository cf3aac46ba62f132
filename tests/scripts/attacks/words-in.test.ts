import { expect, test } from "vitest";
import { plantCanaries } from "../../../scripts/attacks/plant-canaries.ts";
import { demoProject, wholeProject } from "../../../scripts/attacks/whole-project.ts";
import { wordsIn } from "../../../scripts/attacks/words-in.ts";

const { project, canaries } = plantCanaries(wholeProject(demoProject("oygrend")));
const words = canaries.map(({ word }) => word);

test("every canary is found in a text that holds all of them, as a search for each would", () => {
  const text = JSON.stringify(project);
  const found = wordsIn(text, words);
  expect(found).toEqual(words.filter((word) => text.includes(word)));
  expect(found.length).toBeGreaterThan(words.length * 0.9);
});

test("each is found alone, inside a longer word and in the middle of a line, with a decimal comma too", () => {
  const all = words.filter((_, n) => n % 97 === 0);
  expect(all.length).toBeGreaterThan(5);
  for (const word of all) {
    expect(wordsIn(`x${word}y`, [word])).toEqual([word]);
    expect(wordsIn(`Ved ${word.replace(".", ",")}; se kart`, [word])).toEqual([word]);
  }
  expect(wordsIn("kanarifuglen sang", words)).toEqual([]);
});
