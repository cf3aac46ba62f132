import { describe, expect, test } from "vitest";
import { placesInForce } from "../../../../src/app/state/selectors/places.ts";
import { NO_WISHES, type Wishes } from "../../../../src/app/state/wishes.ts";
import { choiceSummary, effectText, homeText } from "../../../../src/app/workspaces/dwellings/choice-text.ts";
import { metresTo, realOptions, shortlist } from "../../../../src/app/workspaces/dwellings/shortlist.ts";
import {
  filteredStock,
  stockRows,
  stockSummary,
} from "../../../../src/app/workspaces/dwellings/stock-rows.ts";
import { type DwellingId, id, type NeighbourhoodId, type RuleId } from "../../../../src/engine/index.ts";
import { messages } from "../../../../src/messages/index.ts";
import { aTown, at, inDwelling, square } from "../../../support/a-town.ts";
import { anAnswer, aPlace } from "../an-answer.ts";

const m = messages("nb");
const lia = id<NeighbourhoodId>("lia");
const town = aTown()
  .area("sentrum", square(at(0, 0), 1000))
  .area("lia", square(at(2000, 0), 1000))
  .dwelling("small", at(0, 0), { standing: "vacant", areaM2: 35, bedrooms: 1, stepFree: true })
  .dwelling("large", at(2000, 0), { standing: "vacant", areaM2: 62, bedrooms: 2, stepFree: false })
  .dwelling("unsaid", at(2100, 0), { standing: "vacant" })
  .dwelling("lived-in", at(10, 0), { areaM2: 90, bedrooms: 3 })
  .dwelling("full", at(20, 0), { standing: "vacant" })
  .placement("p", inDwelling("full"))
  .dwelling("hostel", at(30, 0), { standing: "vacant", kind: "temporary", units: 4 })
  .dataset();
const places = placesInForce(town, []);
const figures = (name: string, dispersion: "within" | "consider" | "justify", rate: number) =>
  aPlace(name, { dispersion, rateBefore: rate - 1, rateAfter: rate, area: lia });
const answer = anAnswer({
  vacancies: [
    figures("small", "justify", 8),
    figures("large", "within", 2),
    figures("unsaid", "consider", 3),
  ],
});
const names = (wishes: Partial<Wishes>) =>
  shortlist(town, places, answer, { ...NO_WISHES, ...wishes }).map(({ dwelling }) => dwelling.id as string);

describe("the homes to choose among", () => {
  test("are every vacant home and nothing else", () => {
    expect(names({}).toSorted()).toEqual(["large", "small", "unsaid"]);
  });

  test("of two with the same verdict, the one whose use newly asks for least comes first, then the one that leaves most room", () => {
    const alike = (name: string, over: object) => ({ ...figures(name, "consider", 2), ...over });
    const order = (...vacancies: readonly ReturnType<typeof figures>[]) =>
      shortlist(town, places, anAnswer({ vacancies }), NO_WISHES).map(
        ({ dwelling }) => dwelling.id as string,
      );
    expect(
      order(
        alike("small", { newlyAsking: [id<RuleId>("d4-site-spacing")], headroomAfter: 9 }),
        alike("large", { headroomAfter: 1 }),
        alike("unsaid", { headroomAfter: 5 }),
      ),
    ).toEqual(["unsaid", "large", "small"]);
  });

  test("are ordered by dispersion where there are no wishes", () => {
    expect(names({})).toEqual(["large", "unsaid", "small"]);
  });

  test("put the participant's wish before every rule of dispersion", () => {
    expect(names({ stepFree: true })[0]).toBe("small");
  });

  test("put what is unknown after what is met and before what is not", () => {
    expect(names({ bedrooms: 2 })).toEqual(["large", "unsaid", "small"]);
    expect(names({ stepFree: true })).toEqual(["small", "unsaid", "large"]);
  });

  test("hide none, however much is wished", () => {
    expect(names({ bedrooms: 4, areaM2: 200, stepFree: true, near: lia })).toHaveLength(3);
  });

  test("count as real options only homes that meet every wish for certain", () => {
    const choices = shortlist(town, places, answer, { ...NO_WISHES, bedrooms: 1 });
    expect(realOptions(choices)).toBe(2);
  });

  test("measure nearness to the edge of the wished area, 0 inside it", () => {
    const area = town.neighbourhoods.find(({ id: own }) => own === lia);
    if (!area) throw new Error("the town has Lia");
    expect(metresTo(area, at(2000, 0))).toBe(0);
    expect(metresTo(area, at(1000, 0))).toBe(500);
  });

  test("are told without the engine's answer too", () => {
    const choices = shortlist(town, places, null, NO_WISHES);
    expect(choices).toHaveLength(3);
    expect(choices.every(({ dispersion }) => dispersion === "unknown")).toBe(true);
  });
});

describe("the words of a home", () => {
  test("tell what is known and leave the rest out", () => {
    const [small, unsaid] = ["small", "unsaid"].map((name) =>
      town.dwellings.find(({ id: own }) => own === name),
    );
    if (!small || !unsaid) throw new Error("the town has both");
    expect(homeText(small, m)).toBe("35 m² · ett soverom · trinnfri");
    expect(homeText(unsaid, m)).toBe("Størrelse og tilgjengelighet er ukjent");
  });

  test("tell the effect, or that it is unknown", () => {
    const area = town.neighbourhoods[1];
    expect(effectText({ effect: figures("large", "within", 2), area }, m)).toBe("1,0 → 2,0 per 1000 i lia");
    const told = {
      ...figures("large", "within", 2),
      headroomBefore: 4,
      headroomAfter: 3,
      newlyAsking: [id<RuleId>("d4-site-spacing")],
    };
    expect(effectText({ effect: told, area }, m)).toBe(
      "1,0 → 2,0 per 1000 i lia · rom i området 4 → 3 · Ber nå om mer: Nærmeste boenhet",
    );
    // Where the numbers are small a rate would be chance: then the homes are counted.
    const few = {
      ...figures("large", "within", 2),
      rateUnstable: true,
      areaUnitsBefore: 0,
      areaUnitsAfter: 1,
    };
    expect(effectText({ effect: few, area }, m)).toBe(
      "0 → 1 programboenhet i lia; for små tall til å regne per 1000",
    );
    expect(effectText({ effect: undefined, area }, m)).toBe("Virkningen i lia er ukjent");
  });

  test("say when there is no real choice", () => {
    expect(choiceSummary([], 1, true, m)).toContain("Et reelt valg krever minst to.");
  });
});

describe("the table of the stock", () => {
  const rows = stockRows({ dataset: town, changes: [] }, places, answer, m);

  test("has a row for every dwelling and counts temporary places apart", () => {
    expect(rows).toHaveLength(town.dwellings.length);
    expect(stockSummary(places, m)).toBe(
      "Registeret har 5 boenheter. 3 er ledige nå. 4 midlertidige tilbud kommer i tillegg og telles ikke som bolig.",
    );
  });

  test("narrows by what is chosen", () => {
    const filter = { vacantOnly: true, kind: null, acquisition: null, area: lia };
    expect(filteredStock(rows, filter).map(({ id: own }) => own)).toEqual([
      id<DwellingId>("large"),
      id<DwellingId>("unsaid"),
    ]);
  });
});
