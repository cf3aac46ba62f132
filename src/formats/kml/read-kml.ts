import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import type { Issue } from "../../engine/index.ts";
import { featureTable } from "../feature-table.ts";
import type { InputFile, OnProgress, Table } from "../table.ts";
import { xmlText } from "../xml-text.ts";

/** What KML says of how a thing looks: no property of the thing. */
const LOOKS = /^(style(Url|Hash|MapHash)|stroke|fill|icon|label|marker|visibility|@geometry-type)/;

/** KML's placemarks as one table: name, description and extended data are columns. Always in degrees, as the standard says. */
export function readKml(
  { name, bytes }: InputFile,
  issues: Issue[],
  progress?: OnProgress,
): readonly Table[] {
  const at = { file: name };
  const text = xmlText(bytes);
  if (!text.ok) {
    issues.push({ code: text.error, severity: "reject", at });
    return [];
  }
  progress?.({ file: name, done: 0, total: bytes.length, phase: "read" });
  let features: readonly unknown[];
  try {
    const document = new DOMParser({ onError: () => {} }).parseFromString(text.value, "text/xml");
    const links = document.getElementsByTagName("NetworkLink").length;
    if (links > 0) issues.push({ code: "kml-links", severity: "note", at, params: { rows: links } });
    const found = kml(document as unknown as Parameters<typeof kml>[0]);
    features = found.features.map((feature) => ({
      type: "Feature",
      properties: Object.fromEntries(
        Object.entries(feature.properties ?? {})
          .filter(([key]) => !LOOKS.test(key))
          .map(([key, value]) => [key, plain(value)]),
      ),
      geometry: feature.geometry,
    }));
  } catch {
    issues.push({ code: "xml-unreadable", severity: "reject", at });
    return [];
  }
  const table = featureTable(name, "kml", { features }, issues, progress);
  if (!table) issues.push({ code: "table-empty", severity: "reject", at });
  return table ? [table] : [];
}

/** A description of several kinds comes as `{ "@type": "html", value }`: its text is kept as text. */
const plain = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "value" in value ? value.value : value;
