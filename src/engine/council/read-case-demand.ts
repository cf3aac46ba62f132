import { FACILITY_KINDS } from "../model/facility.ts";
import type { NeighbourhoodId, PlotId } from "../model/ids.ts";
import type { StrictReader } from "../strict-reader.ts";
import type { PublicDemand, PublicDemandTerms } from "./public-demand.ts";
import { readId } from "./read-case-values.ts";

const MOST = Number.MAX_SAFE_INTEGER;

export function readDemand(r: StrictReader): PublicDemand {
  const ids = (own: StrictReader, name: string) => own.texts(name) as readonly PlotId[];
  return {
    terms: r.child("terms", readTerms),
    plots: r.child("plots", (plots) => ({
      left: ids(plots, "left"),
      lost: ids(plots, "lost"),
      unknown: ids(plots, "unknown"),
    })),
    homes: r.orNull("homes", (name) =>
      r.child(name, (homes) => ({
        left: homes.number("left", 0, MOST),
        lost: homes.number("lost", 0, MOST),
        unknown: homes.number("unknown", 0, MOST),
      })),
    ),
    carried: r.list("carried", (one) => ({
      area: readId<NeighbourhoodId>(one, "area"),
      without: one.number("without", 0, MOST),
      with: one.number("with", 0, MOST),
    })),
    next: r.number("next", 0, MOST),
  };
}

function readTerms(r: StrictReader): PublicDemandTerms {
  const kind = r.word("kind", ["away-from", "near", "none-in"]);
  if (kind === "none-in") return { kind, areas: r.texts("areas") as readonly NeighbourhoodId[] };
  return { kind, of: r.word("of", FACILITY_KINDS), metres: r.number("metres", 0, MOST) };
}
