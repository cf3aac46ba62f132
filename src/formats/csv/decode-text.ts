export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";
}

/**
 * UTF-8 unless the bytes cannot be UTF-8; then Windows-1252, which Norwegian Excel saves CSV in and which has a letter for
 * every byte, so it must come last. A UTF-16 mark is obeyed ("Unicode text" in Excel). The BOM is taken away.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16be" };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, fromC1);
    return { text, encoding: "windows-1252" };
  }
}

/**
 * Node decodes "windows-1252" as Latin-1 (nodejs/node issue 56542), which leaves control characters where Windows has quotation
 * marks and dashes; browsers do it right, and then nothing is left to replace.
 */
const fromC1 = (control: string): string => {
  const letter = WINDOWS_1252[control.charCodeAt(0) - 0x80];
  return letter === undefined || letter === " " ? control : letter;
};
/** The 32 places from 0x80 on; a blank where Windows-1252 has nothing. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
