declare module "geojson-validation" {
  /** With `trace` the answer is a list of complaints; we never ask for it. Answers may be truthy without being true. */
  interface Validation {
    isGeometryObject(value: unknown): unknown;
  }
  const validation: Validation;
  export default validation;
}
