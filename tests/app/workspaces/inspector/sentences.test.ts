import { describe, expect, test } from "vitest";
import { plotsInForce } from "../../../../src/app/state/selectors/plots-in-force.ts";
import { areaSummary } from "../../../../src/app/workspaces/inspector/area-summary.ts";
import { changingAnswers } from "../../../../src/app/workspaces/inspector/changing-answers.ts";
import { areaKicker, dwellingKicker, plotKicker } from "../../../../src/app/workspaces/inspector/kicker.ts";
import { plotSummary, vacancySummary } from "../../../../src/app/workspaces/inspector/plot-summary.ts";
import { cooperativeSummary, siteSummary } from "../../../../src/app/workspaces/inspector/stock-summary.ts";
import { verdictSentence } from "../../../../src/app/workspaces/inspector/verdict-sentence.ts";
import {
  type CooperativeId,
  id,
  type NeighbourhoodId,
  type RuleId,
  type Subject,
  UNKNOWN,
} from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aTown, at, square } from "../../../support/a-town.ts";
import { aFinding, anArea, aPlace, count, plain, standardRules } from "../an-answer.ts";

const m = messages("nb");
const plot: Subject = { kind: "plot", id: "a" };
const inLia: Subject = { kind: "neighbourhood", id: "lia" };
const place = aPlace("a", { rateBefore: 2.1, rateAfter: 3.4, area: id<NeighbourhoodId>("lia") });
const siting = [
  aFinding("d3-site-size", plot, "within"),
  aFinding("h8-noise", plot, "investigate"),
  aFinding("h4-quick-clay", plot, "unknown"),
  aFinding("h1-flood", plot, "met"),
];

describe("the paragraph of a plot", () => {
  test("tells the rate, what asks for a reason, what must be investigated and what nobody has mapped", () => {
    expect(plotSummary({ place, area: "Lia", findings: siting, m })).toBe(
      "To småhus her gir <b>3,4 programboenheter per 1000</b> i Lia, mot 2,1 i dag. Ingen regel krever begrunnelse; <b>støy</b> må utredes og <b>kvikkleire</b> er ikke kartlagt.",
    );
  });

  test("tells the rate without the houses where the scenario already has them", () => {
    expect(plotSummary({ place: { ...place, used: true }, area: "Lia", findings: [], m })).toContain(
      "mot 2,1 uten.",
    );
  });

  test("never invents a rate", () => {
    expect(plotSummary({ place: aPlace("a"), area: "Lia", findings: [], m })).toContain(
      "Folketallet i Lia er ikke kjent",
    );
    expect(plotSummary({ place, findings: [], m })).toContain("utenfor alle områder");
  });

  test("says of a vacant home that the choice is the participant's", () => {
    expect(vacancySummary({ place, area: "Lia", findings: [], m })).toContain(
      "Deltakerens eget valg går foran",
    );
  });
});

describe("the sentence of verdicts", () => {
  test("puts what requires a reason before what should be considered", () => {
    const text = verdictSentence(
      [aFinding("d4-site-spacing", plot, "consider"), aFinding("d3-site-size", plot, "justify")],
      m,
    );
    expect(text).toMatch(/^<b>\p{L}.*krever begrunnelse og <b>nærmeste boenhet<\/b> bør vurderes\.$/u);
  });

  test("does not call the rest fine while something is unknown (E6)", () => {
    const text = verdictSentence([aFinding("d5-area-share", inLia, "unknown")], m);
    expect(text).toContain("ingen regel som kan regnes ut".replace("i", "I"));
    expect(text).toContain("kan ikke regnes ut");
  });

  test("says how many demands are met when all are", () => {
    expect(verdictSentence([aFinding("h1-flood", plot, "met"), aFinding("h8-noise", plot, "met")], m)).toBe(
      "Alle 2 krav er oppfylt.",
    );
  });

  test.each(["nb", "nn", "en"] as const)("is one sentence in %s", (language) => {
    expect(verdictSentence(siting, messages(language))).toMatch(/^(<b>)?\p{Lu}.*\.$/u);
  });
});

