import { isKnown } from "../../../engine/council/index.ts";
import { useCase } from "../../use-case.ts";
import type { ToldPlot } from "./told-plots.ts";

/** Whom it concerns: neighbours who are told, children and young people, and whom to call. What nobody has written stands as unwritten. */
export function People({ told: { plot } }: { readonly told: ToldPlot }) {
  const { m } = useCase();
  const { neighbours, children, dialogue } = plot;
  const said = (text: string) => (text.trim() === "" ? m.text("room.plots.notWritten") : text);
  const rows = [
    {
      name: m.text("room.plots.neighbours"),
      text: isKnown(neighbours.homes)
        ? m.text("room.plots.told", {
            homes: neighbours.homes,
            addresses: isKnown(neighbours.addresses) ? neighbours.addresses : -1,
            metres: m.number(neighbours.metres),
          })
        : m.text("room.plots.toldUnknown"),
    },
    { name: m.text("room.plots.children"), text: said(children) },
    { name: m.text("room.plots.contact"), text: said(dialogue.contact) },
    { name: m.text("room.plots.caretaker"), text: said(dialogue.caretaker) },
    { name: m.text("room.plots.complaints"), text: said(dialogue.complaints) },
    {
      name: m.text("room.plots.evaluation"),
      text: isKnown(dialogue.evaluation) ? m.date(dialogue.evaluation) : m.text("room.plots.notSet"),
    },
  ];
  return (
    <dl className="mt-people">
      {rows.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
