import type { ReleaseTable } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { useRowsInTurn } from "../../../ui/index.ts";

/** The classes of the zones, word for word as the public reads them. */
export function ZoneTable({ table, m }: { readonly table: ReleaseTable; readonly m: Messages }) {
  const zones = useRowsInTurn(table.zones);
  return (
    <table className="ws-report-table">
      <caption className="ui-hidden">{m.text("report.public.zones")}</caption>
      <thead>
        <tr>
          <th scope="col">{m.text("report.public.zone")}</th>
          <th scope="col" className="ui-number">
            {m.text("report.public.residents")}
          </th>
          <th scope="col" className="ui-number">
            {m.text("report.public.known")}
          </th>
          <th scope="col" className="ui-number">
            {m.text("report.public.shown")}
          </th>
        </tr>
      </thead>
      <tbody>
        {zones.map(({ id, name, residents, publicUnits, shown }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="ui-number">{m.number(residents)}</td>
            <td className="ui-number">{m.number(publicUnits)}</td>
            <td className="ui-number">
              {shown ? (
                <span className="ws-report-class" data-class={shown}>
                  {m.text(`report.public.class.${shown}`)}
                </span>
              ) : (
                m.text("report.public.notShown")
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
