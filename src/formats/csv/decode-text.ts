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
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}
