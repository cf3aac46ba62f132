export interface AddressText {
  readonly text: string;
  /** True when "c/o …" was cut away: it names a person. */
  readonly careOf: boolean;
}

/** Street, number and letter as one line, "Storgata 12 B" written as the register writes it: "Storgata 12B". */
export function addressText(street: string, houseNumber: string, letter: string): AddressText {
  const whole = `${street} ${houseNumber} ${letter}`
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
  const without = whole
    .replace(/^(c\/o|v\/)[^,]*,\s*/i, "")
    .replace(/,?\s*\b(c\/o|v\/)[^,]*(?=,|$)/gi, "")
    .trim();
  return {
    text: without.replace(/(\d) ([a-zæøå])$/i, (_, digit, char) => digit + char.toUpperCase()),
    careOf: without !== whole,
  };
}

/**
 * The form in which addresses are compared with the register: no upper and lower case, no unit number, no trailing
 * ", 2410 Sted". Nothing else is loosened: "vegen" is not "veien", and a near miss is a miss.
 */
export function addressKey(address: string): string {
  return address
    .normalize("NFC")
    .toLowerCase()
    .replace(/[,\s]+[hukl]\s?-?\d{4}$/, "")
    .replace(/,\s*(?:no?-)?\d{4}\s+[^\d,]+$/, "")
    .replace(/[,\s]+[hukl]\s?-?\d{4}$/, "")
    .replace(/\s+/g, " ")
    .replace(/(\d) ([a-zæøå])$/, "$1$2")
    .trim();
}
