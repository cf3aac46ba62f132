import { useDeferredValue, useMemo } from "react";
import { useView } from "../../state/index.ts";
import { type Reading, useReading } from "../../state/use-reading.ts";
import { Panel, Section } from "../../ui/index.ts";
import { useTop } from "../use-top.ts";
import { ChoiceList } from "./ChoiceList.tsx";
import { choiceSummary } from "./choice-text.ts";
import { NoStock } from "./NoStock.tsx";
import { StockFilters } from "./StockFilters.tsx";
import { realOptions, shortlist } from "./shortlist.ts";
import { stockSummary } from "./stock-rows.ts";
import { WishForm } from "./WishForm.tsx";
import "../side.css";
import "./dwellings.css";

/** Boliger: what is vacant, what the participant asks for, and the homes to choose among. */
export function Side() {
  // A city's vacant homes are put in order when what was pressed has been answered.
  const reading = useDeferredValue(useReading(), null);
  if (!reading) return null;
  const { m, dataset } = reading;
  if (dataset.dwellings.length === 0)
    return (
      <Panel title={m.text("dwellings.title")}>
        <NoStock m={m} />
      </Panel>
    );
  return <Stock reading={reading} />;
}

function Stock({ reading }: { readonly reading: Reading }) {
  const top = useTop<HTMLDivElement>();
  const wishes = useView((view) => view.wishes);
  const { m, dataset, places, stale, active } = reading;
  const choices = useMemo(
    () => shortlist(dataset, places, active, wishes),
    [dataset, places, active, wishes],
  );
  const wished =
    wishes.bedrooms !== null || wishes.areaM2 !== null || wishes.stepFree || wishes.near !== null;
  return (
    <div ref={top} className="ws-side" aria-busy={stale || !active}>
      <Panel eyebrow={m.text("dwellings.eyebrow")} title={m.text("dwellings.title")}>
        <p className="ws-lead">{stockSummary(places, m)}</p>
        <Section title={m.text("dwellings.wishes")}>
          <WishForm wishes={wishes} neighbourhoods={dataset.neighbourhoods} m={m} />
        </Section>
        <Section title={m.text("dwellings.choices")}>
          <p aria-live="polite">{choiceSummary(choices, realOptions(choices), wished, m)}</p>
          <ChoiceList choices={choices} reading={reading} />
        </Section>
        <Section title={m.text("dwellings.filters")} collapsible defaultOpen={false}>
          <StockFilters neighbourhoods={dataset.neighbourhoods} m={m} />
        </Section>
      </Panel>
    </div>
  );
}
