import type { Scan, ScanCircle } from "../../../../engine/index.ts";
import { commands } from "../../../commands/index.ts";
import { useView } from "../../../state/index.ts";
import { nameList } from "../../../state/selectors/name-list.ts";
import type { Reading } from "../../../state/use-reading.ts";
import { ChartFrame, IntervalRows } from "../../../ui/index.ts";
import { chartTexts } from "../../chart-texts.ts";
import { BEYOND_CHANCE } from "../reading-sentences.ts";
import { circleCamera } from "./circle-camera.ts";

const COLUMNS = ["number", "areas", "residents", "units", "expected", "ratio", "p"] as const;

const TODAY = ["today", "todayExpected"] as const;

interface ScanCirclesProps {
  readonly scan: Scan;
  /** Of today, while an alternative is open. */
  readonly before: Scan | null;
  readonly nameOf: (id: string) => string;
  readonly reading: Reading;
}

/** What each circle holds beside what its residents explain; a row chosen is a circle on the map. */
export function ScanCircles({ scan, before, nameOf, reading }: ScanCirclesProps) {
  const { m, dataset } = reading;
  const picked = useView((view) => (view.picked?.layer === "scan" ? view.picked.index : null));
  const circles = scan.circles
    .map((circle, index) => ({ circle, index }))
    .filter(({ circle: { units, expected } }) => units > expected);
  if (circles.length === 0) return null;
  const around = ({ areas }: ScanCircle) =>
    m.text("pictures.scan.around", { area: nameOf(areas[0] ?? ""), more: areas.length - 1 });
  const chance = ({ p }: ScanCircle) => (p <= BEYOND_CHANCE ? "beyond" : "maybe");
  // A circle goes by the area in its middle: today's may hold more or fewer around the same one.
  const today = (circle: ScanCircle) => before?.circles.find(({ areas }) => areas[0] === circle.areas[0]);
  const title = m.text("pictures.scan.chart");
  const most = Math.max(...circles.map(({ circle }) => Math.max(circle.units, circle.expected)));
  return (
    <>
      <h4 className="ws-reading-subtitle">{m.text("reading.dense.circles")}</h4>
      <ol className="ws-side-list">
        {circles.map(({ circle, index }) => (
          <li key={index}>
            <button
              type="button"
              className="ws-side-row"
              aria-pressed={picked === index}
              onClick={() =>
                commands.showReading.run({
                  layer: "scan",
                  picked: { layer: "scan", index },
                  camera: circleCamera(circle, dataset.neighbourhoods),
                })
              }
            >
              <span className="ws-muted">{index + 1}</span>
              <span>{around(circle)}</span>
              <span className="ws-muted">
                {m.text("reading.dense.circle", {
                  units: circle.units,
                  expected: m.number(circle.expected, 1),
                  chance: chance(circle),
                })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <ChartFrame
        title={title}
        description={m.text("pictures.scan.description", {
          circles: circles.length,
          simulations: scan.simulations,
        })}
        table={{
          headers: [...COLUMNS, ...(before ? TODAY : [])].map((column) =>
            m.text(`pictures.scan.column.${column}`),
          ),
          rows: circles.map(({ circle, index }) => [
            index + 1,
            nameList(circle.areas.map(nameOf), m),
            circle.residents,
            circle.units,
            circle.expected,
            circle.units / circle.expected,
            circle.p,
            ...(before ? [today(circle)?.units ?? null, today(circle)?.expected ?? null] : []),
          ]),
          text: (value, column) =>
            typeof value === "number"
              ? m.number(value, column === 4 || column === 5 || column === 8 ? 1 : column === 6 ? 3 : 0)
              : (value ?? ""),
        }}
        fileName={m.text("pictures.scan.file")}
        onDownload={(file) => void commands.downloadFile.run(file)}
        texts={chartTexts(m)}
      >
        <IntervalRows
          rows={circles.map(({ circle, index }) => ({
            id: `${index}`,
            label: m.text("pictures.scan.row", {
              number: index + 1,
              around: around(circle),
              chance: chance(circle),
            }),
            value: circle.units,
            valueText: m.text("pictures.scan.times", { times: m.number(circle.units / circle.expected, 1) }),
            before: circle.expected,
          }))}
          range={[0, most]}
          text={(value) => m.number(value)}
          valueLabel={m.text("pictures.scan.units")}
          beforeLabel={m.text("pictures.scan.expected")}
        />
      </ChartFrame>
    </>
  );
}
