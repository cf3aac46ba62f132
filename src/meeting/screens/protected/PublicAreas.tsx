import { useMemo } from "react";
import { useRowsInTurn } from "../../../app/ui/index.ts";
import { publicAreaFigures } from "../../../engine/council/index.ts";
import { ScrollBox } from "../../ScrollBox.tsx";
import type { OpenCase } from "../../use-case.ts";

/** What a small municipality has instead of zones: residents, and houses that everybody knows what are for. */
export function PublicAreas({ opened: { publicCase, m } }: { readonly opened: OpenCase }) {
  const rows = useRowsInTurn(useMemo(() => publicAreaFigures(publicCase.release), [publicCase]));
  return (
    <ScrollBox label={m.text("room.protected.areas")}>
      <table className="mt-table">
        <thead>
          <tr>
            <th scope="col">{m.text("room.table.area")}</th>
            <th scope="col">{m.text("room.table.residents")}</th>
            <th scope="col">{m.text("room.protected.known")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, residents, publicUnits }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{residents === null ? m.text("meeting.unknown") : m.number(residents)}</td>
              <td>{m.number(publicUnits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
