import type { PlotId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { Section } from "../../../ui/index.ts";
import { WrittenField } from "./WrittenField.tsx";

interface ChildrenTextProps {
  readonly plot: PlotId;
  readonly text: string;
  readonly m: Messages;
}

/** Konsekvenser for barn og unge: every plan and building case must say something of it, so it is asked for and never scored. */
export function ChildrenText({ plot, text, m }: ChildrenTextProps) {
  return (
    <Section title={m.text("plotCase.children")} collapsible defaultOpen={false}>
      <p>{m.text(text === "" ? "plotCase.children.missing" : "plotCase.children.written")}</p>
      <WrittenField
        label={m.text("plotCase.children.label")}
        hint={m.text("plotCase.children.hint")}
        value={text}
        lines={5}
        onWrite={(written) => commands.writeChildren.run({ plot, text: written })}
      />
    </Section>
  );
}
