type Write = (label: string, postal: string, nth: number) => string;

const swap =
  (from: RegExp, to: string): Write =>
  (label) =>
    label.replace(from, to);
const bare = (label: string) => label.slice(label.lastIndexOf(",") + 1).trim();

/** The same address as lists have it: perturbations of design data.md §2, and what else offices do to addresses. */
export const REWRITTEN: Readonly<Record<string, Write>> = {
  "as it stands": (label) => label,
  "in capitals, with postcode": (label, postal) => `${label.toUpperCase()}, ${postal}`.replace(/, $/, ""),
  "in small letters": (label) => label.toLowerCase(),
  "vegen for veien": (label) =>
    /vegen(?= \d)/.test(label)
      ? label.replace(/vegen(?= \d)/, "veien")
      : label.replace(/veien(?= \d)/, "vegen"),
  "with gt. and vn.": (label) => label.replace(/gata(?= \d)/, "gt.").replace(/ve(g|i)en(?= \d)/, "vn."),
  "with gate for gata": swap(/gata(?= \d)/, "gate"),
  "with v. and g.": (label) =>
    label.replace(/(\p{L}{3})gata(?= \d)/u, "$1g.").replace(/(\p{L}{3})ve(?:g|i)en(?= \d)/u, "$1v."),
  "with a dwelling number": (label) => `${label} H0203`,
  "with a dwelling number and a dash": (label, postal) => `${label}, H-0203, ${postal}`.replace(/, $/, ""),
  "with NO- before the postcode": (label, postal) => (postal ? `${label}, NO-${postal}` : label),
  "with postcode, no comma, and a country": (label, postal) =>
    postal ? `${label} ${postal} NORGE` : `${label} Norge`,
  "without blanks in the street": (label) => bare(label).replace(/ (?=\D)/g, ""),
  "with double blanks": (label) => label.replace(/ /g, "  "),
  "with hard blanks": (label) => label.replace(/ /g, "\u00a0"),
  "with a blank before the letter": swap(/(\d)([A-ZÆØÅ])$/, "$1 $2"),
  "with a small letter": (label) =>
    label.replace(/(\d)([A-ZÆØÅ])$/, (_, digit, letter) => digit + letter.toLowerCase()),
  "with a flat": (label) => `${label}, leil. 12`,
  "with a floor": (label) => `${label}, 2. etg`,
  "with oe and aa": (label) =>
    label.replace(/ø/g, "oe").replace(/å/g, "aa").replace(/æ/g, "ae").replace(/Å/g, "Aa").replace(/Ø/g, "Oe"),
  "with o and a": (label) =>
    label.replace(/ø/g, "o").replace(/å/g, "a").replace(/æ/g, "ae").replace(/Å/g, "A").replace(/Ø/g, "O"),
  decomposed: (label) => label.normalize("NFD"),
  "without apostrophes and stops": (label) => label.replace(/['.]/g, ""),
  "with a number of Excel's": swap(/(\d+)$/, "$1.0"),
  "with the number first": (label) => bare(label).replace(/^(.*?) (\d+ ?[A-ZÆØÅ]?)$/, "$2 $1"),
  "with its letters read by the wrong table": (label) =>
    new TextDecoder("windows-1252").decode(new TextEncoder().encode(label)),
  "with a dash before the postcode": (label, postal) => (postal ? `${label} - ${postal}` : label),
  "with the post town first": (label, postal) => (postal ? `${postal}, ${bare(label)}` : label),
  "with the dwelling number close by": (label) => `${label.replace(/(\d) ([A-ZÆØÅ])$/, "$1$2")}H0101`,
  "with a flat on the left": (label) => `${label}, 3. etg t.v.`,
  "in brackets": (label, postal) => (postal ? `${label} (${postal})` : label),
};

/** The same address with a postcode or a post town that is not its own: no place on earth, and never to be taken. */
export const ELSEWHERE: Readonly<Record<string, (label: string, postal: string, other: string) => string>> = {
  "another municipality's postcode and town": (label) => `${label}, 0155 Oslo`,
  "its own postcode, and a town far away": (label, postal) => `${label}, ${postal.slice(0, 4)} Kirkenes`,
  "a town far away alone": (label) => `${label}, Kirkenes`,
  "a town far away before it": (label) => `Kirkenes, ${bare(label)}`,
  "another postcode and town of the municipality": (label, _, other) => `${label}, ${other}`,
  "its own postcode, and another town of the municipality": (label, postal, other) =>
    `${label}, ${postal.slice(0, 4)} ${other.slice(5)}`,
};

const LETTERS = "abcdefghijklmnoprstuvyæøå";
/** A place within the street's name, another for every address, past the first letter and before the number. */
const placeIn = (label: string, nth: number): number => {
  const from = label.lastIndexOf(",") + 1;
  const street = /^.*?(?= \d+ ?[A-ZÆØÅ]?$)/.exec(label.slice(from))?.[0] ?? "";
  return from + 2 + ((nth * 7919) % Math.max(1, street.length - 3));
};

export const ONE_TYPO: Readonly<Record<string, Write>> = {
  "a letter left out": (label, _, nth) => cut(label, placeIn(label, nth), 1, ""),
  "a letter too many": (label, _, nth) =>
    cut(label, placeIn(label, nth), 0, LETTERS[nth % LETTERS.length] ?? "x"),
  "a wrong letter": (label, _, nth) =>
    cut(label, placeIn(label, nth), 1, LETTERS[nth % LETTERS.length] ?? "x"),
  "two letters swapped": (label, _, nth) => {
    const at = placeIn(label, nth);
    return cut(label, at, 2, `${label[at + 1] ?? ""}${label[at] ?? ""}`);
  },
};

const cut = (text: string, at: number, many: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + many);
