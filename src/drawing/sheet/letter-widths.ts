/**
 * How wide letters of the papers' typeface are, thousandths of their size: those of its semibold face, rounded up to the next twenty, so that what is reckoned to
 * have room has it in every face but bold, which is a twentieth wider. A sheet is laid out where no typeface is at hand.
 */
const WIDTHS: Readonly<Record<number, string>> = {
  260: " ",
  280: "Iijl",
  320: ",.:·",
  340: "!';",
  360: "t|ŧ",
  380: "()/[]",
  400: "fr",
  440: "1",
  460: "°²",
  480: "-_",
  500: "–",
  540: '"*',
  560: "?sš",
  580: "7JLakxz§åäáž",
  600: "Fcevyéč",
  620: "5EhnouÉøöŋ",
  640: "2369bdgpq«»đ",
  660: "#$08BPRSZ",
  680: "&+4<=>T×≤≥±",
  720: "KXY",
  740: "ACDUVÅÄ",
  760: "GHN",
  780: "OQØÖ",
  840: "w",
  920: "mæ",
  940: "M",
  960: "→",
  1000: "@",
  1020: "%Æ",
  1040: "W",
};
/** A letter that is not in the table is taken for a wide one. */
const OTHER = 780;
const BOLD = 1.056;

const byLetter: ReadonlyMap<string, number> = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
);

/** No less than the text is wide at a size, in the size's own unit. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += byLetter.get(letter) ?? OTHER;
  return (sum * size * (bold ? BOLD : 1)) / 1000;
}

/** The text in lines no wider than `width`, broken between words, or within one that no line holds. */
export function brokenLines(text: string, size: number, width: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (tried: string) => textWidth(tried, size, bold) <= width;
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    let rest = [...word];
    while (rest.length > 1 && !fits(rest.join(""))) {
      let count = rest.length - 1;
      while (count > 1 && !fits(rest.slice(0, count).join(""))) count--;
      lines.push(rest.slice(0, count).join(""));
      rest = rest.slice(count);
    }
    line = rest.join("");
  }
  if (line !== "") lines.push(line);
  return lines;
}
