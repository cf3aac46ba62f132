import { at, type LandUse, type Ownership, type Plot, type PlotId, UNKNOWN } from "../../../engine/index.ts";
import { pointInside } from "../../area-shape.ts";
import type { RowReader } from "../row-reader.ts";
import { accuracyOf } from "../values/accuracy-of.ts";
import type { Builder } from "./builder.ts";

export const buildPlot: Builder<Plot> = (reader, { places, ids }) => {
  const cadastre = cadastreOf(reader);
  const name = reader.text("name");
  const own = ids.of<PlotId>(reader, {
    called: name !== UNKNOWN ? name : cadastre !== UNKNOWN ? cadastre : "",
  });
  const outline = places.area(reader);
  const rest = {
    name,
    capacity: reader.count("capacity"),
    ownership: reader.word<Ownership>("ownership"),
    cadastre,
    ...accuracyOf(reader),
    ...costOf(reader),
    facts: {
      landUse: reader.word<LandUse>("landUse"),
      slopePercent: reader.number("slopePercent"),
      utilitiesMetres: reader.number("utilitiesMetres"),
      roadAccess: reader.flag("roadAccess"),
      sunAndOutdoor: reader.flag("sunAndOutdoor"),
      fireAccess: reader.flag("fireAccess"),
      highestBuildingMetres: reader.number("highestBuildingMetres"),
    },
    from: reader.from,
  };
  if (!own || !outline) return undefined;
  const [x, y] = pointInside(outline);
  const point = at(x, y);
  if (places.isFar(point)) reader.issue("row-outside-municipality", "note");
  return { id: own, outline, at: point, ...rest };
};

/** Left out where the row does not state it: a cost is never guessed. */
function costOf(reader: RowReader): Pick<Plot, "cost"> {
  const cost = reader.number("cost");
  return cost === UNKNOWN ? {} : { cost };
}

function cadastreOf(reader: RowReader): Plot["cadastre"] {
  const whole = reader.text("cadastre");
  if (whole !== UNKNOWN) return whole;
  const [gnr, bnr] = [reader.count("gnr"), reader.count("bnr")];
  return gnr === UNKNOWN || bnr === UNKNOWN ? UNKNOWN : `${gnr}/${bnr}`;
}
