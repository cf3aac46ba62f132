import { isKnown, type Known, type RingCount } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { Section } from "../../ui/index.ts";
import { ringRows } from "./ring-rows.ts";

interface RingTableProps {
  readonly before: readonly RingCount[];
  readonly after: readonly RingCount[];
  readonly nearest: Known<number>;
  readonly m: Messages;
}

/** Counts within 150, 300 and 600 m, before → after. */
export function RingTable({ before, after, nearest, m }: RingTableProps) {
  const rings = ringRows(before, after, m);
  if (rings.length === 0) return null;
  return (
    <Section title={m.text("inspector.rings")}>
      <table className="ws-rings">
        <thead>
          <tr>
            <th scope="col">{m.text("inspector.rings.within")}</th>
            {rings.map((ring) => (
              <th key={ring.radius} scope="col">
                {ring.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{m.text("inspector.rings.programme")}</th>
            {rings.map((ring) => (
              <td key={ring.radius}>{ring.programme}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{m.text("inspector.rings.stock")}</th>
            {rings.map((ring) => (
              <td key={ring.radius}>{ring.stock}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{m.text("inspector.rings.residents")}</th>
            {rings.map((ring) => (
              <td key={ring.radius}>{ring.residents}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="ws-note">
        {isKnown(nearest)
          ? m.text("inspector.rings.nearest", { distance: m.metres(nearest) })
          : m.text("inspector.rings.nearestUnknown")}{" "}
        {m.text("inspector.rings.note")}
      </p>
    </Section>
  );
}
