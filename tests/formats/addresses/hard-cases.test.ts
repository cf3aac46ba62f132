import { describe, expect, it } from "vitest";
import { AddressIndex, matchAddress } from "../../../src/formats/index.ts";
import { aRegister, matched } from "./a-register.ts";

const town = new AddressIndex(
  aRegister(
    { label: "Storgata 5", postal: "2408 ELVERUM", property: "12/34" },
    { label: "Storgata 5A", postal: "2408 ELVERUM" },
    { label: "Storgata 5B", postal: "2408 ELVERUM" },
    { label: "Storgata 7", postal: "2410 HERNES" },
    { label: "Storgata 7", postal: "2408 ELVERUM" },
    { label: "Storgata 12", postal: "2408 ELVERUM" },
    { label: "Storgata 12A", postal: "2408 ELVERUM" },
    { label: "Storgata 12B", postal: "2408 ELVERUM" },
    { label: "Storgata 12C", postal: "2408 ELVERUM" },
    { label: "Storgata 14", postal: "2408 ELVERUM" },
    { label: "Kirkegata 10", postal: "2408 ELVERUM" },
    { label: "St. Olavs gate 3", postal: "2408 ELVERUM" },
    { label: "Bjørkelundvegen 8", postal: "2408 ELVERUM" },
    { label: "Åsen, Nøtåsvegen 117", postal: "2410 HERNES" },
    { label: "Gearretnjárga / Rovdefossveien 8", postal: "9730 KARASJOK" },
    { label: "Väylätie 4", postal: "9730 KARASJOK" },
    { label: "Nordli 25/3", postal: "2410 HERNES", property: "25/3" },
    { label: "25/4", postal: "2410 HERNES", property: "25/4" },
    { label: "Skarvegen 2", postal: "2408 ELVERUM" },
    { label: "Kong Haakons gate 1", postal: "2408 ELVERUM" },
    { label: "Bøvegen 2", postal: "2408 ELVERUM" },
    { label: "Bovegen 2", postal: "2410 HERNES" },
  ),
);

describe("an address as offices really write them is found", () => {
  it.each([
    ["Storgata 5, H0201", "Storgata 5 (exact)"],
    ["Storgata 5H0201", "Storgata 5 (exact)"],
    ["Storgata 5BH0101", "Storgata 5B (exact)"],
    ["Storgata 5 bolig H0201", "Storgata 5 (exact)"],
    ["Kirkegata 10, 0201", "Kirkegata 10 (exact)"],
    ["Kirkegata 10 [H0201]", "Kirkegata 10 (exact)"],
    ["Kirkegata 10 #201", "Kirkegata 10 (exact)"],
    ["Kirkegata 10, 2. etg t.v.", "Kirkegata 10 (exact)"],
    ["Kirkegt 10, sokkelleil", "Kirkegata 10 (normalised)"],
    ["Kirkegata 10, blokk 3", "Kirkegata 10 (exact)"],
    ["Kirkegata no. 10", "Kirkegata 10 (exact)"],
    ["10, Kirkegata", "Kirkegata 10 (exact)"],
    ["Storgata 5 inng B", "Storgata 5B (exact)"],
    ['Storgata 5 "B"', "Storgata 5B (exact)"],
    ["Storgata 5 - 2408 Elverum", "Storgata 5 (exact)"],
    ["Storgata 5, 2408 Elverum, kommunal", "Storgata 5 (exact)"],
    ["Storgata 5, 2408 Elverun", "Storgata 5 (exact)"],
    ["Storgata 5 Elverum kommune", "Storgata 5 (exact)"],
    ["2408 Elverum, Storgata 5", "Storgata 5 (exact)"],
    ["Solbakken borettslag, Storgata 5", "Storgata 5 (exact)"],
    ["Storgata 7, 2410 Hernes", "Storgata 7 (exact)"],
    ["St. Olavs g. 3", "St. Olavs gate 3 (normalised)"],
    ["St.Olavsgt.3", "St. Olavs gate 3 (normalised)"],
    ["Kong Håkons gt. 1", "Kong Haakons gate 1 (folded)"],
    ["Bjoerkelundvegen 8", "Bjørkelundvegen 8 (folded)"],
    ["Bjorkelundveien 8", "Bjørkelundvegen 8 (folded)"],
    ["Björkelundvegen 8", "Bjørkelundvegen 8 (exact)"],
    ["Bjórkelundvegen 8", "Bjørkelundvegen 8 (folded)"],
    ["BjÃ¸rkelundvegen 8", "Bjørkelundvegen 8 (exact)"],
    ["NÃ¸tÃ¥svegen 117", "Åsen, Nøtåsvegen 117 (exact)"],
    ["Boevegen 2", "Bøvegen 2 (folded)"],
    ["Rovdefossveien 8 / Gearretnjárga 8", "Gearretnjárga / Rovdefossveien 8 (normalised)"],
    ["Gearretnjarga 8, 9730 Karasjok / Kárášjohka", "Gearretnjárga / Rovdefossveien 8 (folded)"],
    ["Vaylatie 4", "Väylätie 4 (folded)"],
    ["gnr/bnr 12/34", "Storgata 5 (cadastral)"],
    ["gnr 12 bnr 34 Elverum", "Storgata 5 (cadastral)"],
    ["25/4, 2410 Hernes", "25/4 (cadastral)"],
    ["Nordli 25/3", "Nordli 25/3 (cadastral)"],
    ["Nordli, 25/3", "Nordli 25/3 (cadastral)"],
  ])("%j is %s", (text, expected) => expect(matched(town, text)).toBe(expected));
});

