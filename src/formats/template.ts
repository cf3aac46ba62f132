import type { Language } from "../engine/index.ts";
import { type CsvCell, writeTableCsv } from "./csv/write-table-csv.ts";
import type { Field, KindId } from "./records/field.ts";
import { KINDS } from "./records/kinds/index.ts";
import { writeXlsx } from "./xlsx/write-xlsx.ts";

export interface Template {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** File names of templates; the sheet is called the same. */
const NAMES: Readonly<Record<KindId, Readonly<Record<Language, string>>>> = {
  dwellings: { nb: "Boliger", nn: "Bustader", en: "Dwellings" },
  placements: { nb: "Plasseringer", nn: "Plasseringar", en: "Placements" },
  buildings: { nb: "Bygg", nn: "Bygg", en: "Buildings" },
  cooperatives: { nb: "Borettslag", nn: "Burettslag", en: "Cooperatives" },
  plots: { nb: "Tomter", nn: "Tomter", en: "Plots" },
  neighbourhoods: { nb: "Områder", nn: "Område", en: "Neighbourhoods" },
  facilities: { nb: "Tilbud", nn: "Tilbod", en: "Facilities" },
  zones: { nb: "Soner", nn: "Soner", en: "Zones" },
  coverages: { nb: "Kartlagte områder", nn: "Kartlagde område", en: "Mapped areas" },
  residences: { nb: "Adresser", nn: "Adresser", en: "Addresses" },
  municipality: { nb: "Kommunegrense", nn: "Kommunegrense", en: "Municipality boundary" },
  roads: { nb: "Veinett", nn: "Vegnett", en: "Road network" },
};

/** A file to fill in: one column per field, and one invented row to write over. It reads back as what it is a template of. */
export function template(kindId: KindId, format: "csv" | "xlsx", language: Language): Template {
  const kind = KINDS[kindId];
  const wkt = kind.sample.wkt === undefined ? [] : ["WKT"];
  const fields = kind.fields.filter(({ notInTemplate }) => !notInTemplate);
  const headings = [...fields.map(({ title }) => title[language]), ...wkt];
  const row = [
    ...fields.map((field) => sampleCell(field, kind.sample[field.id], language)),
    ...wkt.map(() => kind.sample.wkt ?? null),
  ];
  const name = NAMES[kindId][language];
  return {
    name: `${name}.${format}`,
    bytes:
      format === "xlsx"
        ? writeXlsx(name, headings, [row])
        : new TextEncoder().encode(writeTableCsv(headings, [row], { language })),
  };
}

/** Codes are written as the words people use. */
function sampleCell(field: Field, value: CsvCell | undefined, language: Language): CsvCell {
  if (value === undefined) return null;
  if (field.type === "flag") return value === true ? YES[language] : NO[language];
  const word = field.type === "word" && typeof value === "string" ? WORDS[value] : undefined;
  return word?.[language] ?? value;
}

const YES: Readonly<Record<Language, string>> = { nb: "ja", nn: "ja", en: "yes" };
const NO: Readonly<Record<Language, string>> = { nb: "nei", nn: "nei", en: "no" };
/** The words of the sample rows; every closed list is told in full in the dialog. */
const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  owned: { nb: "eid", nn: "eigd", en: "owned" },
  ordinary: { nb: "ordinær", nn: "ordinær", en: "ordinary" },
  vacant: { nb: "ledig", nn: "ledig", en: "vacant" },
  general: { nb: "generell", nn: "generell", en: "general" },
  housed: { nb: "bosatt", nn: "busett", en: "housed" },
  single: { nb: "enslig", nn: "einsleg", en: "single" },
  cooperative: { nb: "borettslag", nn: "burettslag", en: "cooperative" },
  municipal: { nb: "kommunal", nn: "kommunal", en: "municipal" },
  housing: { nb: "bolig", nn: "bustad", en: "housing" },
  busStop: { nb: "bussholdeplass", nn: "busshaldeplass", en: "bus stop" },
  street: { nb: "vei", nn: "veg", en: "road" },
  flood: { nb: "flom", nn: "flaum", en: "flood" },
};
