/** Colours of public maps: the calm ground and the scale that is safe for colour-blind people, as in the app's own map. */
export const PALETTE = {
  sea: "#cfdfe6",
  land: "#f4f2ec",
  coast: "#bdb8a8",
  green: "#e7ebdc",
  lakeEdge: "#b3cad5",
  road: "#ffffff",
  roadEdge: "#dcd6c8",
  path: "#c9c1b0",
  building: "#cdc6b8",
  areaEdge: "#ffffff",
  ink: "#1e2b31",
  quiet: "#5d6a70",
  water: "#557a8c",
  halo: "#ffffff",
  paper: "#ffffff",
  petrol: "#0b4652",
  orange: "#d9681d",
  orangeEdge: "#b4550f",
  muted: "#6b7a81",
  /** From "far more than the municipality at large" to "much room". */
  room: ["#5b2a86", "#8f6cad", "#c3afd3", "#ece9e6", "#b5d5cf", "#66aba3", "#146e68"],
} as const;

/** Room, houses: the lowest value of each step after the first. */
export const ROOM_BREAKS = [-4, -2, 0, 1, 4, 10] as const;

/** Which step of the scale of room a number of houses falls in, 0 to 6. */
export const roomStep = (room: number): number => ROOM_BREAKS.filter((limit) => room >= limit).length;
