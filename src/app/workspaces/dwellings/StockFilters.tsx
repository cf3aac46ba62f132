import { Checkbox, Field, Label, Select } from "@digdir/designsystemet-react";
import {
  type Acquisition,
  type DwellingKind,
  id,
  type Neighbourhood,
  type NeighbourhoodId,
} from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { useView } from "../../state/index.ts";

const KINDS: readonly DwellingKind[] = [
  "ordinary",
  "smallHouse",
  "coLocated",
  "careHousing",
  "groupedHousing",
  "temporary",
];
const ACQUISITIONS: readonly Acquisition[] = ["owned", "leased", "referral", "allocation"];

/** Narrows the table of the stock. */
export function StockFilters({
  neighbourhoods,
  m,
}: {
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly m: Messages;
}) {
  const filter = useView((view) => view.stockFilter);
  return (
    <div className="ws-wishes">
      <Field data-size="sm">
        <Label>{m.text("dwellings.filter.kind")}</Label>
        <Select
          value={filter.kind ?? ""}
          onChange={(event) =>
            commands.setStockFilter.run({ kind: KINDS.find((kind) => kind === event.target.value) ?? null })
          }
        >
          <Select.Option value="">{m.text("dwellings.filter.all")}</Select.Option>
          {KINDS.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {m.text(`noun.kind.${kind}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field data-size="sm">
        <Label>{m.text("dwellings.filter.acquisition")}</Label>
        <Select
          value={filter.acquisition ?? ""}
          onChange={(event) =>
            commands.setStockFilter.run({
              acquisition: ACQUISITIONS.find((one) => one === event.target.value) ?? null,
            })
          }
        >
          <Select.Option value="">{m.text("dwellings.filter.all")}</Select.Option>
          {ACQUISITIONS.map((one) => (
            <Select.Option key={one} value={one}>
              {m.text(`noun.acquisition.${one}`)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field data-size="sm" className="ws-wish-near">
        <Label>{m.text("dwellings.filter.area")}</Label>
        <Select
          value={filter.area ?? ""}
          onChange={(event) =>
            commands.setStockFilter.run({
              area: event.target.value === "" ? null : id<NeighbourhoodId>(event.target.value),
            })
          }
        >
          <Select.Option value="">{m.text("dwellings.filter.allAreas")}</Select.Option>
          {neighbourhoods
            .toSorted((a, b) => a.name.localeCompare(b.name, m.language))
            .map((area) => (
              <Select.Option key={area.id} value={area.id}>
                {area.name}
              </Select.Option>
            ))}
        </Select>
      </Field>
      <Checkbox
        data-size="sm"
        label={m.text("dwellings.filter.vacantOnly")}
        checked={filter.vacantOnly}
        onChange={(event) => commands.setStockFilter.run({ vacantOnly: event.target.checked })}
      />
    </div>
  );
}
