import { VerdictMark } from "../../../app/ui/index.ts";
import { SCORE_CLASSES, type ScoreClass } from "../../../engine/council/index.ts";
import { alternativeReasons } from "../../alternative-reasons.ts";
import { DrawingView } from "../../DrawingView.tsx";
import { RoomLegend } from "../../Legend.tsx";
import { alternativeTitle } from "../../Letters.tsx";
import { showAlternative, useMeeting } from "../../meeting-store.ts";
import { type OpenCase, type Reckoned, useCase } from "../../use-case.ts";
import { type Sheet, useMap } from "../../use-map.ts";
import { useMeasuredSheet } from "../../use-measured-sheet.ts";
import "./alternatives.css";

/** Width of the sheet that a card's map is drawn on, units, and size of its words. */
const WIDTH = 640;
const WORDS = 18;
/** Doing nothing and two more fit beside each other and read from ten metres. */
const MOST = 3;

export function Alternatives() {
  const opened = useCase();
  const { m } = opened;
  const chosen = useMeeting(({ alternative }) => alternative);
  const [nothing, ...rest] = opened.reckoned;
  const at = rest.findIndex(({ alternative }) => alternative.id === chosen);
  // Doing nothing always stands; of more than two alternatives, the one spoken of and the next.
  const from = Math.max(0, Math.min(at, rest.length - (MOST - 1)));
  const shown = [nothing, ...rest.slice(from, from + MOST - 1)];
  const hints = [
    ...(opened.scores.limit === null ? [m.text("room.score.from")] : []),
    ...(rest.length < MOST
      ? []
      : [
          m.text("room.alternatives.paged", {
            shown: shown
              .slice(1)
              .map(({ alternative: { id } }) => id)
              .join(", "),
            count: rest.length,
          }),
        ]),
  ];
  return (
    <>
      <ul className="mt-alternatives">
        {shown.map((one) => (
          <li key={one.alternative.id} data-chosen={one.alternative.id === chosen || undefined}>
            <Card opened={opened} reckoned={one} chosen={one.alternative.id === chosen} />
          </li>
        ))}
      </ul>
      <RoomLegend shown={shown} m={m} />
      {hints.length > 0 && <p className="mt-hint">{hints.join(" ")}</p>}
    </>
  );
}

interface CardProps {
  readonly opened: OpenCase;
  readonly reckoned: Reckoned;
  readonly chosen: boolean;
}

function Card({ opened, reckoned, chosen }: CardProps) {
  const { m } = opened;
  const { alternative, figures } = reckoned;
  const [place, sheet] = useMeasuredSheet(WIDTH, WORDS);
  const title = alternativeTitle(alternative, m);
  const around = aroundText(opened, reckoned);
  return (
    <button
      type="button"
      className="mt-card"
      aria-pressed={chosen}
      onClick={() => showAlternative(alternative.id)}
    >
      <span className="mt-card-map" ref={place}>
        {sheet && <CardMap opened={opened} reckoned={reckoned} sheet={sheet} />}
      </span>
      <span className="mt-card-text">
        <span className="mt-card-title">{title}</span>
        <Fact
          name={m.text("meeting.fact.densest")}
          value={
            figures.densest === null
              ? m.text("meeting.unknown")
              : m.text("meeting.per1000", { rate: m.number(figures.densest.per1000, 1) })
          }
        />
        <Fact name={m.text("meeting.fact.without")} value={m.number(figures.without)} />
        <Fact name={m.text("meeting.fact.houses")} value={m.number(figures.houses)} />
        {around !== "" && <Fact name={m.text("room.score.around")} value={around} />}
        {alternativeReasons(reckoned, opened).map(({ tone, text }) => (
          <span className="mt-reason" key={text}>
            <VerdictMark tone={tone} size={26} />
            {text}
          </span>
        ))}
      </span>
    </button>
  );
}

function CardMap({ opened, reckoned, sheet }: Omit<CardProps, "chosen"> & { readonly sheet: Sheet }) {
  const { m } = opened;
  const map = useMap(opened, reckoned, sheet);
  const title = alternativeTitle(reckoned.alternative, m);
  return <DrawingView {...map} label={m.text("meeting.map.label", { title })} />;
}

/** How many of the alternative's plots have few, some and many of the programme's homes about them: "få 1 · noen 2". Doing nothing builds on none. */
function aroundText({ scores, m }: OpenCase, { alternative }: Reckoned): string {
  const used = new Set<string>(alternative.houses.map(({ plot }) => plot));
  const shown = scores.plots.flatMap((one) => (used.has(one.plot) ? [one.shown] : []));
  const plots = (of: ScoreClass): number => shown.filter((own) => own === of).length;
  return SCORE_CLASSES.filter((of) => plots(of) > 0)
    .map((of) =>
      m.text("room.score.plots", { shown: of, plots: plots(of), all: String(plots(of) === shown.length) }),
    )
    .join(" · ");
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <span className="mt-fact">
      <span>{name}</span>
      <strong>{value}</strong>
    </span>
  );
}
