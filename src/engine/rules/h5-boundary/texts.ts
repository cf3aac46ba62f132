import type { Language } from "../../model/index.ts";
import { WAY_FAR } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Avstand til nabogrense",
    asks: "Får husene stå langt nok fra nabogrensen?",
    why: "Et bygg skal stå minst {distance, number} m fra nabogrensen. Er det høyere enn {tall, number} m, er kravet halve høyden. Vi prøver et hus på {houseWidth, number} × {houseLength, number} m på det beste stedet på tomta. Unntaket for små bygg gjelder garasje og uthus, ikke boliger.",
    measured: "inntil {measured, number, ::.#} m fra grensen",
    verdicts: {
      met: "Et hus kan stå {fits, number, ::.#} m fra grensen. Kravet er {limit, number, ::.#} m.",
      investigate:
        "Et hus kan stå {fits, number, ::.#} m fra grensen, men der byggestedet er nå, blir det {here, number, ::.#} m. Kravet er {limit, number, ::.#} m.",
      conflict:
        "{fits, plural, =0 {Et hus får ikke plass innenfor grensene.} other {Et hus kan stå høyst {fits, number, ::.#} m fra grensen.}} Kravet er {limit, number, ::.#} m (plan- og bygningsloven § 29-4 [V]). Nærmere krever samtykke fra naboen eller dispensasjon (kapittel 19 [U]).",
      unknown: "Tomta mangler et omriss vi kan måle fra.",
    },
    change: `${WAY_FAR.nb}Naboen kan samtykke til mindre avstand (plan- og bygningsloven § 29-4 [V]), eller kommunen kan dispensere (kapittel 19 [U]).`,
    params: {
      distance: "Minste avstand til nabogrense",
      tall: "Høyde der halve høyden gjelder",
      heightShare: "Andel av høyden for høye bygg",
      houseWidth: "Bredde på huset vi prøver",
      houseLength: "Lengde på huset vi prøver",
    },
  },
  nn: {
    title: "Avstand til nabogrense",
    asks: "Får husa stå langt nok frå nabogrensa?",
    why: "Eit bygg skal stå minst {distance, number} m frå nabogrensa. Er det høgare enn {tall, number} m, er kravet halve høgda. Vi prøver eit hus på {houseWidth, number} × {houseLength, number} m på den beste staden på tomta. Unntaket for små bygg gjeld garasje og uthus, ikkje bustader.",
    measured: "inntil {measured, number, ::.#} m frå grensa",
    verdicts: {
      met: "Eit hus kan stå {fits, number, ::.#} m frå grensa. Kravet er {limit, number, ::.#} m.",
      investigate:
        "Eit hus kan stå {fits, number, ::.#} m frå grensa, men der byggjestaden er no, blir det {here, number, ::.#} m. Kravet er {limit, number, ::.#} m.",
      conflict:
        "{fits, plural, =0 {Eit hus får ikkje plass innanfor grensene.} other {Eit hus kan stå høgst {fits, number, ::.#} m frå grensa.}} Kravet er {limit, number, ::.#} m (plan- og bygningslova § 29-4 [V]). Nærare krev samtykke frå naboen eller dispensasjon (kapittel 19 [U]).",
      unknown: "Tomta manglar eit omriss vi kan måle frå.",
    },
    change: `${WAY_FAR.nn}Naboen kan samtykkje til mindre avstand (plan- og bygningslova § 29-4 [V]), eller kommunen kan dispensere (kapittel 19 [U]).`,
    params: {
      distance: "Minste avstand til nabogrense",
      tall: "Høgd der halve høgda gjeld",
      heightShare: "Del av høgda for høge bygg",
      houseWidth: "Breidd på huset vi prøver",
      houseLength: "Lengd på huset vi prøver",
    },
  },
  en: {
    title: "Distance to the boundary",
    asks: "Can the houses stand far enough from the neighbour's boundary?",
    why: "A building must stand at least {distance, number} m from the boundary. If it is higher than {tall, number} m, half its height applies. We try a house of {houseWidth, number} × {houseLength, number} m at the best place on the plot. The exception for small buildings is for garages and sheds, not dwellings.",
    measured: "up to {measured, number, ::.#} m from the boundary",
    verdicts: {
      met: "A house can stand {fits, number, ::.#} m from the boundary. The requirement is {limit, number, ::.#} m.",
      investigate:
        "A house can stand {fits, number, ::.#} m from the boundary, but at the present building spot it would be {here, number, ::.#} m. The requirement is {limit, number, ::.#} m.",
      conflict:
        "{fits, plural, =0 {A house does not fit inside the boundary.} other {A house can stand at most {fits, number, ::.#} m from the boundary.}} The requirement is {limit, number, ::.#} m (Planning and Building Act § 29-4 [V]). Closer needs the neighbour’s consent or a dispensation (chapter 19 [U]).",
      unknown: "The plot lacks an outline to measure from.",
    },
    change: `${WAY_FAR.en}The neighbour can consent to a shorter distance (Planning and Building Act § 29-4 [V]), or the municipality can grant a dispensation (chapter 19 [U]).`,
    params: {
      distance: "Least distance to the boundary",
      tall: "Height from which half the height applies",
      heightShare: "Share of the height for tall buildings",
      houseWidth: "Width of the house we try",
      houseLength: "Length of the house we try",
    },
  },
};
