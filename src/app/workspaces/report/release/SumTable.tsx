import type { ReleaseTable } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { sumText } from "./sum-text.ts";

/** Sums of districts and of the municipality, to the nearest five. */
export function SumTable({ table, m }: { readonly table: ReleaseTable; readonly m: Messages }) {
  const rows = [
    ...table.districts.map(({ id, name, shown }) => ({ id, name, shown })),
    { id: "", name: m.text("report.public.municipality"), shown: table.municipality },
  ];
  return (
    <table className="ws-report-table">
      <caption className="ui-hidden">{m.text("report.public.districts")}</caption>
      <thead>
        <tr>
          <th scope="col">{m.text("report.public.district")}</th>
          <th scope="col" className="ui-number">
            {m.text("report.public.shown")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, shown }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="ui-number">{shown ? sumText(shown, m) : m.text("report.public.notShown")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
