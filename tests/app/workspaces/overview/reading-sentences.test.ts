import { describe, expect, test } from "vitest";
import {
  curveSentence,
  denseSentence,
  drawsSentence,
  evenSentence,
  localSentence,
  reasonSentence,
  tooFewSentence,
} from "../../../../src/app/workspaces/overview/reading-sentences.ts";
import type { StandsOut } from "../../../../src/app/workspaces/overview/standing-out.ts";
import type { TooFew } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { plain } from "../an-answer.ts";
import { aCircle, aCurve, aLocalMoran, anEvenness, aScan } from "./an-analysis.ts";

const m = messages("nb");
const nameOf = (id: string) => ({ torget: "Torget" })[id] ?? id;
const fewOf = (over: Partial<TooFew> = {}): TooFew => ({
  kind: "too-few",
  of: "clustering-curve",
  have: 3,
  need: 10,
  what: "programmeUnits",
  ...over,
});

describe("too few", () => {
  test("says what there is and what it would take, and gives no other figure", () => {
    expect(plain(tooFewSentence(fewOf(), m))).toBe(
      "<b>For få til å si noe:</b> 3 programboenheter, det trengs minst 10.",
    );
  });

  test("counts one in the singular and none as none", () => {
    expect(tooFewSentence(fewOf({ have: 1 }), m)).toContain("1 programboenhet,");
    expect(tooFewSentence(fewOf({ have: 0, what: "areas", need: 5 }), m)).toContain("ingen områder");
  });
});

describe("p in words", () => {
  test("counts the draws that were as extreme", () => {
    expect(plain(drawsSentence(0.05, 199, m))).toBe(
      "9 av 199 tilfeldige trekninger ga et like stort utslag, om lag 1 av 20.",
    );
  });

  test("claims no odds where no draw was as extreme", () => {
    expect(plain(drawsSentence(1 / 200, 199, m))).toBe(
      "Ingen av 199 tilfeldige trekninger ga et like stort utslag.",
    );
  });

  test("gives no odds of one in one", () => {
    expect(plain(drawsSentence(0.9, 199, m))).toBe(
      "179 av 199 tilfeldige trekninger ga et like stort utslag.",
    );
  });
});

describe("the clustering curve in words", () => {
  test("is tighter within the distance where it leaves the band from the first", () => {
    expect(plain(curveSentence(aCurve({ p: 0.005, tighter: [{ from: 0, to: 300 }] }), m))).toContain(
      "<b>tettere enn resten av den kommunale boligmassen</b> når vi ser på avstander inntil 300 m.",
    );
  });

  test("names both ends of a stretch that begins farther out, and every stretch", () => {
    const tighter = [
      { from: 0, to: 100 },
      { from: 400, to: 600 },
    ];
    expect(plain(curveSentence(aCurve({ p: 0.01, tighter }), m))).toContain(
      "inntil 100 m og mellom 400 m og 600 m",
    );
  });

  test("is no tighter than chance where the test says so", () => {
    expect(curveSentence(aCurve(), m)).toContain("<b>ikke tettere enn tilfeldig</b>");
  });

  test("is more dispersed where the band is left downward only", () => {
    expect(curveSentence(aCurve({ p: 0.01 }), m)).toContain("<b>mer spredt enn");
  });
});

describe("evenness in words", () => {
  test("tells the share that would have to move, beside what chance gives", () => {
    const text = plain(evenSentence(anEvenness(), m));
    expect(text).toContain("<b>66 % av programboenhetene</b>");
    expect(text).toContain(
      "Tilfeldig plassering gir 36–53 %: fordelingen er <b>mer ujevn enn tilfeldig</b>.",
    );
  });

  test("tells of the level in force, and where that has too few areas, which level it tells of instead", () => {
    const { levels, ...rest } = anEvenness();
    const [tracts] = levels;
    if (!tracts) throw new Error("there is a level");
    const both = [tracts, { ...tracts, level: "district" as const, dissimilarity: 0.31 }];
    expect(plain(evenSentence({ ...rest, level: "district", levels: both }, m))).toContain("31 %");
    const few = plain(evenSentence({ ...rest, level: "district", levels }, m));
    expect(few).toContain("66 %");
    expect(few).toContain(
      "Her er det for få områder til å si det samme om bydeler, så tallene gjelder grunnkretser.",
    );
  });

  test("takes what chance would give for chance, and less for more even", () => {
    expect(evenSentence(anEvenness({ dissimilarity: 0.5 }), m)).toContain("ikke til å skille fra tilfeldig");
    expect(evenSentence(anEvenness({ dissimilarity: 0.3 }), m)).toContain("jevnere enn tilfeldig");
  });
});

