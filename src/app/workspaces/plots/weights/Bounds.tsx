import { Field, Label, Select } from "@digdir/designsystemet-react";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { Section } from "../../../ui/index.ts";
import { outsideText, problemText } from "./bounds-text.ts";
import { OwnBounds } from "./OwnBounds.tsx";
import type { Weighed } from "./weighed.ts";

const SPREADS = [0.2, 0.5, 0.8, 1] as const;

/** How far the weights may be from today's; everything below holds within it. */
export function Bounds({ now, m }: { readonly now: Weighed; readonly m: Messages }) {
  const { keepOrder, spread } = now.weighing;
  const spreads = spread === null || SPREADS.some((one) => one === spread) ? SPREADS : [...SPREADS, spread];
  const outside = outsideText(now, m);
  return (
    <Section title={m.text("weights.section.bounds")}>
      <p>{m.text("weights.bounds.lead")}</p>
      <div className="ws-bounds">
        <Field data-size="sm">
          <Label>{m.text("weights.bounds")}</Label>
          <Select
            value={spread === null ? "any" : String(spread)}
            onChange={({ target }) =>
              commands.setWeighing.run({ spread: target.value === "any" ? null : Number(target.value) })
            }
          >
            {spreads.map((share) => (
              <Select.Option key={share} value={String(share)}>
                {m.text("weights.bounds.around", { share: m.percent(share) })}
              </Select.Option>
            ))}
            <Select.Option value="any">{m.text("weights.bounds.any")}</Select.Option>
          </Select>
        </Field>
        <label className="ws-check">
          <input
            type="checkbox"
            checked={keepOrder}
            onChange={({ target }) => commands.setWeighing.run({ keepOrder: target.checked })}
          />
          {m.text("weights.bounds.order")}
        </label>
        <div className="ws-bounds-problem" aria-live="polite">
          {!now.space.ok && <p className="ws-wrong">{problemText(now, now.space.error, m)}</p>}
        </div>
        <OwnBounds now={now} m={m} />
        {now.space.ok && outside !== null && <p>{outside}</p>}
      </div>
      <p className="ws-note">{m.text("weights.bounds.note")}</p>
    </Section>
  );
}
