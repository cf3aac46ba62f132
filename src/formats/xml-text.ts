import { err, ok, type Result } from "../engine/index.ts";
import { LIMITS } from "./limits.ts";

export type XmlFailure = "xml-doctype" | "xml-unreadable" | "file-too-deep";

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
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return err("xml-doctype");
  return isTooDeep(text) ? err("file-too-deep") : ok(text);
}

/** Counted before anything is parsed: readers that call themselves for every element would run out of stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const next = text[at + 1];
    if (text.startsWith("<![CDATA[", at) || text.startsWith("<!--", at)) {
      at = text.indexOf(next === "!" && text[at + 2] === "[" ? "]]>" : "-->", at);
      if (at < 0) return false;
      continue;
    }
    if (next === "?" || next === "!") continue;
    if (next === "/") depth -= 1;
    else {
      const end = text.indexOf(">", at);
      if (text[end - 1] !== "/") depth += 1;
      if (depth > LIMITS.depth) return true;
    }
  }
  return false;
}
