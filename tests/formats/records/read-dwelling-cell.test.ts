import { expect, test } from "vitest";
import { readDwellingCell, type WrittenFact } from "../../../src/formats/index.ts";
import { smallTown } from "../../support/a-project.ts";

const town = smallTown();

test.each<[WrittenFact, string, unknown]>([
  ["areaM2", "54,5 m²", 54.5],
  ["areaM2", "", "unknown"],
  ["bedrooms", "2", 2],
  ["stepFree", "nei", false],
  ["standing", "Utleid", "occupied"],
  ["kind", "Bofellesskap", "groupedHousing"],
  ["leaseEnds", "31.12.2027", "2027Q4"],
  ["since", "3. kvartal 2020", "2020Q3"],
  ["building", "bakkeveien 1", "block"],
  ["building", "house", "house"],
  ["cooperative", "Bakken borettslag", "hill"],
  ["label", "Storgata 5B", "Storgata 5B"],
  ["units", "3", 3],
])("%s «%s» is %j", (fact, text, value) => {
  expect(readDwellingCell(town, fact, text)).toEqual({ ok: true, value: { [fact]: value } });
});

test.each<[WrittenFact, string, string]>([
  ["areaM2", "stor", "value-not-number"],
  ["areaM2", "0", "value-out-of-range"],
  ["bedrooms", "1,5", "value-not-whole"],
  ["stepFree", "kanskje", "value-not-yes-no"],
  ["standing", "maybe", "value-unknown-word"],
  ["leaseEnds", "neste år", "value-not-quarter"],
  ["building", "Slottet", "row-link-not-found"],
  ["units", "", "value-missing"],
  ["units", "0", "value-out-of-range"],
])("%s «%s» is refused: %s", (fact, text, code) => {
  const read = readDwellingCell(town, fact, text);
  expect(read).toMatchObject({ ok: false, error: { code, seen: text.slice(0, 80) } });
});