describe("the paragraph of a neighbourhood", () => {
  const [record] = aTown()
    .area("Lia", square(at(0, 0), 1000), { residents: 1400 })
    .dataset().neighbourhoods;
  if (!record) throw new Error("the town has Lia");

  test("tells counts, verdicts and room", () => {
    const area = anArea("Lia", {
      stock: count({ units: 21, rate: 15 }),
      programme: count({ units: 3, rate: 2.1 }),
      headroom: 2,
      headroomRule: id<RuleId>("d6-location-quotient"),
    });
    const text = areaSummary(record, area, [aFinding("d5-area-share", inLia, "within")], m);
    expect(text).toContain(
      "Lia har <b>21 kommunale boenheter</b>, 15,0 per 1000 innbyggere. 3 er programboenheter.",
    );
    expect(text).toContain("Det er rom for <b>2 boenheter til</b> før");
  });

  test("calls an area with none an opportunity, with how many live there", () => {
    expect(plain(areaSummary(record, anArea("Lia", { unused: true }), [], m))).toContain(
      "enda 1 400 bor her: en ubrukt mulighet",
    );
  });

  test("says too many in words, not as a negative number", () => {
    const text = areaSummary(record, anArea("Lia", { headroom: -6 }), [], m);
    expect(text).toContain("Det er <b>6 boenheter mer</b> enn reglene tåler");
    expect(text).not.toContain("-6");
  });

  test("leaves room unknown where residents are", () => {
    expect(areaSummary(record, anArea("Lia", { headroom: UNKNOWN }), [], m)).toContain(
      "er ukjent til folketallet er kjent",
    );
  });
});

describe("the paragraphs of stock", () => {
  test("show a cooperative's limit as a legal frame", () => {
    const figures = {
      id: id<CooperativeId>("hill"),
      publicUnits: 5,
      dwellings: 24,
      right: 2,
      verdict: "justify",
    } as const;
    expect(cooperativeSummary(figures, [], m)).toBe(
      "Det offentlige eier <b>5 boliger</b> av 24. Rettslig ramme: rett til å eie inntil 2. Det er <b>3 mer</b> enn retten gir.",
    );
    expect(cooperativeSummary({ ...figures, dwellings: UNKNOWN, right: UNKNOWN }, [], m)).toContain(
      "er ukjent til antallet",
    );
  });

  test("say when a site is alone", () => {
    const site = {
      id: "s",
      at: at(0, 0),
      units: 4,
      members: ["a", "b"],
      nearest: UNKNOWN,
      rings: [],
      verdict: "consider",
    } as const;
    expect(siteSummary(site, [], m)).toContain("Det finnes ikke noe annet sted");
  });
});

describe("the line above the title", () => {
  test("tells a plot's number, cadastre, owner and size", () => {
    const town = aTown()
      .plot("a", square(at(0, 0), 40), { cadastre: "41/207", ownership: "municipal" })
      .dataset();
    const [own] = plotsInForce(town, []);
    if (!own) throw new Error("the town has a plot");
    expect(plain(plotKicker(own, m))).toBe("Tomt 1 · gnr 41 bnr 207 · kommunal · 1 600 m²");
  });

  test("tells a home by its house, never by who lives there", () => {
    const [home] = aTown()
      .dwelling("d", at(0, 0), { standing: "vacant", designation: "rop" })
      .dataset().dwellings;
    if (!home) throw new Error("the town has a home");
    expect(dwellingKicker(home, home.standing, m)).toBe("Ordinær bolig · eid · ledig");
  });

  test("dates the residents it counts against", () => {
    const [area] = aTown()
      .area("Lia", square(at(0, 0), 9), { residents: 1400, residentsYear: 2026 })
      .dataset().neighbourhoods;
    if (!area) throw new Error("the town has Lia");
    expect(plain(areaKicker(area, m))).toBe("Grunnkrets · 1 400 innbyggere (2026)");
  });
});

describe("what would change the answer", () => {
  test("begins with what asks most, and says what unknown facts could give", () => {
    const answers = changingAnswers({
      findings: siting,
      score: {
        subject: plot,
        kind: "suitability",
        value: 71,
        best: 86,
        terms: [{ rule: id<RuleId>("d4-site-spacing"), weight: 15, points: 0, best: 15 }],
      },
      ruleSet: standardRules,
      m,
    });
    expect(answers[0]?.rule).toBe("h8-noise");
    expect(answers.at(-1)?.text).toContain("kan egnetheten bli inntil <b>86</b>");
  });

  test("tells the number of houses that would tip the area", () => {
    const figures = anArea("lia", { headroom: 3, headroomRule: id<RuleId>("d6-location-quotient") });
    const area = { name: "Lia", figures };
    const free = changingAnswers({ findings: [], area, units: 2, used: false, ruleSet: standardRules, m });
    expect(free[0]?.text).toMatch(/^Med fire hus her vil .* i Lia be om en begrunnelse\.$/u);
    const used = changingAnswers({ findings: [], area, units: 2, used: true, ruleSet: standardRules, m });
    expect(used[0]?.text).toContain("Med seks hus");
    const small = { area, units: 2, used: false, takes: 3, ruleSet: standardRules, m };
    expect(changingAnswers({ findings: [], ...small })).toEqual([]);
    expect(changingAnswers({ findings: [], ...small, takes: 4 })).toHaveLength(1);
  });

  test("has no answer where nothing asks", () => {
    expect(
      changingAnswers({ findings: [aFinding("h1-flood", plot, "met")], ruleSet: standardRules, m }),
    ).toEqual([]);
  });
});
