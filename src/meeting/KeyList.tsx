import { MeetingDialog } from "./MeetingDialog.tsx";
import { useCase } from "./use-case.ts";

/** Keys as they stand on a keyboard, with the text of what they do. */
const KEYS = [
  { keys: ["→", "Page Down", "␣"], does: "room.keys.next" },
  { keys: ["←", "Page Up"], does: "room.keys.back" },
  { keys: ["↑", "↓"], does: "room.keys.turn" },
  { keys: ["Home", "End"], does: "room.keys.ends" },
  { keys: ["1", "…", "9"], does: "room.keys.screen" },
  { keys: ["Z"], does: "room.keys.zoom" },
  { keys: ["B"], does: "room.keys.blank" },
  { keys: ["F"], does: "room.keys.full" },
  { keys: ["P"], does: "room.keys.presenter" },
  { keys: ["O"], does: "room.keys.overview" },
  { keys: ["?"], does: "room.keys.this" },
] as const;

export function KeyList() {
  const { m } = useCase();
  return (
    <MeetingDialog title={m.text("room.keys.title")} close={m.text("room.close")}>
      <dl className="mt-keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{m.text(does)}</dd>
          </div>
        ))}
      </dl>
    </MeetingDialog>
  );
}
