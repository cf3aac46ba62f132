import { Button, Checkbox, Dialog, Fieldset, Heading, Radio } from "@digdir/designsystemet-react";
import { useId, useMemo, useState } from "react";
import type { Dataset } from "../../../engine/index.ts";
import {
  LAYER_FORMATS,
  LAYER_IDS,
  type LayerFormat,
  type LayerId,
  layerCounts,
} from "../../../formats/index.ts";
import { commands } from "../../commands/index.ts";
import { useProject, useView } from "../../state/index.ts";
import { useMessages } from "../../state/use-messages.ts";
import "./data.css";
import "./layers-dialog.css";

/** What a project holds, as files for others: which layers, and in which format. */
export function LayersDialog() {
  const dataset = useProject(({ project }) => project?.dataset);
  return dataset ? <Layers dataset={dataset} /> : null;
}

function Layers({ dataset }: { readonly dataset: Dataset }) {
  const m = useMessages();
  const title = useId();
  const counts = useMemo(() => layerCounts(dataset), [dataset]);
  const offered = LAYER_IDS.filter((id) => counts[id] > 0);
  // Opened from Boliger, it is the homes that somebody wants.
  const asked = useView(({ dialog }) => dialog?.args?.layer);
  const [chosen, setChosen] = useState<readonly LayerId[]>(
    offered.filter((id) => asked === undefined || id === asked),
  );
  const [format, setFormat] = useState<LayerFormat>(asked === undefined ? "gpkg" : "geojson");
  const [making, setMaking] = useState(false);
  const close = () => commands.closeDialog.run();
  const download = async () => {
    setMaking(true);
    try {
      const layers = LAYER_IDS.filter((id) => chosen.includes(id));
      await commands.exportLayers.run({ layers, format, language: m.language });
      close();
    } finally {
      setMaking(false);
    }
  };
  const system = m.text(`data.crs.${dataset.crs}`);
  const many = format !== "gpkg" && chosen.length > 1;
  return (
    <Dialog
      open
      closeButton={m.text("data.close")}
      className="ws-data-modal"
      aria-labelledby={title}
      onClose={close}
    >
      <div className="ws-data-dialog">
        <Heading level={2} data-size="xs" id={title}>
          {m.text("layers.title")}
        </Heading>
        <div className="ws-layers">
          <Fieldset data-size="sm">
            <Fieldset.Legend>{m.text("layers.which")}</Fieldset.Legend>
            {offered.map((id) => (
              <Checkbox
                key={id}
                data-size="sm"
                label={m.text("layers.counted", {
                  layer: m.text(`layers.layer.${id}`),
                  count: m.number(counts[id]),
                })}
                checked={chosen.includes(id)}
                onChange={(event) =>
                  setChosen(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
            ))}
          </Fieldset>
          <Fieldset data-size="sm">
            <Fieldset.Legend>{m.text("layers.format")}</Fieldset.Legend>
            {LAYER_FORMATS.map((one) => (
              <Radio
                key={one}
                data-size="sm"
                name="layer-format"
                value={one}
                label={m.text(`layers.format.${one}`)}
                description={m.text(`layers.format.${one}.about`, { system, code: dataset.crs })}
                checked={format === one}
                onChange={() => setFormat(one)}
              />
            ))}
          </Fieldset>
        </div>
        <p className="ws-data-muted">{m.text("layers.without")}</p>
        <div className="ws-data-buttons">
          <Button disabled={chosen.length === 0 || making} onClick={() => void download()}>
            {m.text(many ? "layers.downloadMany" : "layers.download", { count: chosen.length })}
          </Button>
          <Button variant="secondary" onClick={close}>
            {m.text("register.cancel")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
