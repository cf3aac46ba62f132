import type { Language } from "../../model/index.ts";
import { MAPPED, WAY } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Drikkevann",
    asks: "Ligger byggestedet i nedslagsfeltet til drikkevann?",
    why: "I sikringssoner og under klausuler for drikkevann er bygging normalt ikke tillatt, fordi utslipp og trafikk kan nå kilden.",
    measured: "{measured, number, percent} av tomta i sikringssone for drikkevann",
    verdicts: {
      met: "Tomta ligger utenfor sikringssoner for drikkevann.",
      conflict:
        "{here, select, true {Byggestedet ligger i en sikringssone for drikkevann{zone, select, null {} other { ({zone})}}.} other {Sikringssonen for drikkevann tar så mye av tomta at husene ikke får plass utenfor.}} Her må vannverkseieren og kommunen først endre sonen eller gi dispensasjon (plan- og bygningsloven § 11-8 og drikkevannsforskriften [U]).",
      investigate:
        "{share, number, percent} av tomta ligger i en sikringssone for drikkevann{zone, select, null {} other { ({zone})}}. Byggestedet er utenfor, og {free, number} m² er fri. Avløp og overvann må føres bort fra sonen.",
      unknown: `${MAPPED.nb} for sikringssoner for drikkevann.`,
    },
    change: `${WAY.nb}Bestemmelsene for sonen kan åpne for tiltak som ikke truer kilden.`,
    params: {},
  },
  nn: {
    title: "Drikkevatn",
    asks: "Ligg byggjestaden i nedslagsfeltet til drikkevatn?",
    why: "I sikringssoner og under klausular for drikkevatn er bygging til vanleg ikkje tillaten, fordi utslepp og trafikk kan nå kjelda.",
    measured: "{measured, number, percent} av tomta i sikringssone for drikkevatn",
    verdicts: {
      met: "Tomta ligg utanfor sikringssoner for drikkevatn.",
      conflict:
        "{here, select, true {Byggjestaden ligg i ei sikringssone for drikkevatn{zone, select, null {} other { ({zone})}}.} other {Sikringssona for drikkevatn tek så mykje av tomta at husa ikkje får plass utanfor.}} Her må vassverkseigaren og kommunen først endre sona eller gje dispensasjon (plan- og bygningslova § 11-8 og drikkevassforskrifta [U]).",
      investigate:
        "{share, number, percent} av tomta ligg i ei sikringssone for drikkevatn{zone, select, null {} other { ({zone})}}. Byggjestaden er utanfor, og {free, number} m² er fri. Avløp og overvatn må førast bort frå sona.",
      unknown: `${MAPPED.nn} for sikringssoner for drikkevatn.`,
    },
    change: `${WAY.nn}Føresegnene for sona kan opne for tiltak som ikkje trugar kjelda.`,
    params: {},
  },
  en: {
    title: "Drinking water",
    asks: "Does the building spot lie in a drinking-water catchment?",
    why: "In protection zones and under clauses for drinking water, building is normally not allowed, because discharge and traffic can reach the source.",
    measured: "{measured, number, percent} of the plot in a drinking-water protection zone",
    verdicts: {
      met: "The plot lies outside drinking-water protection zones.",
      conflict:
        "{here, select, true {The building spot lies in a drinking-water protection zone{zone, select, null {} other { ({zone})}}.} other {The drinking-water protection zone takes so much of the plot that the houses have no room outside it.}} The waterworks owner and the municipality must first change the zone or grant a dispensation (Planning and Building Act § 11-8 and the Drinking Water Regulations [U]).",
      investigate:
        "{share, number, percent} of the plot lies in a drinking-water protection zone{zone, select, null {} other { ({zone})}}. The building spot is clear of it, and {free, number} m² are free. Sewage and surface water must be led away from the zone.",
      unknown: `${MAPPED.en} for drinking-water protection zones.`,
    },
    change: `${WAY.en}The provisions for the zone may allow works that do not threaten the source.`,
    params: {},
  },
};
