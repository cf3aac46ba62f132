/** House number with its letter, and a dwelling number behind it, at the end of an address. */
const NUMBER = /[\s,]+\d+\s*[a-zæøå]?(\s*[,/]?\s*[hukl]\d{4})?$/i;

/** "Storgata 12 B" → "storgata": the street an address lies in; null for a text without a house number. */
export function streetName(address: string): string | null {
  const [first = ""] = address.split(",");
  const text = first.trim();
  const street = text.replace(NUMBER, "");
  return street === text || street === "" ? null : street.toLocaleLowerCase("nb").replace(/\s+/g, " ");
}
