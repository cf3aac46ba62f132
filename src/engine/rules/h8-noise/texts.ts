import type { Language } from "../../model/index.ts";
import { TOWARDS } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Støy",
    asks: "Er byggestedet utsatt for støy fra veg eller bane?",
    why: "I rød sone (veg: 65 dB og over) bør det ikke bygges boliger. I gul sone (55–65 dB) kan det bygges hvis rommene blir stille nok inne, og boligen får en stille side og et stille uteområde. Retningslinjen er bindende bare når en plan sier det.",
    measured: "{measured, number, percent} av tomta i støysone",
    verdicts: {
      met: "Tomta ligger utenfor støysonene for veg og bane.",
      conflict:
        "{redHere, select, true {Byggestedet ligger i rød støysone.} other {Rød støysone tar så mye av tomta at husene ikke får plass utenfor.}} Her bør det ikke bygges boliger uten at en støyfaglig utredning viser at støyen kan dempes ved kilden eller av en skjerm (T-1442 [V*], bindende bare gjennom plan).",
      investigate:
        "{share, plural, =0 {{ungraded, number, percent} av tomta ligger i en støysone uten oppgitt nivå.} other {{here, select, true {Byggestedet ligger i gul støysone.} other {{share, number, percent} av tomta ligger i støysone. Byggestedet er utenfor.}}}} En støyfaglig vurdering må vise at det blir stille nok inne og ute.",
      unknown:
        "{missing, select, first {Støy fra veg er ikke kartlagt her.} second {Støy fra bane er ikke kartlagt her.} other {Støy fra veg og bane er ikke kartlagt her.}} Det er ikke det samme som stille.",
    },
    change: `{wayTo, select, quiet {Flyttes byggestedet {way, number} m ${TOWARDS.nb}, er det utenfor støysonene. } yellow {Flyttes byggestedet {way, number} m ${TOWARDS.nb}, er det ute av rød sone. } other {}}En skjerm, eller hus som vender rommene bort fra støyen, kan gi stille nok rom og uteområde.`,
    params: {},
  },
  nn: {
    title: "Støy",
    asks: "Er byggjestaden utsett for støy frå veg eller bane?",
    why: "I raud sone (veg: 65 dB og over) bør det ikkje byggjast bustader. I gul sone (55–65 dB) kan det byggjast dersom romma blir stille nok inne, og bustaden får ei stille side og eit stille uteområde. Retningslinja er bindande berre når ein plan seier det.",
    measured: "{measured, number, percent} av tomta i støysone",
    verdicts: {
      met: "Tomta ligg utanfor støysonene for veg og bane.",
      conflict:
        "{redHere, select, true {Byggjestaden ligg i raud støysone.} other {Raud støysone tek så mykje av tomta at husa ikkje får plass utanfor.}} Her bør det ikkje byggjast bustader utan at ei støyfagleg utgreiing viser at støyen kan dempast ved kjelda eller av ein skjerm (T-1442 [V*], bindande berre gjennom plan).",
      investigate:
        "{share, plural, =0 {{ungraded, number, percent} av tomta ligg i ei støysone utan oppgitt nivå.} other {{here, select, true {Byggjestaden ligg i gul støysone.} other {{share, number, percent} av tomta ligg i støysone. Byggjestaden er utanfor.}}}} Ei støyfagleg vurdering må vise at det blir stille nok inne og ute.",
      unknown:
        "{missing, select, first {Støy frå veg er ikkje kartlagd her.} second {Støy frå bane er ikkje kartlagd her.} other {Støy frå veg og bane er ikkje kartlagd her.}} Det er ikkje det same som stille.",
    },
    change: `{wayTo, select, quiet {Blir byggjestaden flytta {way, number} m ${TOWARDS.nn}, er han utanfor støysonene. } yellow {Blir byggjestaden flytta {way, number} m ${TOWARDS.nn}, er han ute av raud sone. } other {}}Ein skjerm, eller hus som vender romma bort frå støyen, kan gje stille nok rom og uteområde.`,
    params: {},
  },
  en: {
    title: "Noise",
    asks: "Is the building spot exposed to road or rail noise?",
    why: "In the red zone (road: 65 dB and more) dwellings should not be built. In the yellow zone (55–65 dB) they may be, if rooms become quiet enough and the dwelling gets a quiet side and a quiet outdoor area. The guideline binds only where a plan says so.",
    measured: "{measured, number, percent} of the plot in a noise zone",
    verdicts: {
      met: "The plot lies outside the noise zones of roads and railways.",
      conflict:
        "{redHere, select, true {The building spot lies in the red noise zone.} other {The red noise zone takes so much of the plot that the houses have no room outside it.}} Dwellings should not be built here unless a noise assessment shows that the noise can be reduced at its source or by a screen (T-1442 [V*], binding only through a plan).",
      investigate:
        "{share, plural, =0 {{ungraded, number, percent} of the plot lies in a noise zone of unstated level.} other {{here, select, true {The building spot lies in the yellow noise zone.} other {{share, number, percent} of the plot lies in a noise zone. The building spot is clear of it.}}}} A noise assessment must show that it becomes quiet enough indoors and outdoors.",
      unknown:
        "{missing, select, first {Road noise has not been mapped here.} second {Rail noise has not been mapped here.} other {Road and rail noise have not been mapped here.}} That is not the same as quiet.",
    },
    change: `{wayTo, select, quiet {If the building spot moves {way, number} m ${TOWARDS.en}, it is clear of the noise zones. } yellow {If the building spot moves {way, number} m ${TOWARDS.en}, it is out of the red zone. } other {}}A screen, or houses that turn their rooms away from the noise, can make rooms and outdoor area quiet enough.`,
    params: {},
  },
};
