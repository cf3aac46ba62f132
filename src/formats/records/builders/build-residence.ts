import { type Residences, UNKNOWN } from "../../../engine/index.ts";
import type { Builder } from "./builder.ts";
import { readAddress } from "./read-address.ts";

export interface Residence {
  readonly x: number;
  readonly y: number;
  /** -1 when unknown, as in the columns they end in. */
  readonly dwellings: number;
  readonly residents: number;
  readonly label: string;
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
    }
  );
};

const orMinusOne = (count: number | typeof UNKNOWN): number => (count === UNKNOWN ? -1 : count);

export function residenceColumns(all: readonly Residence[]): Residences {
  return {
    x: Float64Array.from(all, ({ x }) => x),
    y: Float64Array.from(all, ({ y }) => y),
    dwellings: Int32Array.from(all, ({ dwellings }) => dwellings),
    residents: Int32Array.from(all, ({ residents }) => residents),
    labels: all.some(({ label }) => label !== "") ? all.map(({ label }) => label) : [],
  };
}
