import { useState } from "react";
import { Segmented } from "../../../app/ui/index.ts";
import type { PublicDemand } from "../../../engine/council/index.ts";
import { useCase } from "../../use-case.ts";
import { demandWords, priceWords } from "./demand-words.ts";
import "./demands.css";

/** Areas that carry the most more and the most less; the rest move little. */
const MOST_AREAS = 8;

export function Demands() {
  const { publicCase, m } = useCase();
  const [at, setAt] = useState(0);
  const demand = publicCase.demands[at] ?? publicCase.demands[0];
  if (!demand) throw new Error("the screen is shown where there are demands");
  const { plots } = demand;
  const named = new Map<string, string>(publicCase.plots.map(({ id, name }) => [id, name]));
  return (
    <div className="mt-demands">
      <section aria-label={m.text("meeting.demands.which")}>
        {publicCase.demands.length > 1 && (
          <Segmented
            label={m.text("meeting.demands.which")}
            options={publicCase.demands.map((_, n) => ({ value: String(n), label: m.number(n + 1) }))}
            value={String(at)}
            onChange={(value) => setAt(Number(value))}
          />
        )}
        <h2>{m.text("meeting.demands.demand", { demand: demandWords(demand, publicCase, m) })}</h2>
        {priceWords(demand, publicCase, m).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {plots.lost.length > 0 && (
          <p className="mt-quiet">
            {m.text("meeting.demands.lost", {
              names: plots.lost.map((id) => named.get(id) ?? id).join(", "),
            })}
          </p>
        )}
        <p className="mt-quiet">{m.text("meeting.demands.noRule")}</p>
      </section>
      <Carried demand={demand} />
    </div>
  );
}

function Carried({ demand }: { readonly demand: PublicDemand }) {
  const { publicCase, m } = useCase();
  const named = new Map<string, string>(publicCase.areas.map(({ id, name }) => [id, name]));
  const rows = [...demand.carried]
    .sort((a, b) => Math.abs(b.with - b.without) - Math.abs(a.with - a.without))
    .slice(0, MOST_AREAS)
    .sort((a, b) => b.with - b.without - (a.with - a.without));
  if (rows.length === 0) return null;
  return (
    <section aria-label={m.text("meeting.demands.carry", { next: demand.next })}>
      <h2>{m.text("meeting.demands.carry", { next: demand.next })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.text("meeting.demands.area")}</th>
            <th scope="col">{m.text("meeting.demands.without")}</th>
            <th scope="col">{m.text("meeting.demands.with")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((area) => (
            <tr key={area.area}>
              <th scope="row">{named.get(area.area) ?? area.area}</th>
              <td>{m.number(area.without, 1)}</td>
              <td>
                <strong>{m.number(area.with, 1)}</strong>{" "}
                <span aria-hidden="true">{area.with > area.without ? "▲" : "▼"}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
