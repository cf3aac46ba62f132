import { Button } from "@digdir/designsystemet-react";
import type { PlotId } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { useView } from "../../state/index.ts";
import { Icon } from "../../ui/index.ts";

/** Puts the plot among those that are held against each other, and shows them when there are several. */
export function ComparePlot({ plot, m }: { readonly plot: PlotId; readonly m: Messages }) {
  const compared = useView(({ comparedPlots }) => comparedPlots);
  // The bar of the table has the same button.
  const tableOpen = useView((view) => view.tableOpen);
  const chosen = compared.includes(plot);
  const name = m.text(chosen ? "comparePlots.drop" : "comparePlots.add");
  return (
    <>
      <Button
        variant={chosen ? "primary" : "secondary"}
        icon
        aria-pressed={chosen}
        aria-label={name}
        title={name}
        onClick={() => commands.comparePlot.run(plot)}
      >
        <Icon name="compare" size={18} />
      </Button>
      {!tableOpen && chosen && compared.length > 1 && (
        <Button variant="secondary" onClick={() => commands.openDialog.run({ name: "compare-plots" })}>
          {m.text("comparePlots.open", { count: compared.length })}
        </Button>
      )}
    </>
  );
}
