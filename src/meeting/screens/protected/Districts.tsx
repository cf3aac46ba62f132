import type { ReleaseTable } from "../../../engine/council/index.ts";
import { ScrollBox } from "../../ScrollBox.tsx";
import type { OpenCase } from "../../use-case.ts";

interface DistrictsProps {
  readonly table: ReleaseTable;
  readonly m: OpenCase["m"];
}

/** Districts to the nearest five, with how far the noise may have moved them. */
export function Districts({ table: { districts }, m }: DistrictsProps) {
  const shown = districts.flatMap((district) =>
    district.shown === null ? [] : [{ ...district, told: district.shown }],
  );
  if (shown.length === 0) return <p>{m.text("room.protected.noDistricts")}</p>;
  return (
    <ScrollBox label={m.text("room.protected.districts")}>
      <table className="mt-table">
        <thead>
          <tr>
            <th scope="col">{m.text("room.protected.district")}</th>
            <th scope="col">{m.text("room.protected.about")}</th>
            <th scope="col">{m.text("room.protected.between")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, told: { sum, error } }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{m.number(sum)}</td>
              <td>
                {m.text("room.legend.range", {
                  from: m.number(Math.max(0, sum - error)),
                  to: m.number(sum + error),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