describe("a wrong postcode or place is never taken", () => {
  it.each([
    ["Storgata 5, 0155 Oslo", "? Storgata 5 (postcode)"],
    ["Storgata 5, 2408 Oslo", "? Storgata 5 (town)"],
    ["Storgata 5, 2408 Hernes", "? Storgata 5 (town)"],
    ["Storgata 7, 2410 Elverum", "? Storgata 7 (town), Storgata 7 (town)"],
    ["Storgata 5, 015 Oslo", "? Storgata 5 (town)"],
    ["Oslo, Storgata 5", "? Storgata 5 (town)"],
    ["0155 Oslo, Storgata 5", "? Storgata 5 (postcode)"],
    ["Hernes, Storgata 5", "? Storgata 5 (town)"],
  ])("%j: %s", (text, expected) => expect(matched(town, text)).toBe(expected));

  it("nor where the columns of the row say another than its text", () => {
    expect(matched(town, "Storgata 7, 2410 Hernes", { postcode: 2408 })).toMatch(/^\?.*postcode/);
    expect(matched(town, "Storgata 7", { postcode: 2408, town: "Oslo" })).toMatch(/^\?.*town/);
    expect(matched(town, "Storgata 7", { town: "Hernes" })).toBe("Storgata 7 (exact)");
  });

  it("nor in a register without post towns, where the row names another town than the municipality", () => {
    const bare = new AddressIndex(aRegister("Storgata 5"));
    const known = new Set(["elverum"]);
    const find = (text: string) => matchAddress(bare, { text }, known);
    expect(find("Storgata 5, 2408 Elverum")).toMatchObject({ is: "found" });
    expect(find("Storgata 5")).toMatchObject({ is: "found" });
    expect(find("Storgata 5, 0155 Oslo")).toMatchObject({ is: "ask", candidates: [{ reason: "town" }] });
  });
});

describe("what may be another place is asked about", () => {
  it.each([
    ["Storgata 12, 14", "? Storgata 12 (range), Storgata 14 (range)"],
    ["Storgata 12/14/16", "? Storgata 12 (range), Storgata 14 (range)"],
    ["Storgata 12A-C", "? Storgata 12A (range), Storgata 12C (range), Storgata 12B (range)"],
    ["Storgata 5 A og B", "? Storgata 5A (range), Storgata 5B (range)"],
    ["Storgata 5, leil. B", "? Storgata 5 (several), Storgata 5B (several)"],
    ["Kirkgata 2, Storgata 5", "? Storgata 5 (several)"],
    // An å that the register has not: another word, and not this one without Norwegian letters.
    ["Skårvegen 2", "? Skarvegen 2 (typo)"],
    ["StorgÃ¥ta 5", "? Storgata 5 (typo)"],
    ["Nordlia 25/3", "? Nordli 25/3 (several)"],
    ["Åsen", "? Åsen, Nøtåsvegen 117 (farm)"],
    ["Åsen 117, 2410 Hernes", "? Åsen, Nøtåsvegen 117 (farm)"],
    ["Kirkegata, 2408 Elverum", "? Kirkegata 10 (number-missing)"],
    ["Kirkegata, Elverum", "? Kirkegata 10 (number-missing)"],
    [
      "Storgata 5 H 2408",
      "? Storgata 5 (letter-unknown), Storgata 5A (letter-unknown), Storgata 5B (letter-unknown)",
    ],
    ["Postboks 10, 2408 Elverum", "?"],
  ])("%j: %s", (text, expected) => expect(matched(town, text)).toBe(expected));
});
