import { useMemo } from "react";
import { crossChecks, ranking } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { ChartFrame, Glossary, ParallelCoordinates } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { checksSentence, movedText } from "./cross-check-sentences.ts";
import { shortName, type Weighed } from "./weighed.ts";

/** Four lines can be told apart: those that are first today. */
const LINES = 4;

/** Three other ways of combining the same worths: whether they would put another plot first. */
export function CrossChecks({ now, m }: { readonly now: Weighed; readonly m: Messages }) {
  const { table, weights, plots } = now;
  const checks = useMemo(() => crossChecks(table, weights), [table, weights]);
  const own = useMemo(() => ranking(table, weights), [table, weights]);
  const sentence = checksSentence(checks, m);
  const methods = [
    { id: "own", label: m.text("weights.checks.own"), place: own.place },
    ...checks.map(({ method, place }) => ({ id: method, label: m.text(`weights.checks.${method}`), place })),
  ];
  const placeText = (place: number) => m.text("weights.place", { place });
  const placesOf = (row: number) => methods.map(({ place }) => place[row] as number);
  const lines = plots.map((plot, row) => ({
    id: plot.id,
    label: shortName(plot),
    values: placesOf(row).map((place) => 1 - (place - 1) / Math.max(1, plots.length - 1)),
  }));
  return (
    <>
      <p>{sentence}</p>
      <ChartFrame
        title={m.text("weights.checks.title")}
        description={[sentence, ...checks.map((check) => movedText(now, check, m))].join(" ")}
        table={{
          headers: [m.text("weights.col.plot"), ...methods.map(({ label }) => label)],
          rows: [...own.order].map((row) => [plots[row] ? shortName(plots[row]) : "", ...placesOf(row)]),
          text: (value) => (typeof value === "number" ? placeText(value) : (value ?? "")),
        }}
        fileName={m.text("weights.checks.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <ParallelCoordinates
          label={m.text("weights.checks.title")}
          axes={methods}
          lines={lines}
          selected={[...own.order].slice(0, LINES).flatMap((row) => plots[row]?.id ?? [])}
          onSelect={(id) => commands.select.run({ kind: "plot", id })}
          bottomText={placeText(plots.length)}
          topText={placeText(1)}
          otherLabel={m.text("weights.front.others")}
          reading={({ id, label }) => {
            const places = placesOf(plots.findIndex((plot) => plot.id === id));
            return m.text("weights.checks.reading", {
              plot: label,
              places: methods
                .map((method, k) => `${method.label} ${placeText(places[k] as number)}`)
                .join(", "),
            });
          }}
        />
      </ChartFrame>
      <ul className="ws-checks">
        {checks.map((check) => (
          <li key={check.method} className="ws-note">
            <Glossary explanation={m.text(`weights.glossary.${check.method}`)}>
              {m.text(`weights.checks.${check.method}`)}
            </Glossary>
            {": "}
            {movedText(now, check, m)}{" "}
            {check.tau !== "unknown" && m.text("weights.checks.tau", { tau: m.number(check.tau, 2) })}
          </li>
        ))}
      </ul>
    </>
  );
}
