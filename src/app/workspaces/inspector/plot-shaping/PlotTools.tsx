import { Button } from "@digdir/designsystemet-react";
import type { PlotId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { useView } from "../../../state/index.ts";
import { Icon } from "../../../ui/index.ts";
import { SetWish } from "../../SetWish.tsx";
import { CornerList } from "./CornerList.tsx";
import "./plot-shaping.css";

interface PlotToolsProps {
  readonly plot: PlotId;
  readonly name: string;
  readonly drawn: boolean;
  readonly m: Messages;
}

/** What can be done with the outline of a plot, and its corners while they are being moved; and the sheet that is printed of it. */
export function PlotTools({ plot, name, drawn, m }: PlotToolsProps) {
  const tool = useView((view) => (view.shaped === plot ? view.tool : "select"));
  const shape = (next: "edit-plot" | "split-plot") =>
    tool === next ? commands.setTool.run("select") : commands.shapePlot.run({ plot, tool: next });
  return (
    <>
      <div className="ws-shape-tools">
        <Button variant="secondary" className="ui-compact" onClick={() => commands.openPlotSheet.run(plot)}>
          {m.text("shape.sheet")}
        </Button>
        <Button
          variant="tertiary"
          className="ui-compact"
          aria-pressed={tool === "edit-plot"}
          onClick={() => shape("edit-plot")}
        >
          <Icon name="pencil" size={16} />
          {m.text("shape.edit")}
        </Button>
        <Button
          variant="tertiary"
          className="ui-compact"
          aria-pressed={tool === "split-plot"}
          onClick={() => shape("split-plot")}
        >
          {m.text("shape.split")}
        </Button>
        <span className="ws-shape-wish">
          {m.text("sets.wish.label")} <SetWish plot={plot} name={name} m={m} />
        </span>
      </div>
      {tool === "edit-plot" && !drawn && <p className="ws-note">{m.text("shape.copied")}</p>}
      {tool === "edit-plot" && <CornerList m={m} />}
    </>
  );
}
