import { useEffect, useMemo, useRef, useState } from "react";
import { Segmented, useRowsInTurn } from "../../../app/ui/index.ts";
import { isKnown } from "../../../engine/council/index.ts";
import { showPlot, useMeeting } from "../../meeting-store.ts";
import { ScrollBox } from "../../ScrollBox.tsx";
import { useCase } from "../../use-case.ts";
import { Around } from "./Around.tsx";
import { Constraints } from "./Constraints.tsx";
import { Criteria } from "./Criteria.tsx";
import { People } from "./People.tsx";
import { toldPlots } from "./told-plots.ts";
import "./plots.css";

const PAGES = ["constraints", "criteria", "people"] as const;
type Page = (typeof PAGES)[number];
const VIEWS = { constraints: Constraints, criteria: Criteria, people: People } as const;

export function Plots() {
  const { publicCase, m } = useCase();
  const chosen = useMeeting(({ plot }) => plot);
  const [page, setPage] = useState<Page>("constraints");
  const told = useMemo(() => toldPlots(publicCase), [publicCase]);
  const listed = useRowsInTurn(told);
  const shown = told.find(({ plot }) => plot.id === chosen) ?? told[0];
  const row = useRef<HTMLButtonElement>(null);
  const isListed = shown !== undefined && listed.includes(shown);
  useEffect(() => {
    if (isListed && shown) row.current?.scrollIntoView({ block: "nearest" });
  }, [shown, isListed]);
  if (!shown) return null;
  const { plot, letters, houses } = shown;
  const View = VIEWS[page];
  return (
    <div className="mt-plots">
      <nav className="mt-plot-list" aria-label={m.text("room.plots.list")}>
        <ol>
          {listed.map(({ plot: { id, name }, letters: used }) => (
            <li key={id}>
              <button
                ref={id === plot.id ? row : undefined}
                type="button"
                aria-current={id === plot.id || undefined}
                onClick={() => showPlot(id)}
              >
                <span>{name}</span>
                <strong>{used.join(" ")}</strong>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <section className="mt-plot" aria-label={plot.name}>
        <header>
          <h2>{plot.name}</h2>
          <p>
            {m.text("room.plots.facts", {
              cadastre: isKnown(plot.cadastre) ? plot.cadastre : "unknown",
              ownership: plot.ownership,
              capacity: isKnown(plot.capacity) ? plot.capacity : -1,
              area: publicCase.areas.find(({ id }) => id === plot.area)?.name ?? "unknown",
            })}
          </p>
          <p>
            {letters.length > 0
              ? m.text("room.plots.used", { letters: letters.join(", "), houses: houses ?? 0 })
              : m.text("room.plots.unused")}
          </p>
          <Around plot={plot.id} />
        </header>
        <Segmented
          label={m.text("room.plots.page")}
          value={page}
          onChange={setPage}
          options={PAGES.map((value) => ({ value, label: m.text(`room.plots.page.${value}`) }))}
        />
        <ScrollBox label={m.text(`room.plots.page.${page}`)}>
          <View told={shown} />
        </ScrollBox>
      </section>
    </div>
  );
}
