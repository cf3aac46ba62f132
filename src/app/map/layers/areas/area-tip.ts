import { isKnown, type NeighbourhoodId } from "../../../../engine/index.ts";
import { indexAssessment } from "../../../state/selectors/assessment-index.ts";
import type { Tip } from "../../layer.ts";
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
  if (isKnown(stock.rate)) lines.push(m.text("map.area.rate", { rate: m.number(stock.rate, 1) }));
  const local = LOCAL_CLASSES[localStep(id, scene)];
  if (scene.areaTheme === "localMoran" && local) lines.push(m.text(`map.local.${local}`));
  if (unused) lines.push(m.text("map.area.unused"));
  return { title: area.name, lines };
}
