import { Checkbox } from "@digdir/designsystemet-react";
import type { PlotId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { useLayout } from "../../../map/use-layout.ts";
import { useView } from "../../../state/index.ts";
import { Section } from "../../../ui/index.ts";
import { coverageRows } from "./coverage-rows.ts";

/** What has been mapped on the plot and how accurately. What has not is unknown, and never safe. */
export function Coverage({ plot, m }: { readonly plot: PlotId; readonly m: Messages }) {
  const layout = useLayout(plot);
  const hidden = useView((view) => view.hiddenLayers);
  if (!layout?.answer) return null;
  const drawn = !hidden.includes("mapped") && !hidden.includes("zones");
  const draw = () => {
    if (drawn || hidden.includes("mapped")) commands.toggleLayer.run("mapped");
    // The mapping of a kind is drawn with the kind.
    if (!drawn && hidden.includes("zones")) commands.toggleLayer.run("zones");
  };
  return (
    <Section title={m.text("houses.coverage")} collapsible defaultOpen={false}>
      <dl className="ws-coverage">
        {coverageRows(layout.answer.coverage, m).map(({ id, label, kinds }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{kinds}</dd>
          </div>
        ))}
      </dl>
      <p className="ws-note">{m.text("houses.coverage.note")}</p>
      <Checkbox label={m.text("houses.coverage.draw")} checked={drawn} onChange={draw} />
    </Section>
  );
}
