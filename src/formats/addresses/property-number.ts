/** Matrikkelnummer: gårds-, bruks- and festenummer; a section (seksjonsnummer) shares its property's addresses. */
export interface PropertyNumber {
  readonly gnr: number;
  readonly bnr: number;
  /** 0 where the property is not leased out as a plot (feste). */
  readonly fnr: number;
}

/** "12/34", "12/34/0/5", "3420-12/34", "12/34-1": as one text, and nothing else in it. */
const SLASHED = /^(?:\d{4}\s*-\s*)?(\d{1,5})\s*\/\s*(\d{1,5})(?:\s*\/\s*(\d{1,5}))?(?:\s*[/-]\s*\d{1,5})?$/;
/** "gnr. 12 bnr. 34 fnr 0 snr 5", "gårdsnr 12, bruksnr 34", "g.nr 12 b.nr 34". */
const WORDED =
  /g(?:å?a?rds)?\.?\s?n(?:umme)?r\.?\s*:?\s*(\d{1,5})[\s,;/]*b(?:ruks)?\.?\s?n(?:umme)?r\.?\s*:?\s*(\d{1,5})(?:[\s,;/]*f(?:este)?\.?\s?n(?:umme)?r\.?\s*:?\s*(\d{1,5}))?(?:[\s,;/]*(?:s(?:eksjons)?|u(?:nder)?)\.?\s?n(?:umme)?r\.?\s*:?\s*\d{1,5})?/iu;
/** "gnr/bnr 12/34", "g/b.nr. 12/34", "matrikkel 12/34". */
const HEADED =
  /(?:g(?:nr)?\.?\s*\/\s*b\.?(?:nr)?\.?|matrikkel(?:nr|nummer)?\.?)\s*:?\s*(\d{1,5})\s*\/\s*(\d{1,5})(?:\s*\/\s*(\d{1,5}))?(?:\s*\/\s*\d{1,5})?/iu;

/** What each of them has in it, and most lines have not. */
const MAYBE = /\/|nr|nummer/i;

/** A property number somewhere in a text, and the text without it; null where there is none. */
export function readPropertyNumber(
  text: string,
): { readonly property: PropertyNumber; readonly rest: string } | null {
  if (!MAYBE.test(text)) return null;
  for (const form of [SLASHED, WORDED, HEADED]) {
    const parts = form.exec(text.trim());
    const property = parts && propertyOf(parts[1], parts[2], parts[3]);
    if (property) return { property, rest: text.trim().replace(parts[0], " ").trim() };
  }
  return null;
}

const TRAILING = /^([^\d]*\p{L}{2}[^\d]*?)[\s,]+(\d{1,5})\s*\/\s*(\d{1,5})(?:\s*\/\s*(\d{1,5}))?$/u;

/** "Nordli 25/3" or "Nordli, 25/3": a name, and what may be the number of its property. */
export function trailingProperty(
  text: string,
): { readonly name: string; readonly property: PropertyNumber } | null {
  const parts = TRAILING.exec(text.replace(/[\s,]+$/, ""));
  const property = parts && propertyOf(parts[2], parts[3], parts[4]);
  return property ? { name: parts[1] ?? "", property } : null;
}

/** From columns of their own; null where gårds- or bruksnummer is no number above 0. Excel's "12.0" is 12. */
export function propertyOf(gnr: unknown, bnr: unknown, fnr?: unknown): PropertyNumber | null {
  const [g, b, f] = [whole(gnr), whole(bnr), whole(fnr)];
  return g > 0 && b > 0 ? { gnr: g, bnr: b, fnr: f } : null;
}

function whole(value: unknown): number {
  const text = String(value ?? "").trim();
  return /^\d{1,5}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : 0;
}

/** One number a property, for sorted columns: each part has at most five digits, and 10¹⁵ is below 2⁵³. */
export const propertyKey = ({ gnr, bnr, fnr }: PropertyNumber): number => (gnr * 1e5 + bnr) * 1e5 + fnr;

export const propertyText = ({ gnr, bnr, fnr }: PropertyNumber): string =>
  fnr === 0 ? `${gnr}/${bnr}` : `${gnr}/${bnr}/${fnr}`;
