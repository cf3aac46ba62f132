import type { Known, ZoneKind } from "../../../engine/index.ts";
import { UNKNOWN } from "../../../engine/index.ts";
import { foldText } from "../../fold-text.ts";
import { LAND_USE_WORDS } from "../kinds/plots.ts";

/** Statens vegvesen writes R and G; T-1442 speaks of red and yellow zones. */
const NOISE = { red: ["r", "rod", "raud", "rodsone", "raudsone"], yellow: ["g", "gul", "gulsone"] };
/** Road categories E, R, F, K, P, S of NVDB, and the `highway` words of OpenStreetMap. */
const ROAD = {
  national: [
    "e",
    "r",
    "ev",
    "rv",
    "europaveg",
    "riksveg",
    "riksvei",
    "motorway",
    "trunk",
    "motorwaylink",
    "trunklink",
  ],
  county: ["f", "fv", "fylkesveg", "fylkesvei", "primary", "secondary", "primarylink", "secondarylink"],
  municipal: [
    "k",
    "kv",
    "kommunalveg",
    "kommunalvei",
    "tertiary",
    "residential",
    "unclassified",
    "livingstreet",
    "tertiarylink",
  ],
  private: ["p", "pv", "privatveg", "privatvei", "s", "skogsveg", "skogsvei", "service", "track"],
  path: [
    "g",
    "sti",
    "gangveg",
    "gangvei",
    "gangsykkelveg",
    "footway",
    "path",
    "cycleway",
    "pedestrian",
    "steps",
    "bridleway",
  ],
};
/** The four classes of NGU's map. */
const RADON = {
  veryHigh: ["saerlighoy", "serleghog", "saerlighoyaktsomhet", "3"],
  high: ["hoy", "hog", "hoyaktsomhet", "2"],
  low: ["moderattillav", "moderatillav", "moderattillavaktsomhet", "1"],
  uncertain: ["usikker", "usikkeraktsomhet", "0"],
};
const GRADES: Partial<Record<ZoneKind, Readonly<Record<string, readonly string[]>>>> = {
  roadNoise: NOISE,
  railNoise: NOISE,
  road: ROAD,
  landUse: LAND_USE_WORDS,
  radon: RADON,
};

/** The class of a zone in the words its rule reads; a word outside that list is unknown, other kinds keep the file's own word. */
export function readGrade(kind: ZoneKind, text: string): Known<string> {
  const grades = GRADES[kind];
  if (!grades) return text;
  const folded = foldText(text);
  const found = Object.entries(grades).find(
    ([code, words]) => foldText(code) === folded || words.includes(folded),
  );
  return found?.[0] ?? UNKNOWN;
}
