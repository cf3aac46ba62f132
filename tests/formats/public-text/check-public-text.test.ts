import { describe, expect, test } from "vitest";
import { createChance } from "../../../src/engine/dispersion/chance.ts";
import { checkPublicText } from "../../../src/formats/public-text/check-public-text.ts";
import { publicTextRegister } from "../../../src/formats/public-text/public-text-register.ts";
import { aTown, at, atPoint, square } from "../../support/a-town.ts";
import { identityNumber } from "../an-identity-number.ts";

const STREETS = [
  "Bakkeveien",
  "Sjøgata",
  "Karl Johans gate",
  "Nausttunet",
  "Øvre Kirkevegen",
  "Linebakken",
  "Åsplassen",
  "Skoleallé",
  "Kverntoppen",
  "St. Olavs gate",
];

const town = aTown()
  .area("west", square(at(0, 0), 2000), { name: "Sørbyen", district: "Ida Lien bydel" })
  .plot("t1", square(at(400, 400), 40), { name: "Nausttunet 12" })
  .placement("pqzhfhe", atPoint(at(10, 10)))
  .dwelling("d", at(0, 0), { label: "Fyrlykta 4, H0101" });
STREETS.forEach((street, n) => {
  for (const number of [1, 3, 12]) town.residence(at(n, number), { label: `${street} ${number}B` });
});
const register = publicTextRegister(town.dataset());
const found = (text: string) => checkPublicText(text, register).map(({ kind, words }) => [kind, words]);

describe("seeded texts", () => {
  const chance = createChance(18);
  const oneOf = <T>(list: readonly T[]): T => list[chance.below(list.length)] as T;
  /** As people write it, in both languages, in short, in capitals, apart and together. */
  const spelt = (street: string): string => {
    const written = street
      .replace(/gate$/, oneOf(["gate", "gt.", "gt", "gata", "gaten"]))
      .replace(/gata$/, oneOf(["gata", "gate", "gt", "gt.", "gaten"]))
      .replace(/v(ei|eg)en$/, oneOf(["veien", "vegen", "vei", "veg", "vn", "vn.", "v."]))
      .replace(/bakken$/, oneOf(["bakken", "bakke"]))
      .replace(/plassen$/, oneOf(["plassen", "plass", "pl."]));
    const form = chance.below(6);
    if (form === 0) return written.toUpperCase();
    if (form === 1) return written.toLowerCase();
    return form === 2 ? written.replaceAll(" ", "") : written;
  };
  const address = (): string => {
    const [street, number] = [spelt(oneOf(STREETS)), String(1 + chance.below(60))];
    const letter = oneOf(["", "", "B", " B", "b", " b"]);
    return oneOf([
      `${street} ${number}${letter}`,
      `${street} nr. ${number}${letter}`,
      `${street} nr ${number}${letter}`,
      `${street}, nr. ${number}${letter}`,
      `nr. ${number} i ${street}`,
      `nummer ${number}${letter} i ${street}`,
      `${street}\u00a0${number}${letter}`,
    ]);
  };
  const identity = (): string => {
    let whole: string | undefined;
    while (!whole)
      whole = identityNumber(
        1 + chance.below(28),
        81 + chance.below(12),
        chance.below(100),
        chance.below(500),
      );
    const [birth, rest] = [whole.slice(0, 6), whole.slice(6)];
    const dotted = `${birth.slice(0, 2)}.${birth.slice(2, 4)}.${birth.slice(4)}`;
    return oneOf([
      whole,
      `${birth} ${rest}`,
      `${birth}-${rest}`,
      `${birth}\u00a0${rest}`,
      `${dotted} ${rest}`,
      `${dotted}-${rest}`,
      `${birth} ${rest.slice(0, 3)} ${rest.slice(3)}`,
    ]);
  };
  const AROUND: readonly (readonly [string, string])[] = [
    ["Husene skal ligge slik at naboene i ", " får god avstand."],
    ["Naboen i ", ", som bor nærmest, er varslet."],
    ["Tiltaket gjelder (", ")."],
    ["Se vedtak av 1. mars 2026 om ", " og 12 andre boliger"],
    ["", " er vurdert."],
    ["Første linje\n", "\nSiste linje"],
    ["Kommunen eier 40 boliger. ", ": se kart."],
  ];

  test("of a thousand with an address or an identity number in them, at least 990 are caught, and the very words", () => {
    const missed: string[] = [];
    for (let n = 0; n < 1000; n += 1) {
      const [seed, kind] = n % 2 === 0 ? [address(), "address"] : [identity(), "national-id"];
      const [before, after] = oneOf(AROUND);
      const text = `${before}${seed}${after}`;
      // A full stop at the end may as well be the sentence's.
      const [from, to] = [before.length, before.length + seed.replace(/\.$/, "").length];
      const caught = checkPublicText(text, register).some(
        (one) => one.kind === kind && one.from <= from && one.to >= to,
      );
      if (!caught) missed.push(text);
    }
    expect(missed.slice(0, 5)).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(10);
  });

  test("of none with neither is anything said", () => {
    const harmless = [
      "Kommunen trenger seks småhus innen 2028, og 12 av 40 boliger står i Sørbyen.",
      "Even om vinteren er vegen brøytet. Dag og natt er det vakt, tlf. 02580.",
      "Tomten Nausttunet 12 ligger 300 m fra bussen. Ida Lien bydel har 4 000 innbyggere.",
      "Budsjettet er på 41 000 000 kroner, med 4,5 % rente over 30 år fra 1. januar 2027.",
      "Skriv til postmottak@kommune.example, eller ring 55 12 34 56 mellom 09.00 og 15.30.",
      "Se plan- og bygningsloven § 3 og H0101-registeret, gnr. 41 bnr. 207.",
    ];
    for (const text of harmless) expect(found(text)).toEqual([]);
  });
});

describe("a public text", () => {
  test("may not hold addresses, one or several of a street, also of the register of dwellings", () => {
    expect(found("I Bakkeveien 3 og 5 og i Fyrlykta nr. 4 er det rolig.")).toEqual([
      ["address", "Bakkeveien 3 og 5"],
      ["address", "Fyrlykta nr. 4"],
    ]);
  });

  test("may not hold names of people, whichever way round, and says nothing of places called after somebody", () => {
    expect(found("Kari Prøve og Prøve, Ola bor der. Vi spurte Nina om det.")).toEqual([
      ["name", "Kari Prøve"],
      ["name", "Prøve, Ola"],
      ["name", "Nina"],
    ]);
    expect(found("Bussen går i Karl Johans gate hvert kvarter.")).toEqual([]);
  });

  test("may not hold mobile numbers and persons' e-mail addresses", () => {
    expect(found("Ring 912 34 567, +47 91 23 45 67 eller 41234567, eller kari.prove@example.no.")).toEqual([
      ["phone", "912 34 567"],
      ["phone", "+47 91 23 45 67"],
      ["phone", "41234567"],
      ["email", "kari.prove@example.no"],
    ]);
  });

  test("may not hold ids of placements, nor when somebody moved", () => {
    expect(found("Saken PQZHFHE gjelder.")).toEqual([["placement", "PQZHFHE"]]);
    expect(found("En ble bosatt 3. mars 2026 der. Vedtaket er av 4. mai 2026.")).toEqual([
      ["move", "3. mars 2026"],
    ]);
    expect(found("Beboeren flyttet inn i 2. kvartal 2025.")).toEqual([["move", "2. kvartal 2025"]]);
  });
});
