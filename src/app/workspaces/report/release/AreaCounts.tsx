import { useMemo } from "react";
import { publicAreaFigures, type ReleaseFile } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { useRowsInTurn } from "../../../ui/index.ts";

/** Units area by area: one and two are never told apart, and nothing is told of small areas. */
export function AreaCounts({ file, m }: { readonly file: ReleaseFile; readonly m: Messages }) {
  const rows = useRowsInTurn(useMemo(() => publicAreaFigures(file), [file]));
  const homesOf = new Map(file.areas.map(({ id, homes }) => [id, homes]));
  return (
    <table className="ws-report-table">
      <caption className="ui-hidden">{m.text("report.public.areas")}</caption>
      <thead>
        <tr>
          <th scope="col">{m.text("report.public.area")}</th>
          <th scope="col" className="ui-number">
            {m.text("report.public.residents")}
          </th>
          <th scope="col" className="ui-number">
            {m.text("report.public.known")}
          </th>
          <th scope="col" className="ui-number">
            {m.text("report.public.homes")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, residents, publicUnits }) => {
          const homes = homesOf.get(id) ?? "untold";
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="ui-number">
                {residents === null ? m.text("report.public.unknown") : m.number(residents)}
              </td>
              <td className="ui-number">{m.number(publicUnits)}</td>
              <td className="ui-number">
                {typeof homes === "number" ? m.number(homes) : m.text(`report.public.${homes}`)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
