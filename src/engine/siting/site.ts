import type { Rectangle } from "../geometry/roomiest-place.ts";
import type { Plot } from "../model/index.ts";
import type { SitingGround } from "./ground.ts";
import { type PlotForm, plotForm } from "./plot-form.ts";

/** One plot as the siting rules see it: with so many houses, standing at the plot's point. */
export interface Site {
  readonly ground: SitingGround;
  readonly plot: Plot;
  readonly houses: number;
  readonly form: PlotForm;
  readonly house: Rectangle;
  /** Metres: the circle around the plot's point that has the floor area of all the houses. */
  readonly spot: number;
  /** m² the houses cover: a free part smaller than this has no room for them. */
  readonly covers: number;
}

export function siteOf(ground: SitingGround, plot: Plot, houses: number, house: Rectangle): Site {
  const covers = houses * house.width * house.length;
  return {
    ground,
    plot,
    houses,
    form: plotForm(plot.outline),
    house,
    spot: Math.sqrt(covers / Math.PI),
    covers,
  };
}
