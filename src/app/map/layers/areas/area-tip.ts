import { isKnown, type NeighbourhoodId } from "../../../../engine/index.ts";
import { indexAssessment } from "../../../state/selectors/assessment-index.ts";
import { areaRate } from "../../../state/selectors/shown-rate.ts";
import type { Tip } from "../../layer.ts";
import { type PastMap, quarterName } from "../../past-map.ts";
import type { Scene } from "../../scene.ts";
import { LOCAL_CLASSES, localStep } from "./local-class.ts";

/** Name, room left, and the rate: what the colour says, in words. */
export function areaTip(id: string, scene: Scene): Tip | null {
  const { dataset, assessment, m } = scene;
  const area = dataset.neighbourhoods.find((one) => one.id === (id as NeighbourhoodId));
  if (!area) return null;
  const figures = assessment && indexAssessment(assessment).area(id);
  if (!figures) return { title: area.name, lines: [] };
  const { headroom, stock, unused } = figures;
  const lines = [
    isKnown(headroom)
      ? m.text(headroom < 0 ? "map.area.tooMany" : "map.area.room", { count: Math.abs(headroom) })
      : m.text("map.area.unknown"),
    m.text("map.area.units", { count: stock.units }),
  ];
  if (isKnown(stock.rate)) lines.push(m.text("map.area.rate", { rate: areaRate(stock, m) }));
  const units = scene.past?.units.get(id);
  if (scene.past && units !== undefined) return { title: area.name, lines: [pastLine(scene.past, units, m)] };
  const local = LOCAL_CLASSES[localStep(id, scene)];
  if (scene.areaTheme === "localMoran" && local) lines.push(m.text(`map.local.${local}`));
  if (unused) lines.push(m.text("map.area.unused"));
  return { title: area.name, lines };
}

/** What the colour says of another time; figures of today beside it would be read as of then. */
const pastLine = ({ at, against }: PastMap, units: number, m: Scene["m"]): string =>
  against === null
    ? m.text("map.past.then", { quarter: quarterName(at, m), units })
    : m.text("map.past.since", { from: quarterName(against, m), to: quarterName(at, m), units });
