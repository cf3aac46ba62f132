import { Button } from "@digdir/designsystemet-react";
import { KIND_IDS, type KindId, template } from "../../../../formats/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { Icon } from "../../../ui/index.ts";

const FORMATS = ["csv", "xlsx"] as const;
const TYPES = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** A template for every kind of file, in the two forms a municipality fills in. */
export function TemplateList({ m }: { readonly m: Messages }) {
  const download = async (kind: KindId, format: (typeof FORMATS)[number]) => {
    const { name, bytes } = await template(kind, format, m.language);
    commands.downloadFile.run({ name, type: TYPES[format], bytes });
  };
  return (
    <section className="ws-import-templates">
      <h3>{m.text("data.import.templates")}</h3>
      <p className="ws-data-muted">{m.text("data.import.templates.body")}</p>
      <ul>
        {KIND_IDS.map((kind) => (
          <li key={kind}>
            <div>
              <strong>{m.text(`data.kind.${kind}`)}</strong>
              <span className="ws-data-muted">{m.text(`data.kind.${kind}.about`)}</span>
            </div>
            {FORMATS.map((format) => (
              <Button
                key={format}
                variant="secondary"
                className="ui-compact"
                onClick={() => void download(kind, format)}
              >
                <Icon name="download" size={16} />
                {m.text(`data.import.templates.${format}`)}
                <span className="ui-hidden">{m.text(`data.kind.${kind}`)}</span>
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
