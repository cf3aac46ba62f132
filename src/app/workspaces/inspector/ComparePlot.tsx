import { Button } from "@digdir/designsystemet-react";
import type { PlotId } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { useView } from "../../state/index.ts";

/** Puts the plot among those that are held against each other, and shows them when there are several. */
export function ComparePlot({ plot, m }: { readonly plot: PlotId; readonly m: Messages }) {
  const compared = useView(({ comparedPlots }) => comparedPlots);
  const chosen = compared.includes(plot);
  return (
    <>
      <Button variant="tertiary" aria-pressed={chosen} onClick={() => commands.comparePlot.run(plot)}>
        {m.text(chosen ? "comparePlots.drop" : "comparePlots.add")}
      </Button>
      {chosen && compared.length > 1 && (
        <Button variant="secondary" onClick={() => commands.openDialog.run({ name: "compare-plots" })}>
          {m.text("comparePlots.open", { count: compared.length })}
        </Button>
      )}
    </>
  );
}
