import type { Field } from "../field.ts";

/**
 * How far a line on the map can be from the real one. The cadastre's own classes (green, yellow, red) are no metres, so they are not read:
 * only a figure that the file states counts. SOSI files state it in centimetres under the same name, which is why those headings are not taken.
 */
export const ACCURACY_FIELD: Field = {
  id: "accuracyMetres",
  type: "number",
  required: false,
  min: 0,
  max: 1_000,
  units: ["m", "meter", "metres"],
  title: { nb: "Nøyaktighet ± meter", nn: "Nøyaktigheit ± meter", en: "Accuracy ± metres" },
  headings: [
    "noyaktighetmeter",
    "noyaktigheitmeter",
    "noyaktighetm",
    "stedfestingsnoyaktighetmeter",
    "accuracymetres",
    "accuracym",
  ],
};
