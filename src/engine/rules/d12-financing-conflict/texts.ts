import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Avtaler som samler boenheter",
    asks: "Disponerer kommunen boliger her gjennom tilvisings- eller tildelingsavtale?",
    why: "Lån fra Husbanken til utleieboliger gir kommunen rett til {referralShare, number, ::percent .#} av boenhetene i minst {referralYears} år ved tilvising, eller {allocationShare, number, ::percent .#} i {allocationYears} år ved tildeling. Regelen om andel i bygningen vil ha boenhetene spredt. De to drar hver sin vei; kommunen kan la være å bruke hele retten til programmet. Om en bygning har slikt lån, står ikke i registeret.",
    measured:
      "{measured, plural, =0 {ingen boenheter etter avtale} one {# boenhet etter avtale} other {# boenheter etter avtale}}",
    verdicts: {
      within:
        "Kommunen disponerer ingen boliger i {place, select, cooperative {borettslaget eller sameiet} other {bygningen}} gjennom tilvisings- eller tildelingsavtale.",
      info: "Kommunen disponerer her {referral, plural, =0 {{allocation, plural, one {# boenhet} other {# boenheter}} gjennom tildelingsavtale} other {{allocation, plural, =0 {{referral, plural, one {# boenhet} other {# boenheter}} gjennom tilvisingsavtale} other {{referral, plural, one {# boenhet} other {# boenheter}} gjennom tilvisingsavtale og {allocation, plural, one {# boenhet} other {# boenheter}} gjennom tildelingsavtale}}}}{share, select, null {} other {, {share, number, ::percent .#} av boligene}}. Lån bak slike avtaler gir rett til {referralShare, number, ::percent .#} av boenhetene lånet gjelder, og ved tildeling {allocationShare, number, ::percent .#}. Brukes hele retten til programmet, kan det bli flere enn regelen om andel i bygningen tåler.",
      unknown: "Det er ikke oppgitt hvordan kommunen disponerer boligene her, så avtalene er ikke kjent.",
    },
    params: {
      referralShare: "Andel av boenhetene ved tilvising",
      referralYears: "Varighet ved tilvising",
      allocationShare: "Andel av boenhetene ved tildeling",
      allocationYears: "Varighet ved tildeling",
    },
  },
  nn: {
    title: "Avtalar som samlar bueiningar",
    asks: "Disponerer kommunen bustader her gjennom tilvisings- eller tildelingsavtale?",
    why: "Lån frå Husbanken til utleigebustader gir kommunen rett til {referralShare, number, ::percent .#} av bueiningane i minst {referralYears} år ved tilvising, eller {allocationShare, number, ::percent .#} i {allocationYears} år ved tildeling. Regelen om del av bygningen vil ha bueiningane spreidde. Dei to dreg kvar sin veg; kommunen kan la vere å bruke heile retten til programmet. Om ein bygning har slikt lån, står ikkje i registeret.",
    measured:
      "{measured, plural, =0 {ingen bueiningar etter avtale} one {# bueining etter avtale} other {# bueiningar etter avtale}}",
    verdicts: {
      within:
        "Kommunen disponerer ingen bustader i {place, select, cooperative {burettslaget eller sameiga} other {bygningen}} gjennom tilvisings- eller tildelingsavtale.",
      info: "Kommunen disponerer her {referral, plural, =0 {{allocation, plural, one {# bueining} other {# bueiningar}} gjennom tildelingsavtale} other {{allocation, plural, =0 {{referral, plural, one {# bueining} other {# bueiningar}} gjennom tilvisingsavtale} other {{referral, plural, one {# bueining} other {# bueiningar}} gjennom tilvisingsavtale og {allocation, plural, one {# bueining} other {# bueiningar}} gjennom tildelingsavtale}}}}{share, select, null {} other {, {share, number, ::percent .#} av bustadene}}. Lån bak slike avtalar gir rett til {referralShare, number, ::percent .#} av bueiningane lånet gjeld, og ved tildeling {allocationShare, number, ::percent .#}. Blir heile retten brukt til programmet, kan det bli fleire enn regelen om del av bygningen toler.",
      unknown: "Det er ikkje oppgitt korleis kommunen disponerer bustadene her, så avtalane er ikkje kjende.",
    },
    params: {
      referralShare: "Del av bueiningane ved tilvising",
      referralYears: "Varigheit ved tilvising",
      allocationShare: "Del av bueiningane ved tildeling",
      allocationYears: "Varigheit ved tildeling",
    },
  },
  en: {
    title: "Agreements that gather units",
    asks: "Does the municipality have dwellings here by referral or allocation agreement?",
    why: "Husbanken’s loans for rental housing give the municipality a right to {referralShare, number, ::percent .#} of the units for at least {referralYears} years by referral, or {allocationShare, number, ::percent .#} for {allocationYears} years by allocation. The rule on the share of a building wants units spread. The two pull in opposite directions; the municipality may choose not to use the whole right for the programme. Whether a building has such a loan is not in the register.",
    measured:
      "{measured, plural, =0 {no units by agreement} one {# unit by agreement} other {# units by agreement}}",
    verdicts: {
      within:
        "The municipality has no dwellings in the {place, select, cooperative {cooperative or condominium} other {building}} by referral or allocation agreement.",
      info: "Here the municipality has {referral, plural, =0 {{allocation, plural, one {# unit} other {# units}} by allocation agreement} other {{allocation, plural, =0 {{referral, plural, one {# unit} other {# units}} by referral agreement} other {{referral, plural, one {# unit} other {# units}} by referral agreement and {allocation, plural, one {# unit} other {# units}} by allocation agreement}}}}{share, select, null {} other {, {share, number, ::percent .#} of the dwellings}}. Loans behind such agreements give a right to {referralShare, number, ::percent .#} of the units the loan is for, and by allocation {allocationShare, number, ::percent .#}. If the whole right is used for the programme, there may be more than the rule on the share of a building lets pass.",
      unknown:
        "It is not stated how the municipality came to have the dwellings here, so the agreements are not known.",
    },
    params: {
      referralShare: "Share of the units by referral",
      referralYears: "Duration by referral",
      allocationShare: "Share of the units by allocation",
      allocationYears: "Duration by allocation",
    },
  },
};
