import { basis, designDefault } from "../../rules/basis.ts";
import type { Figure, HouseType } from "./house-type.ts";

const ours = (value: number, why: string): Figure => ({ value, basis: designDefault(why) });

/** The building rules' own bound on a mikrohus; the others have one storey too, and are given the same height. */
const MICRO =
  "TEK17, lempelser for mikrohus fra 1. juli 2023: inntil 30 m² BRA, én boenhet, én etasje, uten kjeller, høyst 4,5 m";

const NEEDS: Pick<HouseType, "apart" | "outdoor" | "parking" | "access" | "storeys" | "cellar" | "units"> = {
  storeys: 1,
  cellar: false,
  units: 1,
  apart: ours(
    8,
    "Egen inngang og terrasse, skjermet fra hverandre som i Asker; også avstanden uten branntiltak i TEK17 § 11-6 [U]",
  ),
  outdoor: ours(
    50,
    "Terrasse og hageflekk til hver. Se kommunens plan: Ringerike krever 200 m² til en enebolig",
  ),
  parking: ours(30, "Én plass på 2,5 × 5 m og dens del av snuplassen. Se kommunens parkeringsnorm"),
  access: ours(3.5, "Bredde som en brannbil kan kjøre på. Spør brannvesenet"),
};

const WALLS = "Innvendige mål og 0,3 m vegg på hver side";

/** The measures of the plan inside the walls are ours: sources tell areas, not sides. */
function type(
  id: string,
  floorArea: Figure,
  [across, along]: readonly [number, number],
  height: Figure,
): HouseType {
  const outer = (inner: number) => ours(Math.round((inner + 0.6) * 10) / 10, WALLS);
  return { id, floorArea, width: outer(across), length: outer(along), height, ...NEEDS };
}

const read = (value: number, source: string, citation: string): Figure => ({
  value,
  basis: basis(source, citation, "V"),
});
const LOW = ours(4.5, "Én etasje med loft under taket, som et mikrohus");

/** Småhus of the reference cases (domain.md §1.5), the smallest first. */
export const HOUSE_TYPES: readonly HouseType[] = [
  type("micro-30", read(30, "gn-mik", MICRO), [5, 6], read(4.5, "gn-mik", MICRO)),
  type("house-33", read(33, "S2", "Melhus 2016: to hus på 33 m²"), [5.5, 6], LOW),
  type("house-39", read(39, "S2", "Melhus 2016: to hus på 39 m²"), [6, 6.5], LOW),
  type("house-40", read(40, "S2", "Asker 2017: inntil seks samlokaliserte småhus på 40 m²"), [5, 8], LOW),
  type("house-45", read(45, "vv-rin", "Ringerike 2014: tre hus på 45 m²"), [6, 7.5], LOW),
];

export const houseType = (id: string): HouseType | undefined => HOUSE_TYPES.find((type) => type.id === id);
