import type { Kind } from "../field.ts";

/** The outline of the municipality: Kartverket's kommuner, alone or among all the others. */
export const municipality: Kind = {
  id: "municipality",
  place: "area",
  names: /^kommuner?$|kommune(grense|r|omriss)?_|_kommuner|municipalit/,
  signs: /^kommunenavn(norsk)?$|^kommunename$|^kommune$|^municipality$/,
  fields: [
    {
      id: "id",
      type: "id",
      required: true,
      title: { nb: "Kommunenummer", nn: "Kommunenummer", en: "Municipality number" },
      headings: ["kommunenummer", "kommunenr", "kommuneno", "knr", "municipalitynumber"],
    },
    {
      id: "name",
      type: "text",
      required: false,
      title: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
      headings: ["kommunenavnnorsk", "kommunenavn", "kommunename", "kommune", "municipality", "navn", "name"],
    },
  ],
  sample: {
    id: "0000",
    name: "Eksempelkommunen",
    wkt: "SRID=25832;POLYGON ((299000 6769000, 302000 6769000, 302000 6772000, 299000 6772000, 299000 6769000))",
  },
};
