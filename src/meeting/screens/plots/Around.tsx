import { NEAR_METRES } from "../../../engine/council/index.ts";
import { ScoreMark } from "../../ScoreMark.tsx";
import { useCase } from "../../use-case.ts";

/** How many of the programme's homes there are about the plot, as far as the zones' numbers tell; or why that is not shown. */
export function Around({ plot }: { readonly plot: string }) {
  const { scores, m } = useCase();
  const found = scores.plots.find((one) => one.plot === plot);
  return (
    <p className="mt-around">
      <span className="mt-around-name">{m.text("room.score.name")}</span>{" "}
      {found && <ScoreMark shown={found.shown} m={m} />}
      <span className="mt-basis">
        {scores.limit === null
          ? m.text("room.score.note", { metres: m.number(NEAR_METRES) })
          : m.text(`room.score.limit.${scores.limit}`)}
      </span>
    </p>
  );
}
