import type { Field } from "../field.ts";

/** Where a point lies: two numbers in any system, which the ranges tell apart, and the system where the file says it. */
export const COORDINATES: readonly Field[] = [
  {
    id: "east",
    type: "coordinate",
    required: false,
    title: { nb: "Øst", nn: "Aust", en: "East" },
    headings: [
      "ost",
      "oest",
      "aust",
      "east",
      "easting",
      "utmost",
      "utmeast",
      "ostkoordinat",
      "lon",
      "lng",
      "long",
      "longitude",
      "lengdegrad",
      "lengde",
      "stoplon",
      "x",
      "xkoordinat",
      "koordinatx",
      "xcoordinate",
      "e",
    ],
  },
  {
    id: "north",
    type: "coordinate",
    required: false,
    title: { nb: "Nord", nn: "Nord", en: "North" },
    headings: [
      "nord",
      "north",
      "northing",
      "utmnord",
      "utmnorth",
      "nordkoordinat",
      "lat",
      "latitude",
      "breddegrad",
      "breidde",
      "bredde",
      "stoplat",
      "y",
      "ykoordinat",
      "koordinaty",
      "ycoordinate",
      "n",
    ],
  },
  {
    id: "epsg",
    type: "epsg",
    required: false,
    title: { nb: "EPSG-kode", nn: "EPSG-kode", en: "EPSG code" },
    headings: ["epsg", "epsgkode", "epsgcode", "srid", "koordinatsystem", "crs"],
  },
];

/** A street address, in one column or as street, number and letter. Found in the address register it also gives the place. */
export const ADDRESS: readonly Field[] = [
  {
    id: "address",
    type: "text",
    required: false,
    title: { nb: "Adresse", nn: "Adresse", en: "Address" },
    headings: [
      "adressetekst",
      "offisielladressetekst",
      "gateadresse",
      "vegadresse",
      "veiadresse",
      "besoksadresse",
      "boligadresse",
      "streetaddress",
      "gatenavn",
      "gatenamn",
      "vegnavn",
      "adressenavn",
      "street",
    ],
  },
  {
    id: "houseNumber",
    notInTemplate: true,
    type: "text",
    required: false,
    title: { nb: "Husnummer", nn: "Husnummer", en: "House number" },
    headings: ["husnr", "gatenummer", "gatenr", "housenumber"],
  },
  {
    id: "houseLetter",
    notInTemplate: true,
    type: "text",
    required: false,
    title: { nb: "Bokstav", nn: "Bokstav", en: "Letter" },
    headings: ["husbokstav", "oppgang", "letter"],
  },
];

const field = (id: string, title: Field["title"], headings: readonly string[]): Field => ({
  id,
  type: "text",
  required: false,
  notInTemplate: true,
  title,
  headings,
});

/** What addresses that are spelled alike are told apart by, and what a row without a street is found by. */
export const POSTAL: readonly Field[] = [
  field("postcode", { nb: "Postnummer", nn: "Postnummer", en: "Postcode" }, ["postnr", "postkode", "zip"]),
  field("postTown", { nb: "Poststed", nn: "Poststad", en: "Post town" }, ["poststad", "stad", "by", "town"]),
  field("gnr", { nb: "Gårdsnummer", nn: "Gardsnummer", en: "Cadastral unit (gnr)" }, [
    "gnr",
    "gardsnr",
    "gaardsnr",
    "gardsnummer",
    "gnrbnr",
    "matrikkel",
    "matrikkelnr",
    "matrikkelnummer",
  ]),
  field("bnr", { nb: "Bruksnummer", nn: "Bruksnummer", en: "Property unit (bnr)" }, ["bnr", "bruksnr"]),
  field("fnr", { nb: "Festenummer", nn: "Festenummer", en: "Leasehold unit (fnr)" }, ["festenr"]),
];
