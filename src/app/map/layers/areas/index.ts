import type { AreaFigures, Assessment, Dataset } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { BasemapFile } from "../../basemap-file.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, feature } from "../../feature.ts";
import type { FeatureMark, MapLayer } from "../../layer.ts";
import type { Scene } from "../../scene.ts";
import { areaStep } from "./area-scale.ts";
import { areaStyles } from "./area-styles.ts";
import { areaTip } from "./area-tip.ts";
import { labelPoint } from "./label-point.ts";
import { classPatterns, localStep } from "./local-class.ts";
import { pastStep } from "./past-step.ts";
import { unknownPattern, unusedPattern } from "./patterns.ts";

/** The areas dispersion is counted in: those the engine answers for, not the districts above them. */
const countedAreas = remember((neighbourhoods: Dataset["neighbourhoods"], counted: string) => {
  if (counted === "") return neighbourhoods;
  const ids = new Set(counted.split("\n"));
  return neighbourhoods.filter(({ id }) => ids.has(id));
});

/** The ids as one text: the same text is the same geometry, whatever else the new answer says. */
const idsOf = (assessment: Assessment | null) => (assessment?.areas ?? []).map(({ id }) => id).join("\n");

const shapes = remember((areas: Dataset["neighbourhoods"], degrees: Degrees) =>
  collection(areas.map(({ id, name, outline }) => feature(degrees.area(outline), { id, name }))),
);

/** Names that the base map already writes are not written twice. */
const names = remember((areas: Dataset["neighbourhoods"], basemap: BasemapFile | null, degrees: Degrees) => {
  const written = new Set(basemap?.layers.places?.features.map(({ properties }) => properties.name));
  return collection(
    areas
      .filter(({ name }) => !written.has(name))
      .map(({ name, outline }) =>
        feature({ type: "Point", coordinates: degrees.position(labelPoint(outline)) }, { name }),
      ),
  );
});

function stepIn(area: AreaFigures, scene: Scene): number {
  const { areaTheme, assessment } = scene;
  if (scene.past) return pastStep(area.id, scene.past, scene.dataset.neighbourhoods);
  if (areaTheme === "localMoran") return localStep(area.id, scene);
  return assessment ? areaStep(areaTheme, area, assessment) : -2;
}

function marksOf(scene: Scene): readonly FeatureMark[] {
  const { assessment, draft, selection, hover } = scene;
  const tried = new Map((draft?.answer?.areas ?? []).map((area) => [area.id, area]));
  return (assessment?.areas ?? []).map((area) => {
    const now = tried.get(area.id) ?? area;
    return {
      source: "areas",
      id: area.id,
      state: {
        step: stepIn(now, scene),
        unused: now.unused,
        selected: selection?.kind === "neighbourhood" && selection.id === area.id,
        hover: hover?.kind === "neighbourhood" && hover.id === area.id,
      },
    };
  });
}

/** Neighbourhoods coloured by what the theme asks; geometry is sent once, colours follow as marks. */
export const layer: MapLayer = {
  id: "areas",
  draw: (scene) => {
    const areas = countedAreas(scene.dataset.neighbourhoods, idsOf(scene.today));
    return {
      sources: {
        areas: { data: shapes(areas, scene.degrees), promoteId: "id" },
        "area-names": { data: names(areas, scene.basemap, scene.degrees) },
      },
      styles: areaStyles(scene),
      images: [
        unknownPattern(scene),
        unusedPattern(scene),
        ...classPatterns(scene).map(({ image }) => image),
      ],
      marks: marksOf(scene),
    };
  },
  hit: {
    styles: ["areas-touch"],
    subject: ({ id }) => ({ kind: "neighbourhood", id: String(id) }),
    tip: ({ id }, scene) => areaTip(String(id), scene),
  },
};

export { areaLegend } from "./area-legend.ts";
