/** Colours of the map by theme. Data stands out because everything under it is muted. */
export interface MapColours {
  readonly sea: string;
  readonly shallows: string;
  readonly land: string;
  readonly coast: string;
  readonly green: string;
  readonly lake: string;
  readonly lakeEdge: string;
  readonly stream: string;
  readonly footprint: string;
  readonly footprintEdge: string;
  readonly road: string;
  readonly mainRoad: string;
  readonly roadEdge: string;
  readonly mainRoadEdge: string;
  readonly path: string;
  readonly label: string;
  readonly quietLabel: string;
  readonly waterLabel: string;
  readonly halo: string;
  readonly areaEdge: string;
  readonly ink: string;
  readonly paper: string;
  readonly stock: string;
  readonly stockRim: string;
  readonly petrol: string;
  readonly orange: string;
  readonly orangeEdge: string;
  readonly purple: string;
  readonly teal: string;
  readonly muted: string;
  /** Headroom from "far too many" to "much room": steps of the diverging scale. */
  readonly headroom: readonly string[];
  /** From little to much, for scores and rates. */
  readonly amount: readonly string[];
  /** From none to much, for shares among the nearest homes: a hue that neither headroom nor amounts have. */
  readonly nearby: readonly string[];
  readonly areaOpacity: number;
}

const LIGHT: MapColours = {
  sea: "#cfdfe6",
  shallows: "#e2ecf0",
  land: "#f4f2ec",
  coast: "#bdb8a8",
  green: "#e7ebdc",
  lake: "#cfdfe6",
  lakeEdge: "#b3cad5",
  stream: "#bcd2dc",
  footprint: "#cdc6b8",
  footprintEdge: "#b9b1a0",
  road: "#ffffff",
  mainRoad: "#fdf4dc",
  roadEdge: "#dcd6c8",
  mainRoadEdge: "#c9b98f",
  path: "#c9c1b0",
  label: "#2f3d44",
  quietLabel: "#5d6a70",
  waterLabel: "#557a8c",
  halo: "rgba(255,255,255,0.92)",
  areaEdge: "#ffffff",
  ink: "#1e2b31",
  paper: "#ffffff",
  stock: "#24424f",
  stockRim: "#ffffff",
  petrol: "#0b4652",
  orange: "#d9681d",
  orangeEdge: "#b4550f",
  purple: "#5b2a86",
  teal: "#146e68",
  muted: "#6b7a81",
  headroom: ["#5b2a86", "#8f6cad", "#c3afd3", "#ece9e6", "#b5d5cf", "#66aba3", "#146e68"],
  amount: ["#ece9e6", "#d8cce2", "#b79fcb", "#8f6cad", "#5b2a86"],
  nearby: ["#f3f6f9", "#cfe0f0", "#8fbbe0", "#3f86c4", "#0f4a85"],
  areaOpacity: 0.74,
};

const DARK: MapColours = {
  sea: "#0f2029",
  shallows: "#142a34",
  land: "#1e282c",
  coast: "#3d4b50",
  green: "#202e2b",
  lake: "#0f2029",
  lakeEdge: "#27404b",
  stream: "#1c3a47",
  footprint: "#48565c",
  footprintEdge: "#5a696f",
  road: "#3f4d53",
  mainRoad: "#57666b",
  roadEdge: "#172023",
  mainRoadEdge: "#141c1f",
  path: "#414f55",
  label: "#dfe8ea",
  quietLabel: "#aab8bd",
  waterLabel: "#7fa5b5",
  halo: "rgba(13,22,26,0.9)",
  areaEdge: "#10191d",
  ink: "#e5ecee",
  paper: "#131e23",
  stock: "#dcebf0",
  stockRim: "#10191d",
  petrol: "#8fd2dc",
  orange: "#ee8640",
  orangeEdge: "#f5a46c",
  purple: "#bb97e4",
  teal: "#5fbfb5",
  muted: "#8a9aa1",
  headroom: ["#9068c4", "#6d5091", "#4f4066", "#3a4448", "#2d5450", "#2d726b", "#38948a"],
  amount: ["#394347", "#4c3f5d", "#654784", "#8459b0", "#a877df"],
  nearby: ["#27343c", "#2b4b66", "#31719f", "#5499d2", "#a2cff5"],
  areaOpacity: 0.76,
};

export const MAP_COLOURS: Readonly<Record<"light" | "dark", MapColours>> = { light: LIGHT, dark: DARK };
