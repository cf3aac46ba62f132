import { isKnown, type PlotCoverage } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";

export interface CoverageRow {
  readonly id: "all" | "partly" | "none";
  readonly label: string;
  /** "Flom (± 5 m), Skred" */
  readonly kinds: string;
}

/** What has been mapped on the plot, wholly, in part and not at all; a line with nothing to say is left out. */
export function coverageRows(coverage: readonly PlotCoverage[], m: Messages): readonly CoverageRow[] {
  const kindText = ({ kind, mapped, accuracy }: PlotCoverage): string => {
    const name = m.text(`map.zone.${kind}`);
    const share =
      mapped > 0 && mapped < 1
        ? m.text("houses.coverage.share", { kind: name, share: m.percent(mapped) })
        : name;
    return isKnown(accuracy) && mapped > 0
      ? m.text("houses.coverage.accuracy", {
          kind: share,
          metres: m.number(accuracy, Number.isInteger(accuracy) ? 0 : 1),
        })
      : share;
  };
  const fits = {
    all: ({ mapped }: PlotCoverage) => mapped >= 1,
    partly: ({ mapped }: PlotCoverage) => mapped > 0 && mapped < 1,
    none: ({ mapped }: PlotCoverage) => mapped === 0,
  } as const;
  return (["all", "partly", "none"] as const).flatMap((id) => {
    const own = coverage.filter(fits[id]);
    if (own.length === 0) return [];
    return [{ id, label: m.text(`houses.coverage.${id}`), kinds: own.map(kindText).join(", ") }];
  });
}
