export interface WorkbookSheet {
  readonly name: string;
  /** Entry of the zip, "xl/worksheets/sheet1.xml". */
  readonly path: string;
  readonly hidden: boolean;
}

/** The sheets of a workbook with the files they lie in. */
export function sheetsOf(xml: ReadonlyMap<string, string>): readonly WorkbookSheet[] {
  const targets = new Map<string, string>();
  for (const [tag] of (xml.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(
    /<(?:\w+:)?Relationship\s[^>]*>/g,
  )) {
    const target = attribute(tag, "Target");
    targets.set(attribute(tag, "Id"), target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  return [...(xml.get("xl/workbook.xml") ?? "").matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, "name"),
    path: targets.get(attribute(tag, "(?:\\w+:)?id")) ?? "",
    hidden: /hidden/i.test(attribute(tag, "state")),
  }));
}

function attribute(tag: string, name: string): string {
  const raw = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return (raw?.[1] ?? raw?.[2] ?? "").replace(
    /&(amp|lt|gt|quot|apos|#x?[0-9a-f]+);/gi,
    (_, entity: string) => {
      const named = NAMED[entity.toLowerCase()];
      if (named !== undefined) return named;
      const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
