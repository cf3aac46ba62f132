import type { PlotId } from "../../engine/index.ts";
import type { Messages } from "../../messages/index.ts";
import { commands } from "../commands/index.ts";
import { type PlotWish, useView } from "../state/index.ts";

const WISHES = ["in", "may", "out"] as const satisfies readonly PlotWish[];

interface SetWishProps {
  readonly plot: PlotId;
  readonly name: string;
  readonly m: Messages;
}

/** Must, may or must not be in the best set, told in the table or at the plot itself; or as the page of best sets proposes. */
export function SetWish({ plot, name, m }: SetWishProps) {
  const wishes = useView(({ setsAsk }) => setsAsk.wishes);
  const wish = (chosen: PlotWish | null) => {
    const { [plot]: _, ...others } = wishes;
    commands.askSets.run({ wishes: chosen === null ? others : { ...others, [plot]: chosen } });
  };
  return (
    <select
      className="ws-set-wish"
      aria-label={m.text("sets.wish", { plot: name })}
      value={wishes[plot] ?? ""}
      // A click on the choice is not a click on its row.
      onClick={(event) => event.stopPropagation()}
      onChange={({ target }) => wish(WISHES.find((one) => one === target.value) ?? null)}
    >
      <option value="">{m.text("sets.wish.reset")}</option>
      {WISHES.map((one) => (
        <option key={one} value={one}>
          {m.text(`sets.wish.${one}`)}
        </option>
      ))}
    </select>
  );
}
