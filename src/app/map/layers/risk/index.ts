import type { RelativeRisk } from "../../../../engine/index.ts";
import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, EMPTY, feature } from "../../feature.ts";
import type { MapLayer } from "../../layer.ts";
import { isShown, type Scene } from "../../scene.ts";
import { RISK_STEPS, riskRuns } from "./risk-runs.ts";

const shapes = remember((risk: RelativeRisk, degrees: Degrees) =>
  collection(
    riskRuns(risk).map(({ step, x: [left, right], y: [bottom, top] }) =>
      feature(
        degrees.ring([
          [left, bottom],
          [right, bottom],
          [right, top],
          [left, top],
        ]),
        { step },
      ),
    ),
  ),
);

/** A scale of one hue, light to dark: told apart without colour, and nothing where nothing is known. */
const colourOf = ({ colours }: Pick<Scene, "colours">, step: number): string =>
  colours.amount[step === 1 ? 2 : 4] as string;

/** Where a home of the stock is likelier than elsewhere to be of the programme. */
export const layer: MapLayer = {
  id: "risk",
  draw: (scene) => {
    const { risk, degrees } = scene;
    return {
      sources: { risk: { data: risk ? shapes(risk, degrees) : EMPTY } },
      styles: [
        {
          band: "zones",
          shown: risk !== null && isShown(scene, "risk"),
          spec: {
            id: "risk-fill",
            type: "fill",
            source: "risk",
            paint: {
              "fill-color": ["match", ["get", "step"], 1, colourOf(scene, 1), colourOf(scene, 2)],
              "fill-opacity": 0.7,
              "fill-antialias": false,
            },
          },
        },
      ],
      images: [],
      marks: [],
    };
  },
  legend: (scene) => {
    if (!scene.risk) return null;
    return {
      id: "risk",
      entries: RISK_STEPS.map((times, i) => ({
        toggle: "risk",
        swatch: { kind: "fill" as const, fill: colourOf(scene, i + 1), rim: "none" },
        label: scene.m.text("map.legend.risk", { times }),
      })),
    };
  },
};
