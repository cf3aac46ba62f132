import { err, ok, type Result } from "../engine/index.ts";

export type XmlFailure = "xml-doctype" | "xml-unreadable";

/**
 * The text of an XML file: in the encoding it declares, with no document type in it. A DOCTYPE can define entities that grow
 * a thousandfold or name other files; no map file needs one.
 */
export function xmlText(bytes: Uint8Array): Result<string, XmlFailure> {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 400));
  const declared = /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i.exec(head)?.[1] ?? "utf-8";
  const utf16 = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : undefined;
  let text: string;
  try {
    text = new TextDecoder(utf16 ?? declared, { fatal: true }).decode(bytes);
  } catch {
    try {
      // The declaration lies as often in XML as elsewhere.
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return err("xml-unreadable");
    }
  }
  return /<!(DOCTYPE|ENTITY)/i.test(text) ? err("xml-doctype") : ok(text);
}
