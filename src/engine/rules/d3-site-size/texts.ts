import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

/** The same asked of every unit at the municipality's disposal (domain.md §2: both counts). */
const STOCK = {
  nb: " Alle kommunalt disponerte boliger sett under ett: {stockUnits, plural, =0 {ingen} other {#}} på samme sted.{stockOver, select, true { Det er flere enn {justifyAbove}; søkes det om tilskudd til utleieboliger her, ber Husbanken om dialogverktøyet.} other {}}",
  nn: " Alle kommunalt disponerte bustader sett under eitt: {stockUnits, plural, =0 {ingen} other {#}} på same stad.{stockOver, select, true { Det er fleire enn {justifyAbove}; blir det søkt om tilskot til utleigebustader her, ber Husbanken om dialogverktøyet.} other {}}",
  en: " All dwellings at the municipality’s disposal taken together: {stockUnits, plural, =0 {none} other {#}} on the same site.{stockOver, select, true { That is more than {justifyAbove}; if a grant for rental dwellings is sought here, Husbanken asks for its dialogue tool.} other {}}",
} as const;

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Boenheter på samme sted",
    asks: "Hvor mange boenheter i programmet ligger så tett at de oppleves som ett sted?",
    why: "Husbanken ber om dialogverktøyet når mer enn åtte boenheter samlokaliseres. Norske småhus står oftest to og tre sammen; seks har gått bra med bemanning døgnet rundt. En bemannet base vises, men trekkes ikke fra. Kommunens øvrige boliger på stedet nevnes, men vurderes ikke: Husbanken spør om dem bare når det søkes om tilskudd til nye.",
    measured: "{measured, plural, one {# boenhet} other {# boenheter}} samlet",
    verdicts: {
      within: `{trial, select, true {Brukes stedet, blir det} other {Det er}} {measured, plural, one {# boenhet} other {# boenheter}} samlet. Inntil {considerAbove} er innenfor.${STOCK.nb}`,
      consider: `{trial, select, true {Brukes stedet, blir det} other {Det er}} {measured} boenheter samlet, flere enn {considerAbove}. {staffed, select, true {Stedet har bemannet base; ta det med i vurderingen.} other {Vurder om de bør stå mer spredt.}}${STOCK.nb}`,
      justify: `{trial, select, true {Brukes stedet, blir det} other {Det er}} {measured} boenheter samlet, flere enn {justifyAbove}. Det krever begrunnelse, og Husbankens dialogverktøy skal fylles ut.${STOCK.nb}`,
    },
    change: "Færre hus her, eller et sted mer enn {linkMetres} m fra de andre boenhetene.",
    params: {
      considerAbove: "Vurder over",
      justifyAbove: "Krev begrunnelse over",
      linkMetres: "Største avstand mellom boenheter på samme sted",
      trialHouses: "Småhus som prøves når ingen har valgt antall",
    },
  },
  nn: {
    title: "Bueiningar på same stad",
    asks: "Kor mange bueiningar i programmet ligg så tett at dei blir opplevde som éin stad?",
    why: "Husbanken ber om dialogverktøyet når meir enn åtte bueiningar blir samlokaliserte. Norske småhus står oftast to og tre saman; seks har gått bra med bemanning døgnet rundt. Ein bemanna base blir vist, men ikkje trekt frå. Dei andre bustadene til kommunen på staden blir nemnde, men ikkje vurderte: Husbanken spør om dei berre når det blir søkt om tilskot til nye.",
    measured: "{measured, plural, one {# bueining} other {# bueiningar}} samla",
    verdicts: {
      within: `{trial, select, true {Blir staden brukt, blir det} other {Det er}} {measured, plural, one {# bueining} other {# bueiningar}} samla. Inntil {considerAbove} er innanfor.${STOCK.nn}`,
      consider: `{trial, select, true {Blir staden brukt, blir det} other {Det er}} {measured} bueiningar samla, fleire enn {considerAbove}. {staffed, select, true {Staden har bemanna base; ta det med i vurderinga.} other {Vurder om dei bør stå meir spreidd.}}${STOCK.nn}`,
      justify: `{trial, select, true {Blir staden brukt, blir det} other {Det er}} {measured} bueiningar samla, fleire enn {justifyAbove}. Det krev grunngjeving, og dialogverktøyet til Husbanken skal fyllast ut.${STOCK.nn}`,
    },
    change: "Færre hus her, eller ein stad meir enn {linkMetres} m frå dei andre bueiningane.",
    params: {
      considerAbove: "Vurder over",
      justifyAbove: "Krev grunngjeving over",
      linkMetres: "Største avstand mellom bueiningar på same stad",
      trialHouses: "Småhus som blir prøvde når ingen har valt tal",
    },
  },
  en: {
    title: "Units on one site",
    asks: "How many programme units stand so close that they are felt as one place?",
    why: "Husbanken asks for its dialogue tool when more than eight units are co-located. Norwegian small houses mostly stand two or three together; six have worked well with staff round the clock. A staffed base is shown, but not subtracted. The municipality’s other dwellings on the site are told, not judged: Husbanken asks about them only when a grant for new ones is sought.",
    measured: "{measured, plural, one {# unit} other {# units}} together",
    verdicts: {
      within: `{trial, select, true {If the place is used, there will be} other {There {measured, plural, one {is} other {are}}}} {measured, plural, one {# unit} other {# units}} together. Up to {considerAbove} is within the limit.${STOCK.en}`,
      consider: `{trial, select, true {If the place is used, there will be} other {There are}} {measured} units together, more than {considerAbove}. {staffed, select, true {The site has a staffed base; take that into account.} other {Consider spreading them more.}}${STOCK.en}`,
      justify: `{trial, select, true {If the place is used, there will be} other {There are}} {measured} units together, more than {justifyAbove}. That needs a reason, and Husbanken’s dialogue tool must be filled in.${STOCK.en}`,
    },
    change: "Fewer houses here, or a place more than {linkMetres} m from the other units.",
    params: {
      considerAbove: "Consider above",
      justifyAbove: "Ask for a reason above",
      linkMetres: "Greatest distance between units on one site",
      trialHouses: "Small houses tried when nobody has chosen a number",
    },
  },
};
