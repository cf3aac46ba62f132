import { useRowsInTurn } from "../../../app/ui/index.ts";
import { ZONE_FILLS, zoneClassText } from "../../../drawing/index.ts";
import type { ReleaseTable } from "../../../engine/council/index.ts";
import { ScrollBox } from "../../ScrollBox.tsx";
import type { OpenCase } from "../../use-case.ts";

interface ZoneTableProps {
  readonly table: ReleaseTable;
  readonly m: OpenCase["m"];
}

/** The map's twin: every zone by name, with the class that its fill stands for. */
export function ZoneTable({ table: { zones }, m }: ZoneTableProps) {
  const rows = useRowsInTurn(zones);
  return (
    <ScrollBox label={m.text("room.protected.zones")}>
      <table className="mt-table">
        <thead>
          <tr>
            <th scope="col">{m.text("room.protected.zone")}</th>
            <th scope="col">{m.text("room.table.residents")}</th>
            <th scope="col">{m.text("room.protected.inUse")}</th>
            <th scope="col">{m.text("room.protected.known")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, residents, shown, publicUnits }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{m.number(residents)}</td>
              <td>
                {shown !== null && (
                  <span className="mt-score">
                    <span className="mt-swatch" style={{ background: ZONE_FILLS[shown] }} />
                    {zoneClassText(shown)}
                  </span>
                )}
              </td>
              <td>{m.number(publicUnits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
