import agreement from "../../../../data/agreement.json";
import type { Method } from "./use-method.ts";

const FAMILIES = ["points", "areas", "clusters", "weighing"] as const;

/** One statistic on one published data set: what others get, what we get, and how far apart they are. */
interface AgreementRow {
  readonly family: (typeof FAMILIES)[number];
  readonly data: string;
  readonly statistic: string;
  readonly software: string;
  /** How many values were compared, one by one. */
  readonly values: number;
  /** The first of them, as published and as computed here. */
  readonly published: number;
  readonly ours: number;
  /** The largest relative difference among them. */
  readonly worst: number;
}

const ROWS = agreement.rows as readonly AgreementRow[];

/** Statistics and weights held against R, Python and SaTScan on published data sets, made by one command. */
export function AgreementPage({ m }: Method) {
  const values = ROWS.reduce((sum, row) => sum + row.values, 0);
  const worst = Math.max(...ROWS.map((row) => row.worst));
  return (
    <>
      <h2>{m.text("method.agreement.title")}</h2>
      <p className="ws-method-asks">{m.text("method.agreement.lead")}</p>
      <p>
        {m.text("method.agreement.summary", {
          values,
          sets: new Set(ROWS.map(({ data }) => data)).size,
          worst: power(worst),
          date: agreement.date,
        })}
      </p>
      {FAMILIES.filter((family) => ROWS.some((row) => row.family === family)).map((family) => (
        <section key={family} className="ws-method-section ws-method-table">
          <h3>{m.text(`method.agreement.${family}`)}</h3>
          <table className="ws-method-agreement">
            <caption className="ui-hidden">{m.text(`method.agreement.${family}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{m.text("method.agreement.data")}</th>
                <th scope="col">{m.text("method.agreement.statistic")}</th>
                <th scope="col" className="ui-number">
                  {m.text("method.agreement.values")}
                </th>
                <th scope="col" className="ui-number">
                  {m.text("method.agreement.published")}
                </th>
                <th scope="col" className="ui-number">
                  {m.text("method.agreement.ours")}
                </th>
                <th scope="col" className="ui-number">
                  {m.text("method.agreement.worst")}
                </th>
              </tr>
            </thead>
            <tbody>
              {ROWS.filter((row) => row.family === family).map((row) => (
                <tr key={`${row.data} ${row.statistic}`}>
                  <th scope="row">
                    {row.data}
                    <span className="ws-method-against">{row.software}</span>
                  </th>
                  <td>{row.statistic}</td>
                  <td className="ui-number">{m.number(row.values)}</td>
                  <td className="ui-number">{plain(row.published, m)}</td>
                  <td className="ui-number">{plain(row.ours, m)}</td>
                  <td className="ui-number">{power(row.worst)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}

/** Six decimals; what is smaller than they can tell, as a power of ten. */
function plain(value: number, m: Method["m"]): string {
  if (value === 0 || Math.abs(value) >= 1e-4) return m.number(value, 6);
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  return `${m.number(value / 10 ** exponent, 3)} · 10${raised(exponent)}`;
}

/** "< 10⁻¹²": which power of ten a difference stays under; nobody needs its digits. */
function power(difference: number): string {
  if (difference === 0) return "0";
  const exponent = Math.floor(Math.log10(difference)) + 1;
  return `< 10${raised(exponent)}`;
}

const raised = (exponent: number): string =>
  [...String(exponent)].map((sign) => RAISED[sign] ?? sign).join("");

const RAISED: Readonly<Record<string, string>> = {
  "-": "⁻",
  0: "⁰",
  1: "¹",
  2: "²",
  3: "³",
  4: "⁴",
  5: "⁵",
  6: "⁶",
  7: "⁷",
  8: "⁸",
  9: "⁹",
};
