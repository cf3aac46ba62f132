import type { Language } from "../../model/index.ts";
import { MAPPED, WAY } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Kvikkleire",
    asks: "Er det fare for kvikkleireskred?",
    why: "I faresoner for kvikkleire, og der grunnen er marin leire, må en geotekniker vise at grunnen er stabil. Faresonene er bare tegnet der noen har undersøkt. Derfor må også kartet over marin leire dekke tomta.",
    measured: "{measured, number, percent} av tomta i faresone for kvikkleire",
    verdicts: {
      met: "Tomta ligger utenfor faresoner for kvikkleire og ikke på marin leire.",
      conflict:
        "{here, select, true {Byggestedet ligger i en faresone for kvikkleire{zone, select, null {} other { ({zone})}}.} other {Faresonen for kvikkleire tar så mye av tomta at husene ikke får plass utenfor.}} Ingenting kan bygges før en geoteknisk utredning viser at områdestabiliteten er god nok (TEK17 § 7-3 [V], NVEs veileder 1/2019 [U]).",
      investigate:
        "{share, plural, =0 {{marineClay, number, percent} av tomta ligger på marin leire. Der kan det finnes kvikkleire, så grunnen må undersøkes.} other {{share, number, percent} av tomta ligger i en faresone for kvikkleire. Byggestedet er utenfor, men stabiliteten må vurderes for hele området.}}",
      unknown: `${MAPPED.nb} for {missing, select, first {kvikkleire} second {marin leire} other {kvikkleire og marin leire}}. Det er ikke det samme som trygt.`,
    },
    change: `${WAY.nb}En geoteknisk utredning etter NVEs veileder kan avklare stabiliteten.`,
    params: {},
  },
  nn: {
    title: "Kvikkleire",
    asks: "Er det fare for kvikkleireskred?",
    why: "I faresoner for kvikkleire, og der grunnen er marin leire, må ein geoteknikar vise at grunnen er stabil. Faresonene er berre teikna der nokon har undersøkt. Difor må òg kartet over marin leire dekkje tomta.",
    measured: "{measured, number, percent} av tomta i faresone for kvikkleire",
    verdicts: {
      met: "Tomta ligg utanfor faresoner for kvikkleire og ikkje på marin leire.",
      conflict:
        "{here, select, true {Byggjestaden ligg i ei faresone for kvikkleire{zone, select, null {} other { ({zone})}}.} other {Faresona for kvikkleire tek så mykje av tomta at husa ikkje får plass utanfor.}} Ingenting kan byggjast før ei geoteknisk utgreiing viser at områdestabiliteten er god nok (TEK17 § 7-3 [V], rettleiaren 1/2019 frå NVE [U]).",
      investigate:
        "{share, plural, =0 {{marineClay, number, percent} av tomta ligg på marin leire. Der kan det finnast kvikkleire, så grunnen må undersøkjast.} other {{share, number, percent} av tomta ligg i ei faresone for kvikkleire. Byggjestaden er utanfor, men stabiliteten må vurderast for heile området.}}",
      unknown: `${MAPPED.nn} for {missing, select, first {kvikkleire} second {marin leire} other {kvikkleire og marin leire}}. Det er ikkje det same som trygt.`,
    },
    change: `${WAY.nn}Ei geoteknisk utgreiing etter rettleiaren frå NVE kan avklare stabiliteten.`,
    params: {},
  },
  en: {
    title: "Quick clay",
    asks: "Is there a danger of quick-clay slides?",
    why: "In quick-clay hazard zones, and where the ground is marine clay, a geotechnical engineer must show that the ground is stable. Hazard zones are drawn only where someone has looked. The map of marine clay must therefore cover the plot too.",
    measured: "{measured, number, percent} of the plot in a quick-clay zone",
    verdicts: {
      met: "The plot lies outside quick-clay zones and not on marine clay.",
      conflict:
        "{here, select, true {The building spot lies in a quick-clay hazard zone{zone, select, null {} other { ({zone})}}.} other {The quick-clay zone takes so much of the plot that the houses have no room outside it.}} Nothing can be built before a geotechnical report shows that the whole area is stable enough (TEK17 § 7-3 [V], NVE guideline 1/2019 [U]).",
      investigate:
        "{share, plural, =0 {{marineClay, number, percent} of the plot lies on marine clay. Quick clay may be found there, so the ground must be examined.} other {{share, number, percent} of the plot lies in a quick-clay zone. The building spot is clear of it, but stability must be assessed for the whole area.}}",
      unknown: `${MAPPED.en} for {missing, select, first {quick clay} second {marine clay} other {quick clay and marine clay}}. That is not the same as safe.`,
    },
    change: `${WAY.en}A geotechnical report following the NVE guideline can settle the stability.`,
    params: {},
  },
};
