import { kmlWithFolders } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import type { Issue } from "../../engine/index.ts";
import { featureTable } from "../feature-table.ts";
import type { InputFile, OnProgress, Table } from "../table.ts";
import { xmlText } from "../xml-text.ts";

/** What KML says of how a thing looks: no property of the thing. */
const LOOKS = /^(style(Url|Hash|MapHash)|stroke|fill|icon|label|marker|visibility|@geometry-type)/;
/** A file with more folders than this sorts its places by them rather than holding as many layers. */
const MOST_LAYERS = 20;

interface Placemark {
  readonly folder: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/**
 * KML's placemarks, a table for each folder: name, description and extended data are columns, and codes keep their zeros.
 * Always in degrees, as the standard says.
 */
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
  let placemarks: readonly Placemark[];
  try {
    const document = new DOMParser({ onError: () => {} }).parseFromString(text.value, "text/xml");
    const links = Array.from(document.getElementsByTagName("NetworkLink"));
    if (links.length > 0)
      issues.push({ code: "kml-links", severity: "note", at, params: { rows: links.length } });
    // Neither a link nor a picture laid on the ground is a place.
    for (const one of [...links, ...Array.from(document.getElementsByTagName("GroundOverlay"))])
      one.parentNode?.removeChild(one);
    // Fields said to be whole numbers would lose their zeros, and "0" would be true.
    for (const field of Array.from(document.getElementsByTagName("SimpleField")))
      field.setAttribute("type", "string");
    const tree = kmlWithFolders(document as unknown as Parameters<typeof kmlWithFolders>[0]);
    placemarks = placemarksIn(tree);
    for (const sheet of emptyFolders(tree))
      issues.push({ code: "layer-empty", severity: "note", at: { ...at, sheet } });
  } catch {
    issues.push({ code: "xml-unreadable", severity: "reject", at });
    return [];
  }
  const folders = new Map<string, Placemark[]>();
  for (const one of placemarks) {
    const inside = folders.get(one.folder) ?? [];
    folders.set(one.folder, inside);
    inside.push(one);
  }
  const layers =
    folders.size > MOST_LAYERS
      ? [{ features: placemarks.map((one) => featureOf(one, { folder: one.folder })) }]
      : [...folders].map(([folder, inside]) => ({
          ...(folders.size > 1 && folder !== "" ? { name: folder } : {}),
          features: inside.map((one) => featureOf(one)),
        }));
  const tables = layers.flatMap((layer) => featureTable(name, "kml", layer, issues, progress) ?? []);
  if (tables.length === 0) issues.push({ code: "table-empty", severity: "reject", at });
  return tables;
}

type Tree = ReturnType<typeof kmlWithFolders>["children"][number] | ReturnType<typeof kmlWithFolders>;

/** Placemarks in the file's order, each with the names of the folders it lies in, outermost first. */
function placemarksIn(tree: Tree, path: readonly string[] = []): readonly Placemark[] {
  if (tree.type === "Feature")
    return [{ folder: path.join(" / "), properties: tree.properties ?? {}, geometry: tree.geometry }];
  const title = tree.type === "folder" ? tree.meta.name : undefined;
  const inside = typeof title === "string" && title.trim() !== "" ? [...path, title.trim()] : path;
  return tree.children.flatMap((child) => placemarksIn(child, inside));
}

/** Folders with nothing in them, not even a folder. */
function emptyFolders(tree: Tree): readonly string[] {
  if (tree.type === "Feature") return [];
  if (tree.type === "folder" && tree.children.length === 0) return [String(tree.meta.name ?? "")];
  return tree.children.flatMap(emptyFolders);
}

const featureOf = (
  { properties, geometry }: Placemark,
  more: Readonly<Record<string, string>> = {},
): object => ({
  type: "Feature",
  properties: {
    ...more,
    ...Object.fromEntries(
      Object.entries(properties)
        .filter(([key]) => !LOOKS.test(key))
        .map(([key, value]) => [key, plain(value)]),
    ),
  },
  geometry,
});

/** A description of several kinds comes as `{ "@type": "html", value }`: its text is kept as text. */
const plain = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "value" in value ? value.value : value;
