import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Eierandel i borettslaget",
    asks: "Hvor mange boliger eier det offentlige i borettslaget, og hvor mange har det rett til å eie?",
    why: "Loven gir offentlige rett til å eie inntil 10 % av boligene i et borettslag med minst fem andeler, og 20 % til hvis vedtektene sier det. Retten deles med andre offentlige eiere. Den er en rettslig ramme, ikke et mål for spredning; et sameie har ingen slik grense i loven.",
    measured: "{measured, plural, one {# eid boenhet} other {# eide boenheter}}",
    verdicts: {
      within:
        "Kommunen eier {measured, plural, =0 {ingen boliger} one {# bolig} other {# boliger}} i borettslaget. Det er innenfor retten til å eie.",
      consider:
        "Kommunen eier {measured, plural, one {# bolig} other {# boliger}} i et borettslag med {dwellings, plural, one {# bolig} other {# boliger}}. Loven gir ingen rett til å eie i så små borettslag; det hviler på enighet.",
      justify:
        "Kommunen eier {measured, plural, one {# bolig} other {# boliger}} i borettslaget. Retten er {limit, plural, one {# bolig} other {# boliger}}, så flere krever samtykke og begrunnelse.",
      info: "Kommunen eier {measured, plural, =0 {ingen boliger} one {# bolig} other {# boliger}} i sameiet. Loven setter ingen grense her; vedtektene kan gjøre det.",
      unknown:
        "Det kan ikke avgjøres om kommunen eier mer enn den har rett til: antall boliger, eierform, vedtekter eller hvordan boligene er anskaffet, er ikke kjent.",
    },
    change: "Kjøp neste bolig et annet sted, eller be borettslaget om en vedtektsendring.",
    params: {
      share: "Rett til å eie uten vedtekt",
      bylawShare: "Rett i tillegg når vedtektene åpner for det",
      leastDwellings: "Færrest andeler for at retten gjelder",
    },
  },
  nn: {
    title: "Eigardel i burettslaget",
    asks: "Kor mange bustader eig det offentlege i burettslaget, og kor mange har det rett til å eige?",
    why: "Lova gir offentlege rett til å eige inntil 10 % av bustadene i eit burettslag med minst fem partar, og 20 % til dersom vedtektene seier det. Retten blir delt med andre offentlege eigarar. Han er ei rettsleg ramme, ikkje eit mål for spreiing; eit sameige har inga slik grense i lova.",
    measured: "{measured, plural, one {# eigd bueining} other {# eigde bueiningar}}",
    verdicts: {
      within:
        "Kommunen eig {measured, plural, =0 {ingen bustader} one {# bustad} other {# bustader}} i burettslaget. Det er innanfor retten til å eige.",
      consider:
        "Kommunen eig {measured, plural, one {# bustad} other {# bustader}} i eit burettslag med {dwellings, plural, one {# bustad} other {# bustader}}. Lova gir ingen rett til å eige i så små burettslag; det kviler på semje.",
      justify:
        "Kommunen eig {measured, plural, one {# bustad} other {# bustader}} i burettslaget. Retten er {limit, plural, one {# bustad} other {# bustader}}, så fleire krev samtykke og grunngjeving.",
      info: "Kommunen eig {measured, plural, =0 {ingen bustader} one {# bustad} other {# bustader}} i sameiget. Lova set inga grense her; vedtektene kan gjere det.",
      unknown:
        "Det kan ikkje avgjerast om kommunen eig meir enn han har rett til: talet på bustader, eigarforma, vedtektene eller korleis bustadene er skaffa, er ikkje kjent.",
    },
    change: "Kjøp neste bustad ein annan stad, eller be burettslaget om ei vedtektsendring.",
    params: {
      share: "Rett til å eige utan vedtekt",
      bylawShare: "Rett i tillegg når vedtektene opnar for det",
      leastDwellings: "Færrast partar for at retten gjeld",
    },
  },
  en: {
    title: "Ownership in the cooperative",
    asks: "How many dwellings do public bodies own in the housing cooperative, and how many have they a right to own?",
    why: "The law gives public bodies a right to own up to 10% of the dwellings in a housing cooperative of at least five shares, and 20% more if the bylaws say so. The right is shared with other public owners. It is a legal frame, not a measure of dispersion; a condominium has no such limit in law.",
    measured: "{measured, plural, one {# unit owned} other {# units owned}}",
    verdicts: {
      within:
        "The municipality owns {measured, plural, =0 {no dwellings} one {# dwelling} other {# dwellings}} in the cooperative. That is within its right to own.",
      consider:
        "The municipality owns {measured, plural, one {# dwelling} other {# dwellings}} in a cooperative of {dwellings, plural, one {# dwelling} other {# dwellings}}. The law gives no right to own in one so small; it rests on agreement.",
      justify:
        "The municipality owns {measured, plural, one {# dwelling} other {# dwellings}} in the cooperative. Its right is {limit, plural, one {# dwelling} other {# dwellings}}, so more needs consent and a reason.",
      info: "The municipality owns {measured, plural, =0 {no dwellings} one {# dwelling} other {# dwellings}} in the condominium. The law sets no limit here; the bylaws may.",
      unknown:
        "It cannot be decided whether the municipality owns more than it has a right to: the number of dwellings, the form of ownership, the bylaws or how the units were acquired is not known.",
    },
    change: "Buy the next dwelling elsewhere, or ask the cooperative to amend its bylaws.",
    params: {
      share: "Right to own without bylaws",
      bylawShare: "Further right where the bylaws allow it",
      leastDwellings: "Fewest shares for the right to apply",
    },
  },
};
