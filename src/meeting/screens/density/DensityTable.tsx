import { useRowsInTurn } from "../../../app/ui/index.ts";
import { isKnown } from "../../../engine/council/index.ts";
import { ScrollBox } from "../../ScrollBox.tsx";
import type { OpenCase } from "../../use-case.ts";
import type { AreaToday } from "./dense-areas.ts";

interface DensityTableProps {
  readonly rows: readonly AreaToday[];
  readonly opened: OpenCase;
}

const homesToday = (homes: AreaToday["area"]["homes"], m: OpenCase["m"]): string => {
  if (homes === "untold") return m.text("room.notTold");
  return homes === "few" ? m.text("room.few") : m.number(homes);
};

/** The map's twin: every area with the figures its colour comes from. */
export function DensityTable({ rows, opened: { m } }: DensityTableProps) {
  const shown = useRowsInTurn(rows);
  return (
    <ScrollBox label={m.text("room.density.table")}>
      <table className="mt-table">
        <thead>
          <tr>
            <th scope="col">{m.text("room.table.area")}</th>
            <th scope="col">{m.text("room.table.residents")}</th>
            <th scope="col">{m.text("room.table.homes")}</th>
            <th scope="col">{m.text("room.table.per1000")}</th>
            <th scope="col">{m.text("room.table.room")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ area, figures: { per1000, room } }) => (
            <tr key={area.id}>
              <th scope="row">{area.name}</th>
              <td>{isKnown(area.residents) ? m.number(area.residents) : m.text("meeting.unknown")}</td>
              <td>{homesToday(area.homes, m)}</td>
              <td>{isKnown(per1000) ? m.number(per1000, 1) : m.text("room.notTold")}</td>
              <td>{isKnown(room.consider) ? m.number(room.consider) : m.text("meeting.unknown")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
