import { type MadeRelease, releaseTable } from "../../../../engine/index.ts";
import { Section } from "../../../ui/index.ts";
import type { Report } from "../use-report.ts";
import { AreaCounts } from "./AreaCounts.tsx";
import { Prepared } from "./Prepared.tsx";
import { SumTable } from "./SumTable.tsx";
import { ZoneTable } from "./ZoneTable.tsx";

const NEVER = ["address", "use", "person", "count", "secret", "move", "distance", "score", "notes"] as const;

/** All that becomes public, as it will be read, and all that does not. */
export function PublicPage({ report }: { readonly report: Report }) {
  return <Prepared report={report}>{(made) => <Public report={report} made={made} />}</Prepared>;
}

function Public({ report: { m }, made }: { readonly report: Report; readonly made: MadeRelease }) {
  const { file, inside } = made;
  const table = releaseTable(file);
  const held = file.areas.filter(({ homes }) => homes === "untold").length;
  return (
    <>
      <p className="ws-report-lead">{m.text("report.public.lead")}</p>
      {table.limit && (
        <div className="ws-report-note">
          <p>{m.text(`report.public.limit.${table.limit}`)}</p>
          <p>{m.text("report.public.useful")}</p>
        </div>
      )}
      {file.detail === "zones" && (
        <section className="ws-report-section">
          <h3>{m.text("report.public.zones")}</h3>
          <ZoneTable table={table} m={m} />
          <p className="ws-report-muted">{m.text("report.public.class.note")}</p>
        </section>
      )}
      {table.municipality && (
        <section className="ws-report-section">
          <h3>{m.text("report.public.districts")}</h3>
          <SumTable table={table} m={m} />
          <p className="ws-report-muted">{m.text("report.public.sum.note")}</p>
        </section>
      )}
      {held > 0 && (
        <p>
          {file.areas.some(({ dwellings }) => dwellings !== null)
            ? m.text("report.public.areas.held", { count: held, all: file.areas.length })
            : m.text("report.public.areas.noDwellings")}
        </p>
      )}
      <Section
        key={file.hash}
        title={m.text("report.public.areas")}
        collapsible
        defaultOpen={file.detail === "none"}
      >
        <p className="ws-report-muted">{m.text("report.public.areas.note")}</p>
        <AreaCounts file={file} m={m} />
      </Section>
      <section className="ws-report-never">
        <h3>{m.text("report.public.never")}</h3>
        <ul>
          {NEVER.map((name) => (
            <li key={name}>{m.text(`report.public.never.${name}`)}</li>
          ))}
        </ul>
      </section>
      {inside && inside.outside > 0 && (
        <section className="ws-report-section">
          <h3>{m.text("report.public.inside")}</h3>
          <p>{m.text("report.public.outside", { count: inside.outside })}</p>
        </section>
      )}
    </>
  );
}
