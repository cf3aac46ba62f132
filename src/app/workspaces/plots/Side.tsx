import { lazy, Suspense } from "react";
import { commands } from "../../commands/index.ts";
import { SITING_PAGES, useView } from "../../state/index.ts";
import { useReading } from "../../state/use-reading.ts";
import { Panel, Segmented } from "../../ui/index.ts";
import { useTop } from "../use-top.ts";
import { PlotsPage } from "./PlotsPage.tsx";
import "../side.css";
import "./plots.css";

/** Heavier than the first, and asked for now and then. */
const WeightsPage = lazy(async () => ({ default: (await import("./weights/WeightsPage.tsx")).WeightsPage }));
const DemandsPage = lazy(async () => ({ default: (await import("./demands/DemandsPage.tsx")).DemandsPage }));
const SetsPage = lazy(() => import("./sets/SetsPage.tsx").then((module) => ({ default: module.SetsPage })));

const PAGES = { plots: PlotsPage, weights: WeightsPage, sets: SetsPage, demands: DemandsPage } as const;

/** Tomter, before a plot is chosen: one page of it at a time. */
export function Side() {
  const top = useTop<HTMLDivElement>();
  const reading = useReading();
  const page = useView(({ sitingPage }) => sitingPage);
  if (!reading) return null;
  const { m, active, stale } = reading;
  const Page = PAGES[page];
  return (
    <div ref={top} className="ws-side" aria-busy={stale || !active}>
      <Panel eyebrow={m.text("plots.eyebrow")} title={m.text(`${page}.title`)}>
        <div className="ws-siting-pages">
          <Segmented
            label={m.text("demands.pages")}
            size="small"
            options={SITING_PAGES.map((value) => ({ value, label: m.text(`demands.page.${value}`) }))}
            value={page}
            onChange={(value) => commands.setSitingPage.run(value)}
          />
        </div>
        <Suspense fallback={<p className="ws-lead">{m.text("plots.waiting")}</p>}>
          <Page reading={reading} />
        </Suspense>
      </Panel>
    </div>
  );
}
