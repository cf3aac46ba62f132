import type { PlotInForce } from "../../../state/selectors/plots-in-force.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { Sentences, VerdictMark } from "../../../ui/index.ts";
import { SheetMap } from "./SheetMap.tsx";
import type { Fact, SheetModel } from "./sheet-model.ts";

interface PlotSheetProps {
  readonly own: PlotInForce;
  readonly model: SheetModel;
  readonly reading: Reading;
  /** ISO date of printing. */
  readonly date: string;
}

/** Letters of a name that one line of the heading holds. */
const LONG = 44;

/** One upright A4 page about one plot. A working paper: it counts homes, and shows where none of them is. */
export function PlotSheet({ own, model, reading, date }: PlotSheetProps) {
  const { m, dataset, scenario, active, ruleSet } = reading;
  const { municipality } = dataset;
  const more = (count: number) => (count > 0 ? m.text("sheet.more", { count }) : null);
  return (
    <article className="ps-page" lang={m.language} data-color-scheme="light">
      <header className="ps-head">
        <div>
          <p className="ps-kind">
            <strong>{m.text("sheet.kind")}</strong> · {m.text("sheet.name")}
          </p>
          <h2 className={model.title.length > LONG ? "ps-long" : undefined}>
            {m.text("sheet.title", { number: own.number, name: model.title })}
          </h2>
        </div>
        <p className="ps-where">
          {m.text("sheet.where", { name: municipality.name, fictional: String(municipality.fictional) })}
          <br />
          {scenario?.title ?? m.text("sheet.today")}
          <br />
          {m.text("sheet.printed", { date: m.date(date) })}
        </p>
      </header>
      <div className="ps-top">
        <SheetMap own={own} reading={reading} />
        <div className="ps-side">
          <p className="ps-score">
            <strong>{model.score}</strong> {m.text("score.suitability")}
          </p>
          <Sentences className="ps-summary" text={model.summary} />
          <Facts title={m.text("sheet.facts")} rows={model.facts} />
          <Facts title={m.text("sheet.effects")} rows={model.effects} />
        </div>
      </div>
      <div className="ps-middle">
        <section className="ps-constraints">
          <h3>{m.text("inspector.constraints")}</h3>
          <ul>
            {model.constraints.shown.map((row) => (
              <li key={row.id}>
                <VerdictMark tone={row.tone} size={9} />
                <div>
                  <p className={row.wraps ? "ps-line-2" : "ps-line-1"}>
                    <b>
                      {row.code} {row.title}
                    </b>
                    : {row.verdict}
                    {!row.detail && <span className="ps-law"> · {row.law}</span>}
                  </p>
                  {row.detail && (
                    <>
                      <p className="ps-line-1 ps-law">{row.law}</p>
                      <p className="ps-line-3">{row.sentence}</p>
                    </>
                  )}
                </div>
              </li>
            ))}
          </ul>
          <p className="ps-more">{more(model.constraints.more)}</p>
        </section>
        <section className="ps-criteria">
          <h3>{m.text("sheet.criteria")}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{m.text("sheet.criteria.what")}</th>
                <th scope="col">{m.text("sheet.criteria.measured")}</th>
                <th scope="col">{m.text("sheet.criteria.points")}</th>
              </tr>
            </thead>
            <tbody>
              {model.criteria.shown.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.label}</th>
                  <td>{row.measured}</td>
                  <td>{row.unknown ? `${row.pointsText} ?` : row.pointsText}</td>
                </tr>
              ))}
              {model.criteria.more > 0 && (
                <tr>
                  <th scope="row">{more(model.criteria.more)}</th>
                  <td />
                  <td>{model.rest}</td>
                </tr>
              )}
              <tr className="ps-sum">
                <th scope="row">{m.text("inspector.why.sum")}</th>
                <td />
                <td>{model.sum}</td>
              </tr>
            </tbody>
          </table>
          <h3>{m.text("sheet.rings")}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{m.text("inspector.rings.within")}</th>
                {model.rings.map(({ radius, label }) => (
                  <th key={radius} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(["programme", "stock", "residents"] as const).map((count) => (
                <tr key={count}>
                  <th scope="row">{m.text(`inspector.rings.${count}`)}</th>
                  {model.rings.map((ring) => (
                    <td key={ring.radius}>{ring[count]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
      <div className="ps-bottom">
        <section>
          <h3>{m.text("sheet.unknowns")}</h3>
          {model.unknowns.shown.length === 0 ? (
            <p>{m.text("sheet.unknowns.none")}</p>
          ) : (
            <ul className="ps-names">
              {model.unknowns.shown.map((title) => (
                <li key={title}>{title}</li>
              ))}
              {model.unknowns.more > 0 && <li>{more(model.unknowns.more)}</li>}
            </ul>
          )}
        </section>
        <section>
          <h3>{m.text("plotCase.children")}</h3>
          <p className="ps-written">{model.children || m.text("sheet.notWritten")}</p>
        </section>
        <Facts title={m.text("plotCase.dialogue")} rows={model.dialogue} />
      </div>
      <footer className="ps-foot">
        <p className="ps-sources">
          <b>{m.text("sheet.sources")}</b>{" "}
          {[...model.sources.shown, more(model.sources.more)].filter(Boolean).join(" · ")}
        </p>
        <p className="ps-line-1">
          {m.text("sheet.rules", {
            title: ruleSet.title,
            version: ruleSet.version,
            date: m.date(ruleSet.inForceFrom),
          })}{" "}
          · {m.text("sheet.key", { key: active?.key.slice(0, 16) ?? "" })} ·{" "}
          {m.text("sheet.engine", { version: active?.engineVersion ?? "" })}
        </p>
      </footer>
    </article>
  );
}

function Facts({ title, rows }: { readonly title: string; readonly rows: readonly Fact[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="ps-facts">
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
