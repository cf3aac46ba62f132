import type { Kind } from "../field.ts";
import { ADDRESS, COORDINATES, POSTAL } from "./place-fields.ts";

/** The population at risk: Kartverket's Matrikkelen-Adresse as downloaded (46 columns, EPSG code on every row), or our template. */
export const residences: Kind = {
  id: "residences",
  place: "point",
  names: /matrikkelenadresse|matrikkeladresse|matrikkelenvegadresse|adresser|adresseregister|residence/,
  signs: /^adressekode$|^adresseid$|^uuidadresse$|^adressetekst$|^adressetekstutenadressetilleggsnavn$/,
  fields: [
    ...ADDRESS,
    ...POSTAL,
    ...COORDINATES,
    {
      id: "dwellings",
      type: "count",
      required: false,
      max: 5_000,
      title: { nb: "Antall boliger", nn: "Tal bustader", en: "Dwellings" },
      headings: ["boliger", "bustader", "antallbruksenheter", "bruksenheter", "antallboenheter", "units"],
    },
    {
      id: "residents",
      type: "count",
      required: false,
      max: 20_000,
      title: { nb: "Antall bosatte", nn: "Tal busette", en: "Residents" },
      headings: [
        "bosatte",
        "busette",
        "innbyggere",
        "innbyggjarar",
        "personer",
        "antallpersoner",
        "antallbeboere",
        "beboere",
        "population",
      ],
    },
  ],
  sample: {
    address: "Eksempelvegen 1",
    east: 300000.5,
    north: 6770000.5,
    epsg: "25832",
    dwellings: 2,
    residents: 4,
  },
};
