import { type Residences, UNKNOWN } from "../../../engine/index.ts";
import { propertyText } from "../../addresses/property-number.ts";
import type { RowReader } from "../row-reader.ts";
import type { Builder } from "./builder.ts";
import { readAddress } from "./read-address.ts";
import { readPostcode, readProperty } from "./read-postal.ts";

export interface Residence {
  readonly x: number;
  readonly y: number;
  /** -1 when unknown, as in the columns they end in. */
  readonly dwellings: number;
  readonly residents: number;
  readonly label: string;
  /** "2408 ELVERUM"; "" when unknown. */
  readonly postal: string;
  /** "12/34"; "" when unknown. */
  readonly property: string;
}

export const buildResidence: Builder<Residence> = (reader, { places }) => {
  const label = readAddress(reader);
  const point = places.point(reader, "");
  const [dwellings, residents] = [reader.count("dwellings"), reader.count("residents")];
  return (
    point && {
      x: point.x,
      y: point.y,
      dwellings: orMinusOne(dwellings),
      residents: orMinusOne(residents),
      label,
      postal: postalOf(reader),
      property: propertyOfRow(reader),
    }
  );
};

function postalOf(reader: RowReader): string {
  const code = readPostcode(reader);
  const town = reader.text("postTown");
  if (code === null) return "";
  return `${String(code).padStart(4, "0")} ${town === UNKNOWN ? "" : town}`.trim();
}

function propertyOfRow(reader: RowReader): string {
  const property = readProperty(reader);
  return property ? propertyText(property) : "";
}

const orMinusOne = (count: number | typeof UNKNOWN): number => (count === UNKNOWN ? -1 : count);

export function residenceColumns(all: readonly Residence[]): Residences {
  return {
    x: Float64Array.from(all, ({ x }) => x),
    y: Float64Array.from(all, ({ y }) => y),
    dwellings: Int32Array.from(all, ({ dwellings }) => dwellings),
    residents: Int32Array.from(all, ({ residents }) => residents),
    labels: all.some(({ label }) => label !== "") ? all.map(({ label }) => label) : [],
    ...(all.some(({ postal }) => postal !== "") ? { postal: all.map(({ postal }) => postal) } : {}),
    ...(all.some(({ property }) => property !== "")
      ? { properties: all.map(({ property }) => property) }
      : {}),
  };
}
