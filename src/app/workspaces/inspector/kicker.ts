import {
  type Building,
  type Cooperative,
  type Dwelling,
  isKnown,
  type Known,
  type Municipality,
  type Neighbourhood,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { squareMetresOf } from "../../state/selectors/outline.ts";
import type { PlotInForce } from "../../state/selectors/plots-in-force.ts";

const line = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== "").join(" · ");
const sized = (m2: number, m: Messages) => m.text("inspector.m2", { area: m.number(Math.round(m2)) });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "41/207" → "gnr 41 bnr 207"; anything else as it is written. */
function cadastre(number: Known<string>, m: Messages): string | null {
  if (!isKnown(number)) return null;
  const match = /^(\d+)\/(\d+)(?:\/(\d+))?$/.exec(number);
  return match ? m.text("inspector.cadastre", { gnr: match[1], bnr: match[2] }) : number;
}

/** "Tomt 1 · gnr 41 bnr 207 · kommunal · 1 240 m²". The number is left out where it is the title already. */
export const plotKicker = (
  { plot, number, drawn }: Pick<PlotInForce, "plot" | "number" | "drawn">,
  m: Messages,
): string =>
  line(
    m.text(drawn ? "noun.drawnPlot" : "noun.plot", { number }),
    cadastre(plot.cadastre, m),
    m.text(`noun.ownership.${plot.ownership}`),
    sized(squareMetresOf(plot.outline), m),
  );

/** Facts of a home, never of who lives there. What nobody has stated is left out here and listed as unknown below. */
export const dwellingKicker = (dwelling: Dwelling, standing: Dwelling["standing"], m: Messages): string =>
  line(
    capital(m.text(`noun.kind.${dwelling.kind}`)),
    m.text(`noun.acquisition.${dwelling.acquisition}`),
    m.text(`noun.standing.${standing}`),
    dwelling.units > 1 ? m.text("inspector.units", { units: dwelling.units }) : null,
  );

export const areaKicker = (area: Neighbourhood, m: Messages): string =>
  line(
    m.text(`levels.one.${area.level}`),
    isKnown(area.district) ? area.district : null,
    residentsText(area.residents, area.residentsYear, m),
  );

function residentsText(residents: Known<number>, year: Known<number>, m: Messages): string {
  if (!isKnown(residents)) return m.text("inspector.residents.unknown");
  const count = m.number(residents);
  return isKnown(year)
    ? m.text("inspector.residents.dated", { count, year: String(year) })
    : m.text("inspector.residents.count", { count });
}

export const buildingKicker = (building: Building, cooperative: string | null, m: Messages): string =>
  line(m.text("inspector.building.kicker"), dwellingsText(building.dwellings, m), cooperative);

export const cooperativeKicker = (cooperative: Cooperative, m: Messages): string =>
  line(
    m.text(`inspector.form.${cooperative.form}`),
    dwellingsText(cooperative.dwellings, m),
    cooperative.bylawsAllowMore === true ? m.text("inspector.cooperative.bylaws") : null,
  );

const dwellingsText = (dwellings: Known<number>, m: Messages): string =>
  isKnown(dwellings)
    ? m.text("inspector.dwellings.count", { count: dwellings })
    : m.text("inspector.dwellings.unknown");

export const siteKicker = (area: string | null, m: Messages): string =>
  line(m.text("inspector.site.kicker"), area);

export const municipalityKicker = (municipality: Municipality, areas: number, m: Messages): string =>
  line(
    m.text("inspector.municipality.kicker"),
    m.text("inspector.areas.count", { count: areas }),
    residentsText(municipality.residents, "unknown", m),
  );
