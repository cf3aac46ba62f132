import { Button } from "@digdir/designsystemet-react";
import { useRef, useState } from "react";
import type { CopyStanding, ReleaseBook } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import type { Report } from "../use-report.ts";

interface Compared {
  readonly standing: CopyStanding;
  /** The book that it was held against: what is said of another is no longer true. */
  readonly own: ReleaseBook | undefined;
}

/** Two copies of a project could each make a release: this tells whether they have, and what to do. */
export function OtherCopy({ report: { project, readOnly, m } }: { readonly report: Report }) {
  const input = useRef<HTMLInputElement>(null);
  const [working, setWorking] = useState(false);
  const [compared, setCompared] = useState<Compared | null>(null);
  const standing = compared?.own === project.release ? compared?.standing : undefined;
  const compare = async (file: File) => {
    setWorking(true);
    setCompared(null);
    await commands.compareCopy.run({
      file,
      told: (found) => setCompared({ standing: found, own: project.release }),
    });
    setWorking(false);
  };
  return (
    <section className="ws-report-section">
      <h3>{m.text("report.copy.title")}</h3>
      <p className="ws-report-muted">{m.text("report.copy.why")}</p>
      <input
        ref={input}
        hidden
        type="file"
        accept=".zip,application/zip"
        aria-label={m.text("report.copy.choose")}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void compare(file);
          event.currentTarget.value = "";
        }}
      />
      <Button variant="secondary" disabled={working} onClick={() => input.current?.click()}>
        {m.text(working ? "report.copy.working" : "report.copy.choose")}
      </Button>
      <div role="status">
        {standing && <Told standing={standing} releases={project.release?.ledger.length ?? 0} m={m} />}
      </div>
      {standing?.kind === "newer" && (
        <Button disabled={readOnly} onClick={() => void commands.takeOverReleases.run(standing.book)}>
          {m.text("report.copy.takeOver")}
        </Button>
      )}
    </section>
  );
}

interface ToldProps {
  readonly standing: CopyStanding;
  /** How many releases there are here. */
  readonly releases: number;
  readonly m: Report["m"];
}

function Told({ standing, releases, m }: ToldProps) {
  const list = (dates: readonly string[]) =>
    dates.length === 0 ? m.text("report.copy.none") : dates.map((date) => m.date(date)).join(", ");
  const values = {
    releases,
    own: standing.kind === "forked" ? list(standing.own) : "",
    other:
      standing.kind === "forked" || standing.kind === "other-secret"
        ? list(standing.other)
        : standing.kind === "newer"
          ? list(standing.dates)
          : "",
    whose: standing.kind === "broken" ? standing.whose : "",
  };
  // Nothing is to be done: then it is no warning either.
  const fine = standing.kind === "same" || standing.kind === "older";
  return (
    <p className={fine ? "ws-report-copy" : "ws-report-copy ws-report-note"}>
      {m.text(`report.copy.${standing.kind}`, values)}
    </p>
  );
}
