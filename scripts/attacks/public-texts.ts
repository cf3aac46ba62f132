import { type Chance, createChance } from "../../src/engine/dispersion/chance.ts";
import { type Dataset, isKnown } from "../../src/engine/index.ts";
import { checkPublicText, type PublicTextRegister, publicTextRegister } from "../../src/formats/index.ts";
import { type AttackRow, attackRow } from "./row.ts";

export interface TextsAsked {
  readonly municipality: string;
  readonly dataset: Dataset;
  readonly texts: number;
  readonly seed: number;
  readonly check?: (
    text: string,
    register: PublicTextRegister,
  ) => readonly { readonly from: number; readonly to: number }[];
}

/** At most one text in a hundred gets through (§1.4). */
const MOST_MISSED = 0.01;

/**
 * P18: a text of the case is written with an address of the register or an identity number somewhere in it, as people write them. What the check of public texts does not see would be
 * printed. The addresses are the municipality's own; the numbers are of people born on impossible days: none is anybody's.
 */
export function attackTexts({
  municipality,
  dataset,
  texts,
  seed,
  check = checkPublicText,
}: TextsAsked): AttackRow {
  const chance = createChance(seed);
  const register = publicTextRegister(dataset);
  const addresses = [
    ...dataset.dwellings.flatMap(({ label }) => (isKnown(label) ? [label] : [])),
    ...dataset.residences.labels.filter((label) => label !== ""),
  ].filter((label) => / \d+/.test(label));
  let missed = 0;
  for (let n = 0; n < texts; n++) {
    const secret =
      n % 3 === 2 || addresses.length === 0
        ? identityNumber(chance)
        : spelt(oneOf(addresses, chance), chance);
    const [before, after] = oneOf(AROUND, chance);
    const [from, to] = [before.length, before.length + secret.length];
    const found = check(`${before}${secret}${after}`, register);
    // Any part of it that is pointed out has somebody look at the place.
    if (!found.some((one) => one.from < to && one.to > from)) missed += 1;
  }
  return attackRow({
    municipality,
    attack: "P18",
    of: "texts",
    tries: texts,
    measures: [{ name: "texts-let-through", value: missed / Math.max(1, texts), most: MOST_MISSED }],
  });
}

const AROUND: readonly (readonly [string, string])[] = [
  ["Vi har vurdert ", " særskilt."],
  ["Beboeren i ", " er varslet per brev."],
  ["", " ligger like ved bussen."],
  ["Avstand: 120 m fra ", ". Resten er uendret."],
  ["Se journalpost 12/2026 (", ")."],
];

const oneOf = <T>(list: readonly T[], chance: Chance): T => list[chance.below(list.length)] as T;

/** As it may be written in a hurry: shortened, in capitals or small letters, with «nr.». */
function spelt(address: string, chance: Chance): string {
  const short = [
    [/veien\b/, "vn."],
    [/veien\b/, "vei"],
    [/vegen\b/, "veien"],
    [/gata\b/, "gt."],
    [/gata\b/, "gate"],
    [/ (\d)/, " nr. $1"],
    [/ (\d)/, ", nr. $1"],
  ] as const;
  const [pattern, instead] = oneOf(short, chance);
  const written = chance.below(2) === 0 ? address : address.replace(pattern, instead);
  const form = chance.below(4);
  return form === 0 ? written.toUpperCase() : form === 1 ? written.toLowerCase() : written;
}

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Eleven digits with both control digits right (Skatteetaten), of a month that is 80 too high: made for tests, and nobody's. */
function identityNumber(chance: Chance): string {
  for (;;) {
    const two = (value: number): string => String(value).padStart(2, "0");
    const start = `${two(1 + chance.below(28))}${two(81 + chance.below(12))}${two(chance.below(100))}${String(chance.below(500)).padStart(3, "0")}`;
    const control = (weights: readonly number[], digits: string): number =>
      (11 - (weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11)) % 11;
    const first = control(FIRST, start);
    const second = control(SECOND, `${start}${first}`);
    if (first === 10 || second === 10) continue;
    const whole = `${start}${first}${second}`;
    return chance.below(2) === 0 ? whole : `${whole.slice(0, 6)} ${whole.slice(6)}`;
  }
}
