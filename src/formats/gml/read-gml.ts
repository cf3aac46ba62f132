import { SaxesParser, type SaxesTagNS } from "saxes";
import type { Issue } from "../../engine/index.ts";
import { namedCrs } from "../crs.ts";
import { featureTable } from "../feature-table.ts";
import { LIMITS } from "../limits.ts";
import { firstPosition } from "../raw-geometry.ts";
import type { InputFile, OnProgress, RawGeometry, Table } from "../table.ts";
import { xmlText } from "../xml-text.ts";
import { gmlGeometry, isGeometry } from "./gml-geometry.ts";
import type { GmlNode } from "./gml-node.ts";

interface Feature {
  readonly type: "Feature";
  readonly properties: Readonly<Record<string, string>>;
  geometry: RawGeometry | null;
}
interface Layer {
  readonly features: Feature[];
  crs: string | undefined;
  /** Features with more than one shape. */
  several: number;
}

/** Elements whose children are features, and the names GetFeatureInfo's answers end in. */
const MEMBER = /^(featureMembers?|members?)$/;
const ANSWERED = /_feature$/;

/** Features of GML 2, 3.1 and 3.2, a table for each kind: simple properties are columns, nested ones "outer.inner"; codes stay text. */
export function readGml(
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
  const layers = new Map<string, Layer>();
  const fault = parse(text.value, layers);
  if (fault !== undefined) {
    // What was whole before the fault is no file to trust: a cut file is asked for again.
    issues.push({ code: "xml-unreadable", severity: "reject", at: { file: name, row: fault } });
    return [];
  }
  const tables = [...layers].flatMap(([layer, { features, crs, several }]) => {
    if (several > 0) {
      const where = layers.size > 1 ? { ...at, sheet: layer } : at;
      issues.push({ code: "geometry-several", severity: "note", at: where, params: { rows: several } });
    }
    const collection = {
      features: inMapOrder(features, crs),
      ...(layers.size > 1 ? { name: layer } : {}),
      // Without a name the numbers decide, as they do where a name lies.
      ...(crs === undefined ? {} : { crs }),
    };
    return featureTable(name, "gml", collection, issues, progress) ?? [];
  });
  if (tables.length === 0) issues.push({ code: "table-empty", severity: "reject", at });
  return tables;
}

/** Reads into `layers`; the line where the text stops being XML, or undefined. */
function parse(text: string, layers: Map<string, Layer>): number | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const open: GmlNode[] = [];
  const names: string[] = [];
  let srs: string | undefined;
  let fault: number | undefined;
  parser.on("error", () => {
    fault ??= parser.line;
  });
  parser.on("opentag", (tag) => {
    const { local } = tag;
    const parent = names.at(-1) ?? "";
    names.push(local);
    const node = nodeOf(tag);
    srs = node.attributes.srsName ?? srs;
    if (open.length > 0) {
      (open.at(-1) as GmlNode).children.push(node);
      open.push(node);
    } else if (MEMBER.test(parent) || ANSWERED.test(local)) open.push(node);
  });
  const say = (written: string) => {
    const node = open.at(-1);
    if (node) node.text += written;
  };
  parser.on("text", say);
  parser.on("cdata", say);
  parser.on("closetag", () => {
    names.pop();
    const node = open.pop();
    if (!node || open.length > 0 || node.local === "boundedBy") return;
    const layer = layers.get(node.local) ?? { features: [], crs: undefined, several: 0 };
    layers.set(node.local, layer);
    const { properties, geometry, shapes } = featureOf(node);
    if (shapes > 1) layer.several += 1;
    layer.crs ??= srsOf(node) ?? srs;
    layer.features.push({ type: "Feature", properties, geometry });
  });
  // In pieces, so that a fault stops the reading.
  for (let from = 0; from < text.length && fault === undefined; from += 1 << 16) {
    parser.write(text.slice(from, from + (1 << 16)));
  }
  if (fault === undefined) parser.close();
  return fault;
}

const nodeOf = ({ local, uri, attributes }: SaxesTagNS): GmlNode => ({
  local,
  isGml: uri.startsWith("http://www.opengis.net/gml") || uri === "",
  attributes: Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value])),
  children: [],
  text: "",
});

function featureOf(feature: GmlNode): Pick<Feature, "properties" | "geometry"> & { readonly shapes: number } {
  const properties: Record<string, string> = {};
  let geometry: RawGeometry | null = null;
  let shapes = 0;
  if (feature.attributes.id !== undefined) properties.gml_id = feature.attributes.id;
  const walk = (node: GmlNode, path: readonly string[]) => {
    if (node.local === "boundedBy") return;
    if (isGeometry(node)) {
      shapes += 1;
      geometry ??= gmlGeometry(node);
      return;
    }
    // A property begins with a small letter, the type it holds with a capital: types are left out of the name.
    const own = /^\p{Lu}/u.test(node.local) && path.length > 0 ? path : [...path, node.local];
    if (node.children.length > 0) {
      for (const child of node.children) walk(child, own);
      return;
    }
    const told = node.text.trim() || node.attributes.href || "";
    // What is beyond the limit is counted where the table is made.
    if (told === "" || Object.keys(properties).length >= 2 * LIMITS.columns) return;
    const key = own.join(".");
    properties[key] = properties[key] === undefined ? told : `${properties[key]}, ${told}`;
  };
  for (const child of feature.children) walk(child, []);
  return { properties, geometry, shapes };
}

function srsOf(node: GmlNode): string | undefined {
  if (node.attributes.srsName !== undefined) return node.attributes.srsName;
  for (const child of node.children) {
    const found = child.local === "boundedBy" ? undefined : srsOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Names in URN or URL form follow the register's order of axes: latitude first for degrees, northing first in NTM. Files do
 * not always: the numbers must say so too.
 */
function inMapOrder(features: readonly Feature[], crs: string | undefined): readonly Feature[] {
  const byRegister = crs !== undefined && /^(urn:|https?:)/i.test(crs) && !/CRS84/i.test(crs);
  const named = byRegister ? namedCrs(crs) : undefined;
  if (!named?.known) return features;
  const degrees = named.code === "EPSG:4326";
  const ntm = /^EPSG:51[0-3]\d$/.test(named.code);
  const northFirst = ([a, b]: readonly number[]) =>
    degrees
      ? (a ?? 0) >= 57 && (a ?? 0) <= 72 && (b ?? 99) >= 3 && (b ?? 99) <= 33
      : ntm && (a ?? 0) > 9e5 && (b ?? 1e9) < 5e5;
  const sample = features.flatMap(({ geometry }) => {
    const first = firstPosition(geometry);
    return first ? [first] : [];
  });
  if (sample.length === 0 || !sample.every(northFirst)) return features;
  for (const feature of features)
    if (feature.geometry)
      feature.geometry = { ...feature.geometry, coordinates: turned(feature.geometry.coordinates) };
  return features;
}

function turned(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (typeof value[0] === "number") return [value[1], value[0], ...value.slice(2)];
  return value.map(turned);
}
