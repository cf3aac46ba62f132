import type { IconImage } from "../../icons/icon-image.ts";
import type { Scene } from "../../scene.ts";

/** A square with a stroke through it: there, but not to be had. */
export const repairIcon = ({ theme, colours }: Scene): IconImage => ({
  id: `stock-repair@${theme}`,
  width: 14,
  height: 14,
  paths: [
    { d: "M2.5 2.5h9v9h-9z", fill: colours.paper, stroke: colours.stock, width: 1.8 },
    { d: "M3 11 11 3", stroke: colours.stock, width: 1.6 },
  ],
});
