import { isKnown } from "../../../engine/council/index.ts";
import { useCase } from "../../use-case.ts";
import "./question.css";

export function Question() {
  const { publicCase, m } = useCase();
  const { need, alternatives, plots, areas, municipality, mean, release, date } = publicCase;
  const facts = [
    {
      name: m.text("room.question.need"),
      value: isKnown(need) ? m.text("room.question.houses", { count: need }) : m.text("meeting.unknown"),
    },
    { name: m.text("room.question.alternatives"), value: m.number(alternatives.length) },
    { name: m.text("room.question.plots"), value: m.number(plots.length) },
    { name: m.text("room.question.areas"), value: m.number(areas.length) },
  ];
  // A date is read in one glance: it stays on one line.
  const day = (iso: string) => m.date(iso).replaceAll(" ", "\u00a0");
  const protectedBy = release.detail === "none" ? "none" : release.detail === "zones" ? "zones" : "sum";
  return (
    <div className="mt-question">
      <p className="mt-question-asked">{publicCase.question}</p>
      <dl className="mt-question-facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-question-figures">
        <p>
          {m.text("room.question.municipality", {
            name: municipality.name,
            residents: isKnown(mean.residents) ? m.number(mean.residents) : "unknown",
            homes: m.number(mean.homes),
            date: day(date),
          })}
        </p>
        <p>{m.text(`room.question.noise.${protectedBy}`, { date: day(release.date) })}</p>
        <p>{m.text("room.question.public")}</p>
      </div>
    </div>
  );
}
