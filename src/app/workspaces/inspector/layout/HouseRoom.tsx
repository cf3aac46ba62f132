import { Button } from "@digdir/designsystemet-react";
import type { LayoutAnswer, PlotId } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { commands } from "../../../commands/index.ts";
import { useLayout } from "../../../map/use-layout.ts";
import { Section, Sentences } from "../../../ui/index.ts";
import { Conflicts } from "./Conflicts.tsx";
import { HouseKeys } from "./HouseKeys.tsx";
import { NearestFixes } from "./NearestFixes.tsx";
import { TypeChoice } from "./TypeChoice.tsx";
import "./layout.css";

/** A house of six metres fills a thumb's breadth of the map. */
const CLOSE = 18;
/** Most småhus the engine takes on one plot. */
const MOST = 8;

/** Room for houses of a chosen type: how many, where, what is in the way and the nearest way out. */
export function HouseRoom({ plot, m }: { readonly plot: PlotId; readonly m: Messages }) {
  const layout = useLayout(plot);
  if (!layout) return null;
  const { answer, site, places, conflicts, proposal } = layout;
  const { type } = site;
  const show = () => commands.moveCamera.run({ at: layout.plot.at, zoom: CLOSE });
  return (
    <Section
      title={m.text("houses.title")}
      actions={
        <Button variant="tertiary" className="ui-compact" onClick={show}>
          {m.text("houses.show")}
        </Button>
      }
    >
      <TypeChoice plot={plot} type={type} m={m} />
      {answer ? <Room answer={answer} m={m} /> : <p className="ws-stale">{m.text("houses.waiting")}</p>}
      {answer && !proposal && (
        <>
          <p>
            {answer.fit.most > 0
              ? m.text("houses.suggested", { houses: places.length })
              : m.text("houses.suggested.none")}
          </p>
          {answer.fit.most > 0 && (
            <Button
              variant="secondary"
              className="ui-compact"
              onClick={() =>
                commands.layHouses.run({
                  plot,
                  houseType: type.id,
                  places: answer.fit.mostPlaced.slice(0, MOST),
                })
              }
            >
              {m.text("houses.lay", { houses: Math.min(MOST, answer.fit.most) })}
            </Button>
          )}
        </>
      )}
      {places.length > 0 && (
        <>
          <h4 className="ws-houses-head">{m.text("houses.conflicts")}</h4>
          <Conflicts conflicts={conflicts} count={places.length} m={m} />
        </>
      )}
      {answer && <NearestFixes plot={plot} answer={answer} m={m} />}
      {places.length > 0 && (
        <>
          <h4 className="ws-houses-head">{m.text("houses.places")}</h4>
          <HouseKeys plot={plot} houseType={type.id} places={places} m={m} />
        </>
      )}
    </Section>
  );
}

function Room({ answer, m }: { readonly answer: LayoutAnswer; readonly m: Messages }) {
  const { fit, region, access } = answer;
  const { most, atMost, boundBy } = fit;
  return (
    <>
      <Sentences
        className="ws-summary"
        text={m.text(most === atMost ? "houses.fit.exact" : "houses.fit", { most, atMost })}
      />
      <p>
        {region.areaM2 > 0
          ? m.text("houses.region", {
              area: m.number(Math.floor(region.areaM2)),
              plot: m.number(Math.round(region.plotM2)),
            })
          : m.text("houses.region.none")}{" "}
        {boundBy !== "asked" && most > 0 && m.text(`houses.bound.${boundBy}`)}{" "}
        {m.text(`houses.access.${access}`)}
      </p>
    </>
  );
}
