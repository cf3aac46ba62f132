import type { AreaFigures } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { Section } from "../../ui/index.ts";
import { roomRows } from "./room-rows.ts";

/** «Rom igjen, regel for regel»: how many more units before each rule asks, the one that binds marked. */
export function RoomTable({
  now,
  before,
  m,
}: {
  readonly now: AreaFigures;
  readonly before: AreaFigures | undefined;
  readonly m: Messages;
}) {
  const rows = roomRows(now, before, m);
  if (rows.length === 0) return null;
  return (
    <Section title={m.text("effect.rooms")}>
      <table className="ws-counts">
        <thead>
          <tr>
            <th scope="col">{m.text("effect.rooms.rule")}</th>
            <th scope="col">{m.text("effect.rooms.consider")}</th>
            <th scope="col">{m.text("effect.rooms.justify")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.label}
                {row.binds && (
                  <>
                    {" "}
                    <strong>{m.text("effect.rooms.binds")}</strong>
                  </>
                )}
              </th>
              <td>{row.consider}</td>
              <td>{row.justify}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ws-note">{m.text("effect.rooms.note")}</p>
    </Section>
  );
}
