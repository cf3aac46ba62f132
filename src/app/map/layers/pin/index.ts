import { remember } from "../../../state/selectors/remember.ts";
import type { Degrees } from "../../degrees.ts";
import { collection, EMPTY, feature } from "../../feature.ts";
import { FONT_STRONG } from "../../fonts.ts";
import type { IconImage } from "../../icons/icon-image.ts";
import type { MapLayer } from "../../layer.ts";
import type { Scene } from "../../scene.ts";

const pinIcon = ({ theme, colours }: Scene): IconImage => ({
  id: `pin@${theme}`,
  width: 30,
  height: 40,
  paths: [
    {
      d: "M15 37.5C22.5 28 26.5 21.5 26.5 15a11.5 11.5 0 0 0-23 0c0 6.5 4 13 11.5 22.5z",
      fill: colours.petrol,
      stroke: colours.paper,
      width: 2,
    },
    { d: "M15 10.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z", fill: colours.paper },
  ],
});

const pinned = remember((pin: NonNullable<Scene["pin"]>, degrees: Degrees) =>
  collection([feature({ type: "Point", coordinates: degrees.point(pin.at) }, { label: pin.label })]),
);

/** The place a search found. */
export const layer: MapLayer = {
  id: "pin",
  draw: (scene) => {
    const { pin, degrees, colours } = scene;
    return {
      sources: {
        pin: {
          data: pin ? pinned(pin, degrees) : EMPTY,
        },
      },
      styles: [
        {
          band: "sketch",
          shown: true,
          spec: {
            id: "pin",
            type: "symbol",
            source: "pin",
            layout: {
              "icon-image": pinIcon(scene).id,
              "icon-anchor": "bottom",
              "icon-allow-overlap": true,
              "text-field": ["get", "label"],
              "text-font": FONT_STRONG,
              "text-size": 12.5,
              "text-anchor": "top",
              "text-offset": [0, 0.3],
              "text-optional": true,
            },
            paint: { "text-color": colours.ink, "text-halo-color": colours.halo, "text-halo-width": 2 },
          },
        },
      ],
      images: [pinIcon(scene)],
      marks: [],
    };
  },
};
