import type { Kind } from "../field.ts";
import { ACCURACY_FIELD } from "./accuracy-field.ts";
import { ZONE_KIND_FIELD } from "./zones.ts";

/** Where a kind of zone has been mapped at all: outside it the answer is unknown, and never "safe". */
export const coverages: Kind = {
  id: "coverages",
  place: "area",
  names: /dekning|dekking|kartlag|mappedarea|analyseomrade|utredet|utgreidd|coverage/,
  signs: /dekning|dekking|kartlag|mappedfor|analyseomrade|statuskartlegging/,
  fields: [
    { ...ZONE_KIND_FIELD, title: { nb: "Kartlagt for", nn: "Kartlagt for", en: "Mapped for" } },
    ACCURACY_FIELD,
  ],
  sample: {
    kind: "flood",
    wkt: "SRID=25832;POLYGON ((299000 6769000, 302000 6769000, 302000 6772000, 299000 6772000, 299000 6769000))",
  },
};
