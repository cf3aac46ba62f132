import { useDeferredValue } from "react";
import type { Reading } from "../../state/use-reading.ts";
import { useReading } from "../../state/use-reading.ts";
import { Segmented } from "../../ui/index.ts";
import { NoStock } from "./NoStock.tsx";
import { QualityPanel } from "./quality/QualityPanel.tsx";
import { useQuality } from "./quality/use-quality.ts";
import { REGISTER_TABLES, type RegisterTable, showTable, useRegisterView } from "./register-view.ts";
import { ShareTable } from "./ShareTable.tsx";
import { SiteTable } from "./SiteTable.tsx";
import { StockTable } from "./StockTable.tsx";
import "../side.css";
import "./dwellings.css";

/** The register unit by unit, what is wrong with it, the same stock against the limits of buildings, and as sites. */
export function Table() {
  // A city's rows are made and sorted when what was pressed has been answered, and given up for newer ones.
  const reading = useDeferredValue(useReading());
  if (!reading) return null;
  if (reading.dataset.dwellings.length === 0) return <NoStock m={reading.m} />;
  return <Tables reading={reading} />;
}

function Tables({ reading }: { readonly reading: Reading }) {
  const { m, stale, active } = reading;
  const shown = useRegisterView((view) => view.table);
  const { groups } = useQuality(reading);
  const label = (table: RegisterTable): string => {
    if (table !== "quality") return m.text(`dwellings.table.${table}`);
    return groups && groups.count > 0
      ? m.text("register.quality.count", { count: m.number(groups.count) })
      : m.text("register.quality");
  };
  const tabs = (
    <Segmented<RegisterTable>
      label={m.text("dwellings.tables")}
      options={REGISTER_TABLES.map((value) => ({ value, label: label(value) }))}
      value={shown}
      onChange={showTable}
      size="small"
    />
  );
  return (
    <div
      className={`ws-table ws-dwellings-${shown}`}
      aria-busy={shown !== "quality" && shown !== "stock" && (stale || !active)}
    >
      {shown === "stock" && <StockTable reading={reading} tabs={tabs} />}
      {shown === "quality" && <QualityPanel reading={reading} tabs={tabs} />}
      {shown === "shares" && <ShareTable reading={reading} tabs={tabs} />}
      {shown === "sites" && <SiteTable reading={reading} tabs={tabs} />}
    </div>
  );
}
