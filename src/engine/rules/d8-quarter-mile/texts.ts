import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Boenheter like ved",
    asks: "Hvor mange boenheter er det innen 200 og 400 m?",
    why: "Avstandene er en åttedels og en kvart engelsk mil, brukt i en studie fra Philadelphia som fant små virkninger av spredte boliger og mistenkte dårlig vedlikehold. Boligpriser er ikke et plankriterium i Norge. Tallet er til opplysning og taler for godt vedlikehold, ikke for å holde noen ute.",
    measured: "{measured, plural, one {# boenhet} other {# boenheter}} innen {far} m",
    verdicts: {
      info: "{trial, select, true {Brukes stedet, blir det} other {Det er}} {unitsNear} {count, select, stock {{unitsNear, plural, one {kommunal boenhet} other {kommunale boenheter}}} other {{unitsNear, plural, one {boenhet} other {boenheter}} i programmet}} innen {near} m og {unitsFar} innen {far} m.",
    },
    params: { near: "Nærmeste avstand", far: "Lengste avstand" },
  },
  nn: {
    title: "Bueiningar like ved",
    asks: "Kor mange bueiningar er det innan 200 og 400 m?",
    why: "Avstandane er ein åttandedels og ein kvart engelsk mil, brukte i ein studie frå Philadelphia som fann små verknader av spreidde bustader og mistenkte dårleg vedlikehald. Bustadprisar er ikkje eit plankriterium i Noreg. Talet er til opplysning og talar for godt vedlikehald, ikkje for å halde nokon ute.",
    measured: "{measured, plural, one {# bueining} other {# bueiningar}} innan {far} m",
    verdicts: {
      info: "{trial, select, true {Blir staden brukt, blir det} other {Det er}} {unitsNear} {count, select, stock {{unitsNear, plural, one {kommunal bueining} other {kommunale bueiningar}}} other {{unitsNear, plural, one {bueining} other {bueiningar}} i programmet}} innan {near} m og {unitsFar} innan {far} m.",
    },
    params: { near: "Næraste avstand", far: "Lengste avstand" },
  },
  en: {
    title: "Units close by",
    asks: "How many units are there within 200 and 400 m?",
    why: "The distances are an eighth and a quarter of a mile, used in a study from Philadelphia that found small effects of scattered housing and suspected poor maintenance. House prices are no planning criterion in Norway. The figure is for information and speaks for good maintenance, not for keeping anyone out.",
    measured: "{measured, plural, one {# unit} other {# units}} within {far} m",
    verdicts: {
      info: "{trial, select, true {If the place is used, there will be} other {There {unitsNear, plural, one {is} other {are}}}} {unitsNear} {count, select, stock {municipal} other {programme}} {unitsNear, plural, one {unit} other {units}} within {near} m and {unitsFar} within {far} m.",
    },
    params: { near: "Nearest distance", far: "Farthest distance" },
  },
};
