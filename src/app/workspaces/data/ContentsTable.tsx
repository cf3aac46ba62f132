import { Button } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import type { Dataset } from "../../../engine/index.ts";
import type { Messages } from "../../../messages/index.ts";
import { commands } from "../../commands/index.ts";
import { Icon, VerdictMark } from "../../ui/index.ts";
import { type CollectionContents, datasetContents } from "./dataset-contents.ts";
import { fieldName } from "./field-name.ts";

/** Facts named per collection; the rest is counted. */
const MOST_NAMED = 3;

/** What the dataset holds, collection by collection, and which facts its records lack. */
export function ContentsTable({ dataset, m }: { readonly dataset: Dataset; readonly m: Messages }) {
  const contents = useMemo(() => datasetContents(dataset), [dataset]);
  return (
    <section className="ws-data-section">
      <h2>{m.text("data.contents.title")}</h2>
      <p className="ws-data-muted">{m.text("data.contents.lead")}</p>
      <table className="ws-data-table">
        <thead>
          <tr>
            <th scope="col">{m.text("data.contents.kind")}</th>
            <th scope="col" className="ws-data-end">
              {m.text("data.contents.count")}
            </th>
            <th scope="col">{m.text("data.contents.missing")}</th>
          </tr>
        </thead>
        <tbody>
          {contents.map((collection) => (
            <tr key={collection.kind}>
              <th scope="row">
                {m.text(`data.kind.${collection.kind}`)}
                <small>{m.text(`data.kind.${collection.kind}.about`)}</small>
              </th>
              <td className="ws-data-end ui-number">
                {collection.count > 0 ? (
                  m.number(collection.count)
                ) : (
                  <Button
                    variant="tertiary"
                    className="ui-compact"
                    onClick={() => commands.openDialog.run({ name: "import" })}
                  >
                    <Icon name="plus" size={16} />
                    {m.text("data.contents.add")}
                    <span className="ui-hidden">{m.text(`data.kind.${collection.kind}`)}</span>
                  </Button>
                )}
              </td>
              <td>
                <MissingFacts collection={collection} m={m} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MissingFacts({
  collection: { kind, count, missing },
  m,
}: {
  readonly collection: CollectionContents;
  readonly m: Messages;
}) {
  if (count === 0) return <span className="ws-data-muted">{m.text("data.contents.none")}</span>;
  if (missing.length === 0) {
    return (
      <span className="ws-data-muted">
        <VerdictMark tone="within" /> {m.text("data.contents.complete")}
      </span>
    );
  }
  const named = missing
    .slice(0, MOST_NAMED)
    .map((one) =>
      m.text("data.contents.field", { field: fieldName(kind, one.field, m), count: m.number(one.count) }),
    );
  const rest = missing.length - named.length;
  return (
    <span>
      <VerdictMark tone="unknown" label={m.text("data.unknown")} /> {named.join(" · ")}
      {rest > 0 && (
        <span className="ws-data-muted"> {m.text("data.contents.more", { count: m.number(rest) })}</span>
      )}
    </span>
  );
}
