import { Checkbox, Field, Input, Label, Select } from "@digdir/designsystemet-react";
import { id, type Neighbourhood, type NeighbourhoodId } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { NO_WISHES, type Wishes } from "../../state/index.ts";

const BEDROOMS = [1, 2, 3, 4];
/** Småhus are about 40 m² (domain.md §1.5); larger wishes are typed. */
const LEAST_M2 = 10;
const MOST_M2 = 200;

interface WishFormProps {
  readonly wishes: Wishes;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly m: Messages;
}

/** What the participant asks for. Kept while the page is open, saved nowhere. */
export function WishForm({ wishes, neighbourhoods, m }: WishFormProps) {
  const named = neighbourhoods.toSorted((a, b) => a.name.localeCompare(b.name, m.language));
  const none = Object.entries(NO_WISHES).every(([key, value]) => wishes[key as keyof Wishes] === value);
  return (
    <div className="ws-wishes">
      <Field data-size="sm">
        <Label>{m.text("dwellings.wish.bedrooms")}</Label>
        <Select
          value={wishes.bedrooms === null ? "" : String(wishes.bedrooms)}
          onChange={(event) =>
            commands.setWishes.run({
              bedrooms: event.target.value === "" ? null : Number(event.target.value),
            })
          }
        >
          <Select.Option value="">{m.text("dwellings.wish.any")}</Select.Option>
          {BEDROOMS.map((count) => (
            <Select.Option key={count} value={String(count)}>
              {m.text("dwellings.wish.atLeast", { count })}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field data-size="sm">
        <Label>{m.text("dwellings.wish.areaM2")}</Label>
        <Input
          type="number"
          inputMode="numeric"
          min={LEAST_M2}
          max={MOST_M2}
          step={5}
          placeholder={m.text("dwellings.wish.any")}
          value={wishes.areaM2 === null ? "" : String(wishes.areaM2)}
          onChange={(event) =>
            commands.setWishes.run({
              areaM2: event.target.value === "" ? null : Math.max(0, Number(event.target.value)),
            })
          }
        />
      </Field>
      <Field data-size="sm" className="ws-wish-near">
        <Label>{m.text("dwellings.wish.near")}</Label>
        <Select
          value={wishes.near ?? ""}
          onChange={(event) =>
            commands.setWishes.run({
              near: event.target.value === "" ? null : id<NeighbourhoodId>(event.target.value),
            })
          }
        >
          <Select.Option value="">{m.text("dwellings.wish.anywhere")}</Select.Option>
          {named.map((area) => (
            <Select.Option key={area.id} value={area.id}>
              {area.name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Checkbox
        data-size="sm"
        label={m.text("dwellings.wish.stepFree")}
        checked={wishes.stepFree}
        onChange={(event) => commands.setWishes.run({ stepFree: event.target.checked })}
      />
      {!none && (
        <button type="button" className="ws-link" onClick={() => commands.setWishes.run(NO_WISHES)}>
          {m.text("dwellings.wish.clear")}
        </button>
      )}
      <p className="ws-note">{m.text("dwellings.wish.note")}</p>
    </div>
  );
}
