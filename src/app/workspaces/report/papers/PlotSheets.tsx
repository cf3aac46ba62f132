import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import type { PublicCase } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { makePaper, useMaking } from "../../../paper-making/index.ts";
import { PlotTicks } from "../../PlotTicks.tsx";
import type { Report } from "../use-report.ts";
import { caseNow } from "./case-now.ts";
import { PaperRow } from "./PaperRow.tsx";

/** Sheets of plots: of those that alternatives use, until somebody chooses others. */
export function PlotSheets({ report: { m } }: { readonly report: Report }) {
  const [standing, run, stop] = useMaking();
  const [publicCase, setCase] = useState<PublicCase | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const open = async () => {
    const made = await caseNow();
    if (!made) return;
    setCase(made.publicCase);
    setChosen(usedPlots(made.publicCase));
  };
  return (
    <PaperRow
      name={m.text("report.papers.plots")}
      body={m.text("report.papers.plots.body")}
      action={m.text("report.papers.download")}
      standing={standing}
      disabled={publicCase !== null && chosen.length === 0}
      onMake={() =>
        run(async (tell, signal) => {
          const made = await caseNow();
          if (!made) return;
          const { bytes } = made;
          const plots = publicCase === null ? {} : { plots: chosen };
          const asked = {
            kind: "plots",
            language: m.language,
            bytes,
            base: document.baseURI,
            ...plots,
          } as const;
          const paper = await makePaper(asked, tell, signal);
          if (paper) commands.downloadFile.run(paper);
        })
      }
      onStop={stop}
      m={m}
    >
      {publicCase === null ? (
        <Button variant="tertiary" className="ui-compact" onClick={() => void open()}>
          {m.text("plotTicks.open")}
        </Button>
      ) : (
        <PlotTicks
          plots={publicCase.plots.map(({ id, name }) => ({ id, name, mark: lettersOf(publicCase, id) }))}
          chosen={chosen}
          onChange={setChosen}
          m={m}
        />
      )}
    </PaperRow>
  );
}

const usedPlots = ({ alternatives }: PublicCase): readonly string[] => [
  ...new Set(alternatives.flatMap(({ houses }) => houses.map(({ plot }) => plot))),
];

/** Letters of the alternatives that use a plot. */
const lettersOf = ({ alternatives }: PublicCase, plot: string): string =>
  alternatives.flatMap(({ id, houses }) => (houses.some((one) => one.plot === plot) ? [id] : [])).join(" ");
