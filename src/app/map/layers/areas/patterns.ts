import type { IconImage } from "../../icons/icon-image.ts";
import type { Scene } from "../../scene.ts";

/** Slanting lines: nobody knows. */
export const unknownPattern = ({ theme, colours }: Scene): IconImage => ({
  id: `area-unknown@${theme}`,
  width: 8,
  height: 8,
  paths: [{ d: "M-2 10 10-2M-2 2 2-2M6 10 10 6", stroke: colours.muted, width: 0.9 }],
});

/** Small plus signs: room that nobody has used. */
export const unusedPattern = ({ theme, colours }: Scene): IconImage => ({
  id: `area-unused@${theme}`,
  width: 20,
  height: 20,
  paths: [{ d: "M5 2.5v5M2.5 5h5M15 12.5v5M12.5 15h5", stroke: colours.paper, width: 1.2 }],
});
