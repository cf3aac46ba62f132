import type { Language } from "../../model/index.ts";
import { MAPPED, WAY } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Forurenset grunn og vernet natur",
    asks: "Er grunnen ren, og er naturen uten vern?",
    why: "Er grunnen forurenset, må tiltakshaveren undersøke den og lage en tiltaksplan før det graves. Vernet natur kan ikke bygges ned, og naturmangfoldet skal vurderes i alle saker.",
    measured: "{measured, number, percent} av tomta på forurenset grunn eller i vernet natur",
    verdicts: {
      met: "Tomta ligger ikke på kjent forurenset grunn og ikke i vernet natur.",
      conflict:
        "{here, select, true {Byggestedet ligger i et vernet naturområde{zone, select, null {} other { ({zone})}}.} other {Et vernet naturområde tar så mye av tomta at husene ikke får plass utenfor.}} Bygging krever dispensasjon fra vernet, og naturmangfoldet må vurderes (naturmangfoldloven §§ 8–12 [U]).",
      investigate:
        "{contaminated, plural, =0 {} other {{contaminated, number, percent} av tomta ligger på grunn som er eller kan være forurenset. Den må undersøkes, og det må lages en tiltaksplan (forurensningsforskriften kapittel 2 [U]).}}{share, plural, =0 {} other {{contaminated, plural, =0 {} other { }}{share, number, percent} av tomta ligger i et vernet naturområde{zone, select, null {} other { ({zone})}}. Byggestedet er utenfor, og {free, number} m² er fri.}}",
      unknown: `${MAPPED.nb} for {missing, select, first {forurenset grunn} second {vernet natur} other {forurenset grunn og vernet natur}}.`,
    },
    change: `${WAY.nb}{contaminated, plural, =0 {{share, plural, =0 {Miljødirektoratets kart over forurenset grunn og vern kan gi svaret.} other {Den som forvalter vernet, kan vurdere dispensasjon.}}} other {En grunnundersøkelse kan vise at grunnen er ren nok, eller hva som må fjernes.}}`,
    params: {},
  },
  nn: {
    title: "Forureina grunn og verna natur",
    asks: "Er grunnen rein, og er naturen utan vern?",
    why: "Er grunnen forureina, må tiltakshavaren undersøkje han og lage ein tiltaksplan før nokon grev. Verna natur kan ikkje byggjast ned, og naturmangfaldet skal vurderast i alle saker.",
    measured: "{measured, number, percent} av tomta på forureina grunn eller i verna natur",
    verdicts: {
      met: "Tomta ligg ikkje på kjend forureina grunn og ikkje i verna natur.",
      conflict:
        "{here, select, true {Byggjestaden ligg i eit verna naturområde{zone, select, null {} other { ({zone})}}.} other {Eit verna naturområde tek så mykje av tomta at husa ikkje får plass utanfor.}} Bygging krev dispensasjon frå vernet, og naturmangfaldet må vurderast (naturmangfaldlova §§ 8–12 [U]).",
      investigate:
        "{contaminated, plural, =0 {} other {{contaminated, number, percent} av tomta ligg på grunn som er eller kan vere forureina. Han må undersøkjast, og det må lagast ein tiltaksplan (forureiningsforskrifta kapittel 2 [U]).}}{share, plural, =0 {} other {{contaminated, plural, =0 {} other { }}{share, number, percent} av tomta ligg i eit verna naturområde{zone, select, null {} other { ({zone})}}. Byggjestaden er utanfor, og {free, number} m² er fri.}}",
      unknown: `${MAPPED.nn} for {missing, select, first {forureina grunn} second {verna natur} other {forureina grunn og verna natur}}.`,
    },
    change: `${WAY.nn}{contaminated, plural, =0 {{share, plural, =0 {Karta til Miljødirektoratet over forureina grunn og vern kan gje svaret.} other {Den som forvaltar vernet, kan vurdere dispensasjon.}}} other {Ei grunnundersøking kan vise at grunnen er rein nok, eller kva som må fjernast.}}`,
    params: {},
  },
  en: {
    title: "Contaminated ground and protected nature",
    asks: "Is the ground clean, and is the nature unprotected?",
    why: "If the ground is contaminated, the developer must examine it and make a remediation plan before digging. Protected nature cannot be built on, and biodiversity must be considered in every case.",
    measured: "{measured, number, percent} of the plot on contaminated ground or in protected nature",
    verdicts: {
      met: "The plot lies neither on known contaminated ground nor in protected nature.",
      conflict:
        "{here, select, true {The building spot lies in a protected nature area{zone, select, null {} other { ({zone})}}.} other {A protected nature area takes so much of the plot that the houses have no room outside it.}} Building needs a dispensation from the protection, and biodiversity must be assessed (Nature Diversity Act §§ 8–12 [U]).",
      investigate:
        "{contaminated, plural, =0 {} other {{contaminated, number, percent} of the plot lies on ground that is or may be contaminated. It must be examined, and a remediation plan made (Pollution Regulations, chapter 2 [U]).}}{share, plural, =0 {} other {{contaminated, plural, =0 {} other { }}{share, number, percent} of the plot lies in a protected nature area{zone, select, null {} other { ({zone})}}. The building spot is clear of it, and {free, number} m² are free.}}",
      unknown: `${MAPPED.en} for {missing, select, first {contaminated ground} second {protected nature} other {contaminated ground and protected nature}}.`,
    },
    change: `${WAY.en}{contaminated, plural, =0 {{share, plural, =0 {The Environment Agency's maps of contaminated ground and protected areas can give the answer.} other {The authority for the protected area can consider a dispensation.}}} other {An examination can show that the ground is clean enough, or what must be removed.}}`,
    params: {},
  },
};
