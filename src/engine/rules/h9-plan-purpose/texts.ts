import type { Language } from "../../model/index.ts";
import { MAPPED } from "../../siting/way-texts.ts";
import type { RuleText } from "../rule.ts";

const WORDS: Readonly<Record<Language, string>> = {
  nb: "housing {bolig} mixed {kombinert bebyggelse} publicService {offentlig eller privat tjenesteyting} business {næring} lnf {landbruk, natur og friluftsliv (LNF)} green {grønnstruktur} traffic {samferdsel} other {et annet formål}",
  nn: "housing {bustad} mixed {kombinert utbygging} publicService {offentleg eller privat tenesteyting} business {næring} lnf {landbruk, natur og friluftsliv (LNF)} green {grønstruktur} traffic {samferdsel} other {eit anna føremål}",
  en: "housing {housing} mixed {mixed use} publicService {public or private services} business {business} lnf {agriculture, nature and recreation (LNF)} green {green space} traffic {transport} other {another purpose}",
};
const named = (fact: string, language: Language): string => `{${fact}, select, ${WORDS[language]}}`;
/** Opens every sentence but the unknown: the purpose that holds, or both where list and plan differ. */
const PURPOSE: Readonly<Record<Language, string>> = {
  nb: `{disagree, select, true {Tomtelista sier ${named("stated", "nb")}, planen sier ${named("planned", "nb")}.} other {Formålet er ${named("purpose", "nb")}.}}`,
  nn: `{disagree, select, true {Tomtelista seier ${named("stated", "nn")}, planen seier ${named("planned", "nn")}.} other {Føremålet er ${named("purpose", "nn")}.}}`,
  en: `{disagree, select, true {The list of plots says ${named("stated", "en")}, the plan says ${named("planned", "en")}.} other {The purpose is ${named("purpose", "en")}.}}`,
};
/** The building spot itself is for housing: it is the rest of the plot that has another purpose. */
const ofRest = (rest: string, spot: string): string =>
  `{purpose, select, housing {${rest}} mixed {${rest}} other {${spot}}}`;

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Formål i plan",
    asks: "Åpner planen for boliger her?",
    why: "Et hus må stemme med arealformålet i kommuneplanen eller reguleringsplanen. Bolig og kombinert bebyggelse åpner for småhus. Andre formål krever planendring eller dispensasjon. Vi leser formålet i tomtelista og i planflatene; sier de ulike ting, gjelder det strengeste til noen har rettet.",
    measured: "{measured, number, percent} av tomta har et annet formål enn bolig i planen",
    verdicts: {
      met: `${PURPOSE.nb} Det åpner for boliger.`,
      conflict: `${PURPOSE.nb} Boliger her krever planendring (plan- og bygningsloven §§ 1-6 [V], 11-6 og 12-4 [U]) eller dispensasjon (kapittel 19 [U]).`,
      investigate: `${PURPOSE.nb} ${ofRest("Men {share, number, percent} av tomta har et annet formål i planen. Se hva som er tillatt der.", "Bestemmelsene i planen avgjør om det omfatter boliger.")}`,
      unknown: `{mapped, plural, =1 {Formålet på byggestedet er ikke oppgitt.} other {${MAPPED.nb} med arealformål.}} Se i kommuneplanens arealdel og i reguleringsplanen.`,
    },
    change:
      "En reguleringsplan eller en dispensasjon (plan- og bygningsloven kapittel 19 [U]) kan åpne for boliger her.",
    params: {},
  },
  nn: {
    title: "Føremål i plan",
    asks: "Opnar planen for bustader her?",
    why: "Eit hus må stemme med arealføremålet i kommuneplanen eller reguleringsplanen. Bustad og kombinert utbygging opnar for småhus. Andre føremål krev planendring eller dispensasjon. Vi les føremålet i tomtelista og i planflatene; seier dei ulike ting, gjeld det strengaste til nokon har retta.",
    measured: "{measured, number, percent} av tomta har eit anna føremål enn bustad i planen",
    verdicts: {
      met: `${PURPOSE.nn} Det opnar for bustader.`,
      conflict: `${PURPOSE.nn} Bustader her krev planendring (plan- og bygningslova §§ 1-6 [V], 11-6 og 12-4 [U]) eller dispensasjon (kapittel 19 [U]).`,
      investigate: `${PURPOSE.nn} ${ofRest("Men {share, number, percent} av tomta har eit anna føremål i planen. Sjå kva som er tillate der.", "Føresegnene i planen avgjer om det omfattar bustader.")}`,
      unknown: `{mapped, plural, =1 {Føremålet på byggjestaden er ikkje oppgitt.} other {${MAPPED.nn} med arealføremål.}} Sjå i arealdelen i kommuneplanen og i reguleringsplanen.`,
    },
    change:
      "Ein reguleringsplan eller ein dispensasjon (plan- og bygningslova kapittel 19 [U]) kan opne for bustader her.",
    params: {},
  },
  en: {
    title: "Plan purpose",
    asks: "Does the plan allow dwellings here?",
    why: "A house must agree with the land-use purpose of the municipal or zoning plan. Housing and mixed use allow small houses. Other purposes need a plan change or a dispensation. We read the purpose in the list of plots and in the plan areas; where they differ, the stricter holds until someone has corrected it.",
    measured: "{measured, number, percent} of the plot has another purpose than housing in the plan",
    verdicts: {
      met: `${PURPOSE.en} It allows dwellings.`,
      conflict: `${PURPOSE.en} Dwellings here need a plan change (Planning and Building Act §§ 1-6 [V], 11-6 and 12-4 [U]) or a dispensation (chapter 19 [U]).`,
      investigate: `${PURPOSE.en} ${ofRest("But {share, number, percent} of the plot has another purpose in the plan. See what is allowed there.", "The provisions of the plan decide whether that includes dwellings.")}`,
      unknown: `{mapped, plural, =1 {The purpose at the building spot is not stated.} other {${MAPPED.en} for land-use purposes.}} See the municipal land-use plan and the zoning plan.`,
    },
    change:
      "A zoning plan or a dispensation (Planning and Building Act, chapter 19 [U]) can allow dwellings here.",
    params: {},
  },
};
