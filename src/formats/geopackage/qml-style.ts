/** How a layer looks in QGIS: colours as hex, widths and sizes in millimetres. */
export interface LayerLook {
  readonly kind: "point" | "line" | "area";
  readonly fill: string;
  readonly rim: string;
  readonly size: number;
}

const SYMBOLS = {
  point: { type: "marker", name: "SimpleMarker" },
  line: { type: "line", name: "SimpleLine" },
  area: { type: "fill", name: "SimpleFill" },
} as const;

/** QGIS's own style language for one plain symbol, as `layer_styles` keeps it. */
export function qmlStyle({ kind, fill, rim, size }: LayerLook): string {
  const { type, name } = SYMBOLS[kind];
  const options: Readonly<Record<string, string>> =
    kind === "point"
      ? { color: rgba(fill), outline_color: rgba(rim), size: String(size), size_unit: "MM", name: "circle" }
      : kind === "line"
        ? { line_color: rgba(rim), line_width: String(size), line_width_unit: "MM" }
        : {
            color: rgba(fill),
            outline_color: rgba(rim),
            outline_width: String(size),
            outline_width_unit: "MM",
            style: "solid",
          };
  const written = Object.entries(options)
    .map(([key, value]) => `<Option type="QString" name="${key}" value="${value}"/>`)
    .join("");
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'><qgis version="3.34" styleCategories="Symbology"><renderer-v2 type="singleSymbol" symbollevels="0" forceraster="0" enableorderby="0"><symbols><symbol type="${type}" name="0" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="${name}" enabled="1" locked="0" pass="0"><Option type="Map">${written}</Option></layer></symbol></symbols></renderer-v2></qgis>`;
}

/** "#1c5d5f80" → "28,93,95,128" */
function rgba(hex: string): string {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return `${part(1)},${part(3)},${part(5)},${hex.length > 7 ? part(7) : 255}`;
}
