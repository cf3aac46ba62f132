import { isKnown, type Known, type Source } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { EmptyState } from "../../ui/index.ts";

/** Every file the dataset was made from, with licence and date. */
export function SourcesTable({ sources, m }: { readonly sources: readonly Source[]; readonly m: Messages }) {
  const said = (value: Known<string>) =>
    isKnown(value) ? value : <span className="ws-data-muted">{m.text("data.unknown")}</span>;
  return (
    <section className="ws-data-section">
      <h2>{m.text("data.sources.title")}</h2>
      {sources.length === 0 ? (
        <EmptyState
          icon="folder"
          title={m.text("data.sources.none.title")}
          body={m.text("data.sources.none.body")}
        />
      ) : (
        <>
          <p className="ws-data-muted">{m.text("data.sources.lead")}</p>
          <table className="ws-data-table">
            <thead>
              <tr>
                <th scope="col">{m.text("data.sources.file")}</th>
                <th scope="col">{m.text("data.sources.what")}</th>
                <th scope="col" className="ws-data-end">
                  {m.text("data.sources.rows")}
                </th>
                <th scope="col">{m.text("data.sources.licence")}</th>
                <th scope="col">{m.text("data.sources.date")}</th>
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => (
                <tr key={`${source.file}|${source.what}`}>
                  <th scope="row">{source.file}</th>
                  <td>
                    {m.has(`data.kind.${source.what}`) ? m.maybe(`data.kind.${source.what}`) : source.what}
                  </td>
                  <td className="ws-data-end ui-number">{m.number(source.rows)}</td>
                  <td>{said(source.licence)}</td>
                  <td>{isKnown(source.date) ? shownDate(source.date, m) : said(source.date)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** A file may say a year only; a whole date is written as the language writes it. */
const shownDate = (date: string, m: Messages): string =>
  /^\d{4}-\d{2}-\d{2}/.test(date) ? m.date(date) : date;
