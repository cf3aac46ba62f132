/** One stroke or fill of an icon, in the icon's own pixels, as SVG path data. */
export interface IconPath {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}

/** A word in an icon: the number on a house. */
interface IconText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

/**
 * An icon as plain data, so that the map (canvas) and the legend (SVG) draw the very same thing.
 * The id must change when anything else does: theme, number, state.
 */
export interface IconImage {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly paths: readonly IconPath[];
  readonly texts?: readonly IconText[];
  /** Parts that may be stretched to fit a text, and the box the text goes in, in the icon's pixels. */
  readonly stretch?: {
    readonly x: readonly [from: number, to: number];
    readonly y: readonly [from: number, to: number];
    readonly content: readonly [left: number, top: number, right: number, bottom: number];
  };
}
