import { VerdictMark } from "../../../app/ui/index.ts";
import { SCORE_CLASSES } from "../../../engine/council/index.ts";
import { alternativeReasons } from "../../alternative-reasons.ts";
import { DrawingView } from "../../DrawingView.tsx";
import { RoomLegend } from "../../Legend.tsx";
import { alternativeTitle } from "../../Letters.tsx";
import { showAlternative, useMeeting } from "../../meeting-store.ts";
import { type OpenCase, type Reckoned, useCase } from "../../use-case.ts";
import { useMap } from "../../use-map.ts";
import "./alternatives.css";

/** Units of the sheet that a card's map is drawn on. */
const SHEET = { width: 640, height: 450, words: 18 } as const;
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
      {rest.length > MOST - 1 && (
        <p className="mt-hint">
          {m.text("room.alternatives.paged", {
            shown: shown
              .slice(1)
              .map(({ alternative: { id } }) => id)
              .join(", "),
            count: rest.length,
          })}
        </p>
      )}
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
  const { drawing, over } = useMap(opened, reckoned, SHEET);
  const title = alternativeTitle(alternative, m);
  return (
    <button
      type="button"
      className="mt-card"
      aria-pressed={chosen}
      onClick={() => showAlternative(alternative.id)}
    >
      <DrawingView drawing={drawing} over={over} label={m.text("meeting.map.label", { title })} />
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
        <Around opened={opened} reckoned={reckoned} />
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

/** How many of the programme's homes there are about the plots it builds on. Doing nothing builds on none. */
function Around({ opened: { scores, m }, reckoned }: Pick<CardProps, "opened" | "reckoned">) {
  const used = new Set<string>(reckoned.alternative.houses.map(({ plot }) => plot));
  const shown = scores.plots.flatMap((one) => (used.has(one.plot) ? [one.shown] : []));
  if (shown.length === 0) return null;
  const found = SCORE_CLASSES.map((one) => ({
    shown: one,
    plots: shown.filter((own) => own === one).length,
  }));
  return (
    <span className="mt-fact mt-fact-wide">
      <span>
        {m.text("room.score.around")}
        <small>{m.text("room.score.from")}</small>
      </span>
      <strong>
        {found
          .filter(({ plots }) => plots > 0)
          .map((one) => m.text("room.score.plots", { ...one, all: String(one.plots === shown.length) }))
          .join(" · ")}
      </strong>
    </span>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <span className="mt-fact">
      <span>{name}</span>
      <strong>{value}</strong>
    </span>
  );
}
