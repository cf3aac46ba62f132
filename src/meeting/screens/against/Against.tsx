import { useState } from "react";
import { Segmented } from "../../../app/ui/index.ts";
import { DrawingView } from "../../DrawingView.tsx";
import { RoomLegend } from "../../Legend.tsx";
import { alternativeTitle, Letters } from "../../Letters.tsx";
import { holdAgainst, showAlternative, useMeeting } from "../../meeting-store.ts";
import { type OpenCase, type Reckoned, useCase } from "../../use-case.ts";
import { useMap } from "../../use-map.ts";
import { Swipe } from "./Swipe.tsx";
import "./against.css";

type Way = "swipe" | "beside";
/** The swipe has the whole width; beside each other they share it. */
const SHEETS = {
  swipe: { width: 1500, height: 560, words: 21 },
  beside: { width: 750, height: 560, words: 21 },
} as const;

export function Against() {
  const opened = useCase();
  const { reckoned, m } = opened;
  const [way, setWay] = useState<Way>("swipe");
  const left = useMeeting((state) => state.against);
  const right = useMeeting(({ alternative }) => alternative);
  const of = (letter: string): Reckoned =>
    reckoned.find(({ alternative: { id } }) => id === letter) ?? reckoned[0];
  const [before, after] = [of(left), of(right)];
  return (
    <div className="mt-against">
      <div className="mt-against-ends">
        <End reckoned={before} opened={opened} label={m.text("room.against.left")} onChange={holdAgainst} />
        <Segmented
          label={m.text("room.against.way")}
          value={way}
          onChange={setWay}
          options={[
            { value: "swipe", label: m.text("room.against.swipe") },
            { value: "beside", label: m.text("room.against.beside") },
          ]}
        />
        <End
          reckoned={after}
          opened={opened}
          label={m.text("room.against.right")}
          onChange={showAlternative}
        />
      </div>
      {way === "swipe" ? (
        <Swipe
          label={m.text("room.against.handle")}
          valueText={(share) => m.text("room.against.share", { left, right, share: m.percent(share) })}
          left={<MapOf key={left} reckoned={before} opened={opened} way={way} />}
          right={<MapOf key={right} reckoned={after} opened={opened} way={way} />}
        />
      ) : (
        <div className="mt-beside">
          <MapOf reckoned={before} opened={opened} way={way} />
          <MapOf reckoned={after} opened={opened} way={way} />
        </div>
      )}
      <RoomLegend shown={[before, after]} m={m} />
    </div>
  );
}

interface EndProps {
  readonly reckoned: Reckoned;
  readonly opened: OpenCase;
  readonly label: string;
  readonly onChange: (letter: string) => void;
}

function End({ reckoned: { alternative, figures }, opened: { m }, label, onChange }: EndProps) {
  return (
    <div className="mt-against-end">
      <Letters label={label} value={alternative.id} onChange={onChange} />
      <p>
        <strong>{alternativeTitle(alternative, m)}</strong>
        <span>
          {m.text("room.against.facts", {
            houses: figures.houses,
            without: figures.without,
            densest: figures.densest === null ? "unknown" : m.number(figures.densest.per1000, 1),
          })}
        </span>
      </p>
    </div>
  );
}

interface MapOfProps {
  readonly reckoned: Reckoned;
  readonly opened: OpenCase;
  readonly way: Way;
}

function MapOf({ reckoned, opened, way }: MapOfProps) {
  const { m } = opened;
  const map = useMap(opened, reckoned, SHEETS[way]);
  const title = alternativeTitle(reckoned.alternative, m);
  return <DrawingView {...map} label={m.text("meeting.map.label", { title })} />;
}
