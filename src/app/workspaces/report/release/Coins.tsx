import type { Messages } from "../../../../messages/index.ts";

/** The example of the picture: a made-up figure, and how many heads each coin gave before tails. */
const EXAMPLE = { count: 7, plus: 2, minus: 1 } as const;

/** The noise in one picture: the true figure, two rows of tosses, and the class that is shown. */
export function Coins({ m }: { readonly m: Messages }) {
  const { count, plus, minus } = EXAMPLE;
  const sum = count + plus - minus;
  return (
    <div className="ws-report-coins" role="img" aria-label={m.text("report.what.coins.label")}>
      <p className="ws-report-coin-end">
        <span>{m.text("report.what.coins.true")}</span>
        <b>{m.number(count)}</b>
        <small>{m.text("report.what.coins.stays")}</small>
      </p>
      <Tosses
        name={m.text("report.what.coins.a")}
        heads={plus}
        said={m.text("report.what.coins.add", { count: plus })}
        m={m}
      />
      <Tosses
        name={m.text("report.what.coins.b")}
        heads={minus}
        said={m.text("report.what.coins.subtract", { count: minus })}
        m={m}
      />
      <p className="ws-report-coin-end">
        <span>{m.text("report.what.coins.shown")}</span>
        <b>{m.text("report.public.class.5-9")}</b>
        <small>{`${count} + ${plus} − ${minus} = ${sum}`}</small>
      </p>
    </div>
  );
}

interface TossesProps {
  readonly name: string;
  readonly heads: number;
  readonly said: string;
  readonly m: Messages;
}

function Tosses({ name, heads, said, m }: TossesProps) {
  return (
    <p className="ws-report-tosses">
      <span>{name}</span>
      <span className="ws-report-row">
        {Array.from({ length: heads }, (_, at) => (
          <i key={at}>{m.text("report.what.coins.heads")}</i>
        ))}
        <i data-tails>{m.text("report.what.coins.tails")}</i>
      </span>
      <small>{said}</small>
    </p>
  );
}
