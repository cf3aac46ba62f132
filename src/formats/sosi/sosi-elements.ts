/** One element of a SOSI file: ".KURVE 12:" with what stands under it. */
export interface SosiElement {
  /** "KURVE", "FLATE", "HODE" … in capitals. */
  readonly kind: string;
  /** The serial number that references name; empty where there is none. */
  readonly serial: string;
  /** "..OBJTYPE" is "OBJTYPE", "...MÅLEMETODE" under "..KVALITET" is "KVALITET.MÅLEMETODE". Repeated ones are joined. */
  readonly attributes: ReadonlyMap<string, string>;
  /** References as they stand: ":1 :-2 (:3)". */
  readonly references: string;
  /** North and east in units of the file, as they stand. */
  readonly positions: readonly (readonly [number, number])[];
  /** Line of the file it begins on. */
  readonly line: number;
}

interface Making {
  kind: string;
  serial: string;
  attributes: Map<string, string>;
  references: string;
  positions: [number, number][];
  line: number;
}

/**
 * Takes a SOSI text apart (SOSI del 1, «Syntaksdefinisjoner»): dots tell the level, "!" begins a comment outside quotes, values
 * go on over lines, coordinates stand north first after "..NØ" or "..NØH". Never throws; what is no element is left out.
 */
export function sosiElements(text: string): readonly SosiElement[] {
  const elements: Making[] = [];
  let now: Making | undefined;
  let path: string[] = [];
  let reading: "attribute" | "references" | "positions" | "nothing" = "nothing";
  const lines = text.split(/\r\n|\r|\n/);
  for (const [i, written] of lines.entries()) {
    const line = withoutComment(written).trim();
    if (line === "") continue;
    const [, dots = "", word = "", rest = ""] = /^(\.+)(\S+)\s*(.*)$/.exec(line) ?? [];
    if (dots.length === 1) {
      const serial = /^(\d+)\s*:/.exec(rest)?.[1] ?? "";
      now = {
        kind: word.replace(/:$/, "").toUpperCase(),
        serial,
        attributes: new Map(),
        references: "",
        positions: [],
        line: i + 1,
      };
      elements.push(now);
      path = [];
      reading = "nothing";
    } else if (!now) {
    } else if (dots.length > 1) {
      const name = word.toUpperCase();
      if (/^N(Ø|Ö|O|\uFFFD)H?$/.test(name) || name === "NØH") {
        reading = "positions";
        addPositions(now, rest);
      } else if (name === "REF") {
        reading = "references";
        now.references += ` ${rest}`;
      } else {
        path = [...path.slice(0, dots.length - 2), name];
        reading = "attribute";
        if (rest !== "") addAttribute(now, path, rest);
      }
    } else if (reading === "positions") {
      addPositions(now, line);
    } else if (reading === "references") {
      now.references += ` ${line}`;
    } else if (reading === "attribute") {
      addAttribute(now, path, line, " ");
    }
  }
  return elements;
}

function addAttribute(element: Making, path: readonly string[], value: string, joiner = ", "): void {
  const key = path.join(".");
  const told = value.replace(/^"(.*)"$/, "$1").trim();
  const before = element.attributes.get(key);
  element.attributes.set(key, before === undefined ? told : `${before}${joiner}${told}`);
}

/** "6514230 319220 …KP 1": two numbers (three with height), and marks that say nothing of where it is. */
function addPositions(element: Making, line: string): void {
  const numbers = line
    .replace(/\.\.\..*$/, "")
    .trim()
    .split(/\s+/)
    .map(Number);
  const [north, east] = numbers;
  if (north !== undefined && east !== undefined && Number.isFinite(north) && Number.isFinite(east))
    element.positions.push([north, east]);
}

function withoutComment(line: string): string {
  if (!line.includes("!")) return line;
  let quoted = false;
  for (let i = 0; i < line.length; i += 1) {
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === "!" && !quoted) return line.slice(0, i);
  }
  return line;
}
