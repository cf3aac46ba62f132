import { Button, Dialog, Heading, Paragraph } from "@digdir/designsystemet-react";
import { commands } from "../commands/index.ts";
import { useMessages } from "../state/use-messages.ts";
import { TONES, VerdictMark } from "../ui/index.ts";
import "./dialogs.css";

/** The three moves on one page, the marks, and the ways on. */
export function HelpDialog() {
  const m = useMessages();
  return (
    <Dialog
      open
      closedby="any"
      closeButton={m.text("shell.close")}
      onClose={() => commands.closeDialog.run()}
      className="shell-dialog"
      aria-labelledby="help-title"
    >
      <Heading level={2} data-size="xs" id="help-title">
        {m.text("shell.help.title")}
      </Heading>
      <div className="shell-moves">
        {(["see", "try", "read"] as const).map((move) => (
          <section key={move}>
            <Heading level={3} data-size="2xs">
              {m.text(`shell.help.${move}.title`)}
            </Heading>
            <Paragraph>{m.text(`shell.help.${move}`)}</Paragraph>
          </section>
        ))}
      </div>
      <Heading level={3} data-size="2xs">
        {m.text("shell.help.marks")}
      </Heading>
      <ul className="shell-marks">
        {TONES.map((tone) => (
          <li key={tone}>
            <VerdictMark tone={tone} label={m.text(`verdict.${tone}`)} showLabel />
          </li>
        ))}
      </ul>
      <Paragraph className="shell-quiet">{m.text("shell.help.privacy")}</Paragraph>
      <div className="shell-dialog-actions">
        <Button onClick={() => commands.startTour.run()}>{m.text("shell.help.tour")}</Button>
        <Button variant="secondary" onClick={() => commands.openShortcuts.run()}>
          {m.text("shell.help.shortcuts")}
        </Button>
      </div>
    </Dialog>
  );
}
