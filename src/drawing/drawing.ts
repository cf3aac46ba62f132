/** A closed or open shape, in the drawing's own units, as the path language of SVG has it: PDF writers read it too. */
export interface PathMark {
  readonly kind: "path";
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  /** What the shape is a picture of, "area:0301": lets a screen answer when it is pointed at. */
  readonly of?: string;
}

export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly fill: string;
  /** Drawn around the letters, so that they read on anything. */
  readonly halo?: string;
  readonly anchor: "start" | "middle" | "end";
  readonly italic?: boolean;
}

export type Mark = PathMark | TextMark;

/** A picture in any medium: marks from the bottom up, on a sheet from 0, 0 in the upper left corner. What lies outside is cut off by whoever draws. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly marks: readonly Mark[];
}
