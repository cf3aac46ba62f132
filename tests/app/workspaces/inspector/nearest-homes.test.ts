import { expect, test } from "vitest";
import { nearestSentence } from "../../../../src/app/workspaces/inspector/nearest-homes/nearest-sentence.ts";
import { messages } from "../../../../src/messages/index.ts";

const known = [
  { k: 100, share: 0.02 },
  { k: 400, share: 0.0125 },
  { k: 1600, share: 0.00625 },
];

test("the nearest homes are told as units, and against the whole municipality", () => {
  const sentence = nearestSentence(known, 0.0034, messages("nb"));
  expect(sentence).toContain("2 blant de 100 nærmeste, 5 blant de 400 nærmeste og 10 blant de 1");
  expect(sentence).toContain("3,4 per 1000 boliger");
});

test.each([
  ["nn", "næraste"],
  ["en", "nearest"],
] as const)("in %s too, and with no more neighbourhoods than there are homes for", (language, word) => {
  const sentence = nearestSentence(known.slice(0, 1), 0.0034, messages(language));
  expect(sentence.split(word).length).toBe(2);
  expect(sentence).toContain("100");
});
