import { useMemo } from "react";
import { Sentences, useRowsInTurn, VerdictMark } from "../../../app/ui/index.ts";
import { isKnown } from "../../../engine/council/index.ts";
import { alternativeReasons } from "../../alternative-reasons.ts";
import { DrawingView } from "../../DrawingView.tsx";
import { RoomLegend } from "../../Legend.tsx";
import { alternativeTitle, Letters } from "../../Letters.tsx";
import { meanRate } from "../../mean-rate.ts";
import { showAlternative, useMeeting } from "../../meeting-store.ts";
import { ScrollBox } from "../../ScrollBox.tsx";
import { type OpenCase, type Reckoned, useCase } from "../../use-case.ts";
import { useMap } from "../../use-map.ts";
import { type ChangeRow, changeRows, outsideAreas, topRate } from "./change-rows.ts";
import "./changes.css";

/** The sheet beside the table, units. */
const SHEET = { width: 640, height: 660, words: 19 } as const;

export function Changes() {
  const { reckoned } = useCase();
  const chosen = useMeeting(({ alternative }) => alternative);
  // Nothing changes when nothing is built: then the first alternative is told of.
  const shown = reckoned.slice(1).find(({ alternative: { id } }) => id === chosen) ?? reckoned[1];
  return shown ? <ChangesOf shown={shown} /> : null;
}

function ChangesOf({ shown }: { readonly shown: Reckoned }) {
  const opened = useCase();
  const { m } = opened;
  const map = useMap(opened, shown, SHEET);
  const title = alternativeTitle(shown.alternative, m);
  const rows = useMemo(() => changeRows(opened, shown), [opened, shown]);
  const listed = useRowsInTurn(rows);
  const mean = meanRate(opened);
  const top = topRate(rows, mean);
  const outside = outsideAreas(shown);
  return (
    <div className="mt-changes">
      <div className="mt-changes-picture">
        <DrawingView {...map} label={m.text("meeting.map.label", { title })} />
      </div>
      <div className="mt-changes-of">
        <Letters
          label={m.text("room.alternative")}
          value={shown.alternative.id}
          onChange={showAlternative}
          withoutNothing
        />
        <strong>{title}</strong>
      </div>
      <ScrollBox label={m.text("room.changes.table")}>
        <table className="mt-table mt-changes-table">
          <thead>
            <tr>
              <th scope="col">{m.text("room.table.area")}</th>
              <th scope="col">{m.text("room.table.homes")}</th>
              <th scope="col" className="mt-changes-scale">
                {m.text("room.changes.rate")}
              </th>
              <th scope="col">{m.text("room.table.room")}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((row) => (
              <Row key={row.area.id} row={row} top={top} mean={mean} m={m} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div className="mt-sentences">
        {mean !== null && (
          <p className="mt-changes-key">
            <span className="mt-dot mt-dot-before" /> {m.text("room.changes.before")}
            <span className="mt-dot mt-dot-after" /> {m.text("room.changes.after")}
            <span className="mt-mean-key" /> {m.text("room.changes.mean", { rate: m.number(mean, 1) })}
          </p>
        )}
        {outside > 0 && <Sentences text={m.text("room.changes.outside", { count: outside })} />}
        {alternativeReasons(shown, opened).map(({ tone, text }) => (
          <p className="mt-reason" key={text}>
            <VerdictMark tone={tone} size={26} />
            {text}
          </p>
        ))}
      </div>
      <RoomLegend shown={[shown]} m={m} />
    </div>
  );
}

interface RowProps {
  readonly row: ChangeRow;
  readonly top: number;
  readonly mean: number | null;
  readonly m: OpenCase["m"];
}

function Row({ row: { area, before, after, asks }, top, mean, m }: RowProps) {
  const homes = ({ homes: told }: typeof after) => {
    if (!isKnown(told)) return m.text("room.notTold");
    return told.least === told.most ? m.number(told.most) : `${m.number(told.least)}–${m.number(told.most)}`;
  };
  const room = ({ room: { consider } }: typeof after) =>
    isKnown(consider) ? m.number(consider) : m.text("meeting.unknown");
  const [was, becomes] = [before.per1000, after.per1000];
  const both = isKnown(was) && isKnown(becomes);
  const left = (rate: number) => `${((100 * rate) / top).toFixed(2)}%`;
  return (
    <tr>
      <th scope="row">
        {area.name}
        {asks !== null && <VerdictMark tone={asks} size={22} label={m.text(`verdict.${asks}`)} />}
      </th>
      <td>
        {isKnown(after.homes) ? (
          <>
            {homes(before)} → <strong>{homes(after)}</strong>
          </>
        ) : (
          homes(after)
        )}
      </td>
      <td className="mt-changes-scale">
        <span className="mt-track-row">
          <span className="mt-track" aria-hidden="true">
            {mean !== null && <span className="mt-track-mean" style={{ left: left(mean) }} />}
            {both && (
              <>
                <span
                  className="mt-track-line"
                  style={{ left: left(Math.min(was, becomes)), width: left(Math.abs(becomes - was)) }}
                />
                <span className="mt-dot mt-dot-before" style={{ left: left(was) }} />
              </>
            )}
            {isKnown(becomes) && <span className="mt-dot mt-dot-after" style={{ left: left(becomes) }} />}
          </span>
          <span className="mt-track-words">
            {both ? (
              <>
                {m.number(was, 1)} → <strong>{m.number(becomes, 1)}</strong>
              </>
            ) : isKnown(becomes) ? (
              <strong>{m.number(becomes, 1)}</strong>
            ) : (
              m.text("room.notTold")
            )}
          </span>
        </span>
      </td>
      <td>
        {room(before)} → <strong>{room(after)}</strong>
      </td>
    </tr>
  );
}
