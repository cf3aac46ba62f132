declare module "shpjs" {
  /** Shapes of a `.shp` in file order, null for null shapes; coordinates stay the file's own without a second argument. */
  export function parseShp(shp: DataView): readonly unknown[];
}
