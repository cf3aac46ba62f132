import type { HexColor } from "terra-draw";
import type { MapColours } from "../map-colours.ts";

const hex = (colour: string | undefined, otherwise: HexColor): HexColor =>
  colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour) ? (colour as HexColor) : otherwise;

/** The sketch itself is drawn by our own layer, with its lengths; the pen shows only what can be taken hold of. */
export function penStyles(colours: MapColours | undefined) {
  const paper = hex(colours?.paper, "#ffffff");
  const edge = hex(colours?.orangeEdge, "#b4550f");
  const mark = hex(colours?.petrol, "#0b4652");
  const snapping = {
    snappingPointColor: mark,
    snappingPointWidth: 6,
    snappingPointOutlineColor: paper,
    snappingPointOutlineWidth: 2,
  };
  const closing = {
    closingPointColor: paper,
    closingPointWidth: 5,
    closingPointOutlineColor: edge,
    closingPointOutlineWidth: 3,
  };
  return {
    drawn: { fillOpacity: 0, outlineOpacity: 0, outlineWidth: 0, ...snapping, ...closing },
    line: { lineStringOpacity: 0, ...snapping, ...closing },
    selected: {
      selectedPolygonFillOpacity: 0,
      selectedPolygonOutlineOpacity: 0,
      selectedPolygonOutlineWidth: 0,
      selectionPointColor: paper,
      selectionPointWidth: 6,
      selectionPointOutlineColor: edge,
      selectionPointOutlineWidth: 3,
      midPointColor: edge,
      midPointWidth: 4,
      midPointOpacity: 0.8,
      midPointOutlineColor: paper,
      midPointOutlineWidth: 1,
    },
  };
}
