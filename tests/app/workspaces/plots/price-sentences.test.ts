import { expect, test } from "vitest";
import { priceSentences } from "../../../../src/app/workspaces/plots/demands/price-sentences.ts";
import { type DemandOutcome, id } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { plain } from "../an-answer.ts";

const m = messages("nb");
const none = { left: 0, lost: 0, unknown: 0 };
const outcome = (over: Partial<DemandOutcome> = {}): DemandOutcome => ({
  kind: "demand",
  demands: [],
  next: 6,
  plots: [
    { id: id("p1"), standing: "left" },
    { id: id("p2"), standing: "lost" },
  ],
  homes: { left: 600, lost: 400, unknown: 0 },
  stock: none,
  vacant: none,
  programme: { left: 30, lost: 10, unknown: 0 },
  areas: [
    { id: id("lia"), homes: 500, left: 500, residents: 900, units: 1, without: 3, with: 5 },
    { id: id("torget"), homes: 500, left: 100, residents: 900, units: 9, without: 3, with: 1 },
  ],
  evenness: { now: 0.4, without: 0.36, with: 0.29 },
  ...over,
});
const said = (of: DemandOutcome) => priceSentences(of, (name) => name, m).map(plain);

test("plots, homes, who carries more, how evenly, and what there is already: a sentence each", () => {
  expect(said(outcome())).toEqual([
    "Én av 2 kandidattomter er igjen.",
    "400 av 1 000 vanlige boliger i kommunen, 40 %, kunne aldri vært tilbudt.",
    "Ett område får mer å bære, og ett får mindre. Mest øker det i lia: fra 3,0 til 5,0 av de neste 6 boenhetene.",
    "Boenhetene blir liggende mer spredt: 36 % måtte flyttes for å ligge jevnt etter folketallet, 29 % med kravet.",
    "10 av 40 boenheter i programmet kunne ikke ligget der de ligger i dag.",
  ]);
});

test("what the data cannot decide is told, and is not counted as left", () => {
  const lines = said(
    outcome({
      plots: [{ id: id("p1"), standing: "unknown" }],
      homes: { left: 0, lost: 0, unknown: 1000 },
      evenness: { now: 0.4, without: 0.36, with: null },
    }),
  );
  expect(lines).toContain("Ingen av 1 kandidattomter er igjen.");
  expect(lines).toContain("Én tomt kan dataene ikke avgjøre; den regnes ikke som igjen.");
  expect(lines).toContain("For 100 % av boligene kan dataene ikke avgjøre det.");
});

test("a demand that cannot be met is said to be so; without addresses nothing is said of homes", () => {
  expect(said(outcome({ homes: { left: 0, lost: 1000, unknown: 0 } }))).toContain(
    "Ingen boliger er igjen. Kravet kan ikke oppfylles noe sted i kommunen.",
  );
  expect(
    said(outcome({ homes: null, areas: [], evenness: { now: null, without: null, with: null } }))[1],
  ).toMatch(/^Dataene har ingen adressepunkter/);
});
