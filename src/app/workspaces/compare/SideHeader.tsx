import { Button, Select } from "@digdir/designsystemet-react";
import { useId } from "react";
import type { ScenarioId } from "../../../engine/index.ts";
import type { MessageKey, Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { Icon, Sentences } from "../../ui/index.ts";
import type { Headline } from "./headline.ts";
import { shown } from "./shown-number.ts";
import type { Comparison, Side } from "./use-comparison.ts";

/** Above each map: which situation it shows, and what that situation amounts to, in sentences. */
export function SideHeader({ comparison, side }: { readonly comparison: Comparison; readonly side: Side }) {
  const { project, m, left, right } = comparison;
  const id = useId();
  const choose = (value: string) => {
    const chosen: ScenarioId | null = project.scenarios.find((one) => one.id === value)?.id ?? null;
    commands.setCompare.run(side.name === "left" ? [chosen, right.id] : [left.id, chosen]);
  };
  return (
    <div className="ws-compare-side-head">
      <div className="ws-compare-choose">
        <label className="ui-hidden" htmlFor={id}>
          {m.text(`compare.choose.${side.name}`)}
        </label>
        <Select id={id} value={side.id ?? ""} onChange={(event) => choose(event.target.value)}>
          <Select.Option value="">{m.text("compare.today")}</Select.Option>
          {project.scenarios.map((scenario) => (
            <Select.Option key={scenario.id} value={scenario.id}>
              {scenario.title}
            </Select.Option>
          ))}
        </Select>
        {side.name === "right" && (
          <Button
            variant="secondary"
            icon
            className="ui-compact"
            aria-label={m.text("compare.swap")}
            title={m.text("compare.swap")}
            onClick={() => commands.setCompare.run([right.id, left.id])}
          >
            <Icon name="swap" size={18} />
          </Button>
        )}
      </div>
      <div className="ws-compare-said" aria-live="polite" data-stale={side.result.stale || undefined}>
        {side.result.failed !== null ? (
          <p>{m.text("compare.failed", { reason: m.maybe(side.result.failed) })}</p>
        ) : side.headline === null ? (
          <p>{m.text("compare.waiting")}</p>
        ) : (
          sentences(side.headline, m).map((sentence) => <Sentences key={sentence} text={sentence} />)
        )}
      </div>
    </div>
  );
}

function sentences(figures: Headline, m: Messages): readonly string[] {
  const said = (key: MessageKey, values: Record<string, number | string>) => m.text(key, values);
  return [
    said("compare.headline.first", {
      units: said("compare.headline.units", {
        units: figures.stockUnits,
        unitsText: m.number(figures.stockUnits),
      }),
      houses: said("compare.headline.houses", { houses: figures.smallHouses }),
    }),
    said("compare.headline.areas", {
      justify: said("compare.headline.justify", { count: figures.areasJustify }),
      unused: said("compare.headline.unused", { count: figures.areasUnused }),
    }),
    said("compare.headline.scores", {
      clustering: shown(figures.clustering, 1, m),
      load: shown(figures.load, 1, m),
    }),
  ];
}
