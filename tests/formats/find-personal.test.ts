import { describe, expect, it } from "vitest";
import { preview } from "../../src/formats/index.ts";
import { tableOf } from "./a-file.ts";
import { IDENTITY_NUMBERS } from "./an-identity-number.ts";

const reasons = async (csv: string) => {
  const { personal } = await tableOf("liste.csv", csv);
  return Object.fromEntries(personal.map(({ column, reason }) => [column, reason]));
};
/** A table of one column with an id beside it. */
const column = (heading: string, values: readonly string[]) =>
  `Bolignr;${heading}\n${values.map((value, i) => `B${i};${value}`).join("\n")}\n`;

describe("the guard against personal data", () => {
  it.each([
    ["Fødselsnummer", "nationalId"],
    ["fnr", "nationalId"],
    ["Personnr.", "nationalId"],
    ["Fornavn", "name"],
    ["ETTERNAVN", "name"],
    ["Navn på leietaker", "name"],
    ["Leietaker 1", "name"],
    ["Beboer", "name"],
    ["Last name", "name"],
    ["Født", "birth"],
    ["Fødselsdato", "birth"],
    ["Date of birth", "birth"],
    ["Telefon", "phone"],
    ["Tlf.nr", "phone"],
    ["Mobilnummer", "phone"],
    ["E-post", "email"],
    ["Diagnose", "sensitive"],
    ["Statsborgerskap", "sensitive"],
  ])("stops a column called %s", async (heading, reason) => {
    expect(await reasons(column(heading, ["xx yy", "zz"]))).toEqual({ [heading]: reason });
  });

  it.each([
    ["identity numbers", IDENTITY_NUMBERS.slice(0, 5), "nationalId"],
    [
      "parted identity numbers",
      IDENTITY_NUMBERS.slice(0, 5).map((n) => `${n.slice(0, 6)} ${n.slice(6)}`),
      "nationalId",
    ],
    ["one identity number in a text", ["ledig", `se ${IDENTITY_NUMBERS[1]}`, "utleid"], "nationalId"],
    ["names of people", ["Kari Prøve", "Ola Test Eksempel", "EKSEMPEL, NILS"], "name"],
    ["given names", ["Kari", "Ola", "Nils"], "name"],
    ["e-mail addresses", ["a@eksempel.no", "", ""], "email"],
    ["telephone numbers", ["+47 900 00 000", "0047 90000000", "900 00 000"], "phone"],
  ])("stops a column with %s whatever it is called", async (_what, values, reason) => {
    expect(await reasons(column("Kolonne", values))).toEqual({ Kolonne: reason });
  });

  it("stops free text, which may be about anybody", async () => {
    expect(await reasons(column("Merknad", ["ringte og klaget på naboen", ""]))).toEqual({
      Merknad: "freeText",
    });
    expect(await reasons(column("Merknad", ["A", "B"]))).toEqual({});
  });

  it.each([
    ["Antall beboere", ["3", "4", "12"]],
    ["Fnr", ["0", "0", "2"]],
    ["Leietaker", ["ja", "nei", "ja"]],
    ["Navn", ["Nordby terrasse", "Solbakken borettslag", "Sentrum 3"]],
    ["Adresse", ["Ole Eksempels gate 1", "Karivegen 2", "Storgata 3"]],
    ["Eier", ["Kommunen", "Kommunen", "Privat"]],
    ["Grunnkrets", ["46010101", "42040203", "91010101"]],
    ["lokalid", ["399524883", "399524884", "399524885"]],
    ["ssbid250m", ["22535006661500", "22535006661750", "22535006662000"]],
    ["Kode", Array.from({ length: 2_000 }, (_, i) => String(70_000_000_000 + i * 7_919_001))],
  ])("lets %s through when it holds no persons", async (heading, values) => {
    expect(await reasons(column(heading, values))).toEqual({});
  });

  it("hides what it stops from the preview, and stray values elsewhere too", async () => {
    const number = IDENTITY_NUMBERS[2] as string;
    const rows = Array.from(
      { length: 40 },
      (_, i) => `B${i};Kari Prøve;${i === 1 ? number : 70_000_000_000 + i * 7_919_001}`,
    );
    const table = await tableOf("liste.csv", `Bolignr;Navn;Kode\n${rows.join("\n")}\n`);
    const shown = JSON.stringify(preview(table, 50));
    expect(shown).toContain("B39");
    expect(shown).not.toContain("Kari");
    expect(shown).not.toContain(number);
  });
});
