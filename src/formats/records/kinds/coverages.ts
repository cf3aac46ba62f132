import type { Kind } from "../field.ts";
import { ZONE_KIND_FIELD } from "./zones.ts";

/** Where a kind of zone has been mapped at all: outside it the answer is unknown, and never "safe". */
export const coverages: Kind = {
  id: "coverages",
  place: "area",
  names: /dekning|kartlagt|analyseomrade|utredet|utgreidd|coverage/,
  signs: /dekning|kartlagt|analyseomrade|statuskartlegging/,
  fields: [ZONE_KIND_FIELD],
  sample: {
    kind: "flood",
    wkt: "SRID=25832;POLYGON ((299000 6769000, 302000 6769000, 302000 6772000, 299000 6772000, 299000 6769000))",
  },
};
