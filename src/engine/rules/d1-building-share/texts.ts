import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Andel i bygningen",
    asks: "Hvor stor del av boligene i bygningen er boenheter i programmet?",
    why: "Housing First bygger på at boenhetene er en liten del av en vanlig bygning. Tallet på høyst 20 % kommer fra programmer i Nord-Amerika og er ikke en norsk regel. I bygninger med få boliger teller vi boenheter i stedet for andel.",
    measured: "{measured, number, ::percent .#} av boligene",
    verdicts: {
      within:
        "{trial, select, true {Brukes boligen, blir det} other {Det er}} {units, plural, =0 {ingen boenheter} one {# boenhet} other {# boenheter}} i programmet i bygningen. Det er innenfor.",
      consider:
        "{units, plural, one {# boenhet} other {# boenheter}} av {dwellings, plural, one {# bolig} other {# boliger}} i bygningen {trial, select, true {blir} other {er}} i programmet. Det er mange i én bygning og bør vurderes.",
      justify:
        "{units} av {dwellings} boliger i bygningen {trial, select, true {blir} other {er}} i programmet, mer enn {justifyAbove, number, ::percent .#}. Det krever begrunnelse.",
      info: "{units, plural, =0 {Ingen boliger i bygningen disponeres av kommunen.} one {Kommunen disponerer # bolig i bygningen.} other {Kommunen disponerer # boliger i bygningen.}} Andelen vises, men vurderes ikke.",
      unknown: "Antall boliger i bygningen er ikke kjent, så andelen kan ikke regnes ut.",
    },
    change: "Velg en bolig i en annen bygning, eller la neste ledige bolig her gå til ordinær utleie.",
    params: {
      considerAbove: "Vurder over",
      justifyAbove: "Krev begrunnelse over",
      fewDwellings: "Tell boenheter når bygningen har færre boliger enn",
      unitsWhenFew: "Boenheter som er innenfor i en slik bygning",
    },
  },
  nn: {
    title: "Del av bygningen",
    asks: "Kor stor del av bustadene i bygningen er bueiningar i programmet?",
    why: "Housing First byggjer på at bueiningane er ein liten del av ein vanleg bygning. Talet på høgst 20 % kjem frå program i Nord-Amerika og er ikkje ein norsk regel. I bygningar med få bustader tel vi bueiningar i staden for del.",
    measured: "{measured, number, ::percent .#} av bustadene",
    verdicts: {
      within:
        "{trial, select, true {Blir bustaden brukt, er det} other {Det er}} {units, plural, =0 {ingen bueiningar} one {# bueining} other {# bueiningar}} i programmet i bygningen. Det er innanfor.",
      consider:
        "{units, plural, one {# bueining} other {# bueiningar}} av {dwellings, plural, one {# bustad} other {# bustader}} i bygningen {trial, select, true {blir} other {er}} i programmet. Det er mange i éin bygning og bør vurderast.",
      justify:
        "{units} av {dwellings} bustader i bygningen {trial, select, true {blir} other {er}} i programmet, meir enn {justifyAbove, number, ::percent .#}. Det krev grunngjeving.",
      info: "{units, plural, =0 {Kommunen disponerer ingen bustader i bygningen.} one {Kommunen disponerer # bustad i bygningen.} other {Kommunen disponerer # bustader i bygningen.}} Delen blir vist, men ikkje vurdert.",
      unknown: "Talet på bustader i bygningen er ikkje kjent, så delen kan ikkje reknast ut.",
    },
    change: "Vel ein bustad i ein annan bygning, eller la neste ledige bustad her gå til ordinær utleige.",
    params: {
      considerAbove: "Vurder over",
      justifyAbove: "Krev grunngjeving over",
      fewDwellings: "Tel bueiningar når bygningen har færre bustader enn",
      unitsWhenFew: "Bueiningar som er innanfor i ein slik bygning",
    },
  },
  en: {
    title: "Share of the building",
    asks: "How large a share of the dwellings in the building are programme units?",
    why: "Housing First rests on the units being a small part of an ordinary building. The figure of at most 20% comes from programmes in North America and is not a Norwegian rule. In buildings with few dwellings we count units instead of a share.",
    measured: "{measured, number, ::percent .#} of the dwellings",
    verdicts: {
      within:
        "{trial, select, true {If the dwelling is used, there will be} other {There {units, plural, one {is} other {are}}}} {units, plural, =0 {no programme units} one {# programme unit} other {# programme units}} in the building. That is within the limit.",
      consider:
        "{units} of {dwellings, plural, one {# dwelling} other {# dwellings}} in the building {trial, select, true {would be} other {are}} in the programme. That is many in one building and should be considered.",
      justify:
        "{units} of {dwellings} dwellings in the building {trial, select, true {would be} other {are}} in the programme, more than {justifyAbove, number, ::percent .#}. That needs a reason.",
      info: "The municipality has {units, plural, =0 {no dwellings} one {# dwelling} other {# dwellings}} at its disposal in the building. The share is shown, not judged.",
      unknown: "The number of dwellings in the building is not known, so the share cannot be worked out.",
    },
    change: "Choose a dwelling in another building, or let the next vacancy here be let in the ordinary way.",
    params: {
      considerAbove: "Consider above",
      justifyAbove: "Ask for a reason above",
      fewDwellings: "Count units when the building has fewer dwellings than",
      unitsWhenFew: "Units that are within the limit in such a building",
    },
  },
};