describe("the densest place in words", () => {
  test("names where, how many within what, and how many were expected", () => {
    expect(plain(denseSentence(aScan(aCircle()), nameOf, m))).toBe(
      "Tettest er det <b>rundt Torget</b>: 20 programboenheter innenfor 410 m, mot 5,0 ventet etter folketallet. Ingen av 999 tilfeldige trekninger ga et like stort utslag.",
    );
  });

  test("says that nothing stands out where chance makes circles like it", () => {
    expect(denseSentence(aScan(aCircle({ p: 0.3 })), nameOf, m)).toContain(
      "<b>Ingen steder skiller seg ut fra tilfeldig.</b>",
    );
  });

  test("has no radius where the circle is one area", () => {
    const one = aCircle({ areas: aCircle().areas.slice(0, 1), radius: 0 });
    expect(plain(denseSentence(aScan(one), nameOf, m))).toContain(
      "<b>i Torget</b>: 20 programboenheter, mot",
    );
  });

  test("has nothing to name where no circle holds more than expected", () => {
    expect(denseSentence(aScan(), nameOf, m)).toBe(m.text("reading.dense.none"));
    expect(denseSentence(aScan(aCircle({ units: 4, expected: 5 })), nameOf, m)).toBe(
      m.text("reading.dense.none"),
    );
  });
});

test("areas like their neighbours are counted, and those that stand alone are not", () => {
  const classes = { a: "high-high", b: "high-high", c: "low-low", d: "high-low" } as const;
  expect(localSentence(aLocalMoran(classes), m)).toBe(
    "2 områder har mye, og det har naboene også. Ett har lite, og det har naboene også.",
  );
  expect(localSentence(aLocalMoran({ d: "high-low" }), m)).toBe(m.text("reading.dense.localNone"));
});

describe("who needs a reason", () => {
  const place = (name: string, verdict: StandsOut["verdict"]): StandsOut => ({
    subject: { kind: "building", id: name },
    name,
    verdict,
    text: "",
  });
  const four = ["A", "B", "C", "D"].map((name) => place(name, "justify"));

  test("are three by name, after how many there are", () => {
    expect(reasonSentence("4 bygg er over grensen.", four, m)).toBe(
      "4 bygg er over grensen. Først: <b>A, B og C</b>.",
    );
  });

  test("are not those that should only be considered", () => {
    expect(reasonSentence(null, [place("E", "consider")], m)).toContain("ett bør vurderes");
    expect(reasonSentence(null, [], m)).toBe(m.text("overview.crowdedNone"));
  });
});

test.each(["nb", "nn", "en"] as const)("every sentence begins, ends and is filled in: %s", (language) => {
  const own = messages(language);
  const sentences = [
    tooFewSentence(fewOf(), own),
    curveSentence(aCurve({ p: 0.005, tighter: [{ from: 100, to: 300 }] }), own),
    curveSentence(aCurve(), own),
    evenSentence(anEvenness(), own),
    denseSentence(aScan(aCircle()), nameOf, own),
    denseSentence(aScan(aCircle({ p: 0.2 })), nameOf, own),
    localSentence(aLocalMoran({ a: "high-high" }), own),
  ];
  for (const sentence of sentences) expect(sentence).toMatch(/^(<b>)?[\p{Lu}\d][^{}]*\.$/u);
});
