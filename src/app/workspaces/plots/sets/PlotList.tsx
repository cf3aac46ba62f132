import { commands } from "../../../commands/index.ts";
import type { ChosenPlot } from "../../../state/index.ts";
import { Icon } from "../../../ui/index.ts";
import type { SetsProps } from "./sets-props.ts";

/** The plots of a set, each a way to the plot itself. */
export function PlotList({
  set,
  rows,
  reading: { m },
}: Pick<SetsProps, "rows" | "reading"> & { readonly set: readonly ChosenPlot[] }) {
  const houses = new Map(set.map((one) => [one.plot, one.houses]));
  return (
    <ul className="ws-side-list">
      {rows
        .filter(({ id }) => houses.has(id))
        .map(({ id, number, name, areaName }) => {
          const subject = { kind: "plot", id } as const;
          return (
            <li key={id}>
              <button
                type="button"
                className="ws-side-row"
                onClick={() => commands.select.run(subject)}
                onMouseEnter={() => commands.hover.run(subject)}
                onMouseLeave={() => commands.hover.run(null)}
                onFocus={() => commands.hover.run(subject)}
                onBlur={() => commands.hover.run(null)}
              >
                <span className="ws-side-number">{number}</span>
                <span>
                  {name}
                  <span className="ws-side-sub">{areaName}</span>
                </span>
                <strong>
                  <Icon name="house" size={14} /> {m.text("sets.row", { houses: houses.get(id) ?? 0 })}
                </strong>
              </button>
            </li>
          );
        })}
    </ul>
  );
}
