/** Projected systems a municipality may work in. Chosen once per project, at import. */
export type WorkingCrs = "EPSG:25832" | "EPSG:25833" | "EPSG:25835";
