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
  width: 16,
  height: 16,
  paths: [{ d: "M4 2.4v3.2M2.4 4h3.2M12 10.4v3.2M10.4 12h3.2", stroke: colours.paper, width: 1.1 }],
});
