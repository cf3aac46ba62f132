import { strToU8, zipSync } from "fflate";
import { attackMetadata, type MetadataAsked } from "../metadata.ts";
import { type LeakTried, leakTried } from "./leak-tried.ts";

const core = (text: string): Uint8Array =>
  zipSync({ "docProps/core.xml": strToU8(`<cp:coreProperties>${text}</cp:coreProperties>`) });

/** P11: files that say something of themselves: what, a name and the bytes. */
export const LEAKY_METADATA: readonly (readonly [string, string, Uint8Array])[] = [
  ["a file name with words of its own", "rapport for Kontoret.svg", strToU8("<svg/>")],
  ["who made a document", "a.docx", core("<dc:creator>Kontoret</dc:creator>")],
  ["who changed it last", "a.docx", core("<cp:lastModifiedBy>Kontoret</cp:lastModifiedBy>")],
  [
    "when",
    "a.docx",
    core('<dcterms:created xsi:type="dcterms:W3CDTF">2031-01-01T10:00:00Z</dcterms:created>'),
  ],
  ["who made a PDF", "a.pdf", strToU8("%PDF-1.7\n1 0 obj\n<< /Author (Kontoret) >>\nendobj")],
  [
    "when a PDF was made",
    "a.pdf",
    strToU8("%PDF-1.7\n1 0 obj\n<< /CreationDate (D:20310101100000Z) >>\nendobj"),
  ],
];

/** P11 on each of them. */
export async function tryLeakyMetadata(asked: Omit<MetadataAsked, "outputs">): Promise<readonly LeakTried[]> {
  const tried: LeakTried[] = [];
  for (const [leak, name, bytes] of LEAKY_METADATA) {
    const outputs = [{ name: "leak", make: () => [{ name, bytes }] }];
    tried.push(leakTried(await attackMetadata({ ...asked, outputs }), leak));
  }
  return tried;
}
