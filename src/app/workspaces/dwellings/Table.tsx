import { useState } from "react";
import { useReading } from "../../state/use-reading.ts";
import { Segmented } from "../../ui/index.ts";
import { NoStock } from "./NoStock.tsx";
import { ShareTable } from "./ShareTable.tsx";
import { SiteTable } from "./SiteTable.tsx";
import { StockTable } from "./StockTable.tsx";
import "../side.css";
import "./dwellings.css";

const TABLES = ["stock", "shares", "sites"] as const;
type Shown = (typeof TABLES)[number];

/** Three tables of the same stock: dwelling by dwelling, against the limits of buildings, and as sites. */
export function Table() {
  const reading = useReading();
  const [shown, setShown] = useState<Shown>("stock");
  if (!reading) return null;
  const { m, dataset, stale, active } = reading;
  if (dataset.dwellings.length === 0) return <NoStock m={m} />;
  const tabs = (
    <Segmented<Shown>
      label={m.text("dwellings.tables")}
      options={TABLES.map((value) => ({ value, label: m.text(`dwellings.table.${value}`) }))}
      value={shown}
      onChange={setShown}
      size="small"
    />
  );
  return (
    <div className={`ws-table ws-dwellings-${shown}`} aria-busy={stale || !active}>
      {shown === "stock" && <StockTable reading={reading} tabs={tabs} />}
      {shown === "shares" && <ShareTable reading={reading} tabs={tabs} />}
      {shown === "sites" && <SiteTable reading={reading} tabs={tabs} />}
    </div>
  );
}
