import { VerdictMark } from "../../../app/ui/index.ts";
import { SCORE_CLASSES, type ScoreClass } from "../../../engine/council/index.ts";
import type { MessageKey } from "../../../messages/index.ts";
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
  const facts = tellingFacts(opened, shown);
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
        {shown.map((one, at) => (
          <li key={one.alternative.id} data-chosen={one.alternative.id === chosen || undefined}>
            <Card
              opened={opened}
              reckoned={one}
              chosen={one.alternative.id === chosen}
              facts={facts.map(({ name, values }) => ({ name, value: values[at] ?? "" }))}
            />
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
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** Figures of the alternatives beside each other. Densest area and areas without homes are told where they differ: what is the same for all chooses nothing, and has its screen. */
function tellingFacts({ m }: OpenCase, shown: readonly Reckoned[]) {
  const row = (key: MessageKey, value: (figures: Reckoned["figures"]) => string) => ({
    name: m.text(key),
    values: shown.map(({ figures }) => value(figures)),
  });
  return [
    ...[
      row("meeting.fact.densest", ({ densest }) =>
        densest === null
          ? m.text("meeting.unknown")
          : m.text("meeting.per1000", { rate: m.number(densest.per1000, 1) }),
      ),
      row("meeting.fact.without", ({ without }) => m.number(without)),
    ].filter(({ values }) => new Set(values).size > 1),
    row("meeting.fact.houses", ({ houses }) => m.number(houses)),
  ];
}

function Card({ opened, reckoned, chosen, facts }: CardProps) {
  const { m } = opened;
  const { alternative } = reckoned;
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
        {facts.map((fact) => (
          <Fact key={fact.name} {...fact} />
        ))}
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

function CardMap({
  opened,
  reckoned,
  sheet,
}: Omit<CardProps, "chosen" | "facts"> & { readonly sheet: Sheet }) {
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
