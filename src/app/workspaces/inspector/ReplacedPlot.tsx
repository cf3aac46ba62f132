import { Button } from "@digdir/designsystemet-react";
import { commands } from "../../commands/index.ts";
import { nameList } from "../../state/selectors/name-list.ts";
import type { ReplacedPlot as Replaced } from "../../state/selectors/plots-in-force.ts";
import { subjectName } from "../../state/selectors/subject-name.ts";
import type { Reading } from "../../state/use-reading.ts";
import { Frame } from "./Frame.tsx";
import { plotKicker } from "./kicker.ts";
import { PlaceList } from "./PlaceList.tsx";

/** A plot of the register that drawn ones stand in place of: what they are, and the way back. */
export function ReplacedPlot({ own, reading }: { readonly own: Replaced; readonly reading: Reading }) {
  const { m } = reading;
  const by = own.by.map(({ plot }) => ({ kind: "plot", id: plot }) as const);
  const names = by.map((subject) => subjectName(subject, reading, m));
  return (
    <Frame
      kicker={plotKicker(own, m)}
      title={subjectName({ kind: "plot", id: own.plot.id }, reading, m)}
      onZoom={() => commands.moveCamera.run({ at: own.plot.at, zoom: 15 })}
      footer={
        <Button variant="secondary" onClick={() => commands.restorePlot.run(own.plot.id)}>
          {m.text("shape.replaced.restore")}
        </Button>
      }
      m={m}
    >
      <p className="ws-summary">{m.text("shape.replaced", { names: nameList(names, m) })}</p>
      <p>{m.text("shape.replaced.body")}</p>
      <PlaceList places={by.map((subject, i) => ({ subject, name: names[i] ?? "", note: "" }))} />
      <p className="ws-note">{m.text("shape.replaced.note")}</p>
    </Frame>
  );
}
