import { type Area, isKnown, type Known, type RowRef } from "../../../engine/index.ts";
import type { Builder } from "./builder.ts";

/** What a file says of the municipality the project is for. */
export interface MunicipalityOutline {
  /** Four digits. */
  readonly number: string;
  readonly name: Known<string>;
  readonly outline: Area;
  readonly from: RowRef;
}

/** A file may hold every municipality of the country: rows of others than the project's are told and left. */
export const buildMunicipality: Builder<MunicipalityOutline> = (reader, { places, dataset }) => {
  const told = reader.needed("id");
  const outline = places.area(reader);
  const name = reader.text("name");
  if (told === undefined || !outline) return undefined;
  const number = told.padStart(4, "0");
  const own = dataset.municipality.number;
  if (isKnown(own) && own !== number) {
    reader.issue("row-other-municipality", "reject", "id");
    return undefined;
  }
  return { number, name, outline, from: reader.from };
};
