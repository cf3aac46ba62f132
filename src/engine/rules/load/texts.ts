import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Belastning for nærmiljøet",
    asks: "Hvor mange boenheter er det per 1000, når boenheter som står samlet, teller mer?",
    why: "Belastning er kommunens egne oppgaver på ett sted, ikke menneskene som bor der. Boenheter på steder med fire til åtte teller 1,25 og på større steder 1,5. Formelen er prosjektets egen; tiltak som base og vaktmester vises, men trekkes ikke fra.",
    measured: "{measured, number, ::.0} per 1000",
    verdicts: {
      info: "{measured, plural, =0 {{trial, select, true {Brukes stedet, blir det fortsatt} other {Det er}} ingen {count, select, stock {kommunale boenheter} other {boenheter i programmet}} her.} other {{trial, select, true {Brukes stedet, blir belastningen} other {Belastningen er}} {measured, number, ::.0} vektede {count, select, stock {kommunale boenheter} other {boenheter i programmet}} per 1000 {per, select, dwellings {boliger i bygningen} other {innbyggere}}.}}{services, select, null {} 0 {} other { Fra før ligger det her: bemannede baser {staffedBase, select, null {ikke oppgitt} other {{staffedBase}}}, lavterskeltilbud {lowThreshold, select, null {ikke oppgitt} other {{lowThreshold}}}, akuttovernatting {shelter, select, null {ikke oppgitt} other {{shelter}}}. De vises, men trekkes ikke fra.}}",
      unknown:
        "{per, select, dwellings {Antall boliger i bygningen} other {Folketallet i området}} er ikke kjent, så belastningen kan ikke regnes ut.",
    },
    change: "Færre boenheter samlet på ett sted, eller et område med færre i forhold til folketallet.",
    params: {
      smallSite: "Små steder har inntil",
      mediumSite: "Mellomstore steder har inntil",
      smallFactor: "Vekt på små steder",
      mediumFactor: "Vekt på mellomstore steder",
      largeFactor: "Vekt på store steder",
      halfProgramme: "Halve poenget, boenheter i programmet",
      halfStock: "Halve poenget, kommunale boenheter",
      halfBuildingProgramme: "Halve poenget i en bygning, boenheter i programmet",
      halfBuildingStock: "Halve poenget i en bygning, kommunale boenheter",
    },
  },
  nn: {
    title: "Belastning for nærmiljøet",
    asks: "Kor mange bueiningar er det per 1000, når bueiningar som står samla, tel meir?",
    why: "Belastning er kommunen sine eigne oppgåver på éin stad, ikkje menneska som bur der. Bueiningar på stader med fire til åtte tel 1,25 og på større stader 1,5. Formelen er prosjektet sin eigen; tiltak som base og vaktmeister blir viste, men ikkje trekte frå.",
    measured: "{measured, number, ::.0} per 1000",
    verdicts: {
      info: "{measured, plural, =0 {{trial, select, true {Blir staden brukt, blir det framleis} other {Det er}} ingen {count, select, stock {kommunale bueiningar} other {bueiningar i programmet}} her.} other {{trial, select, true {Blir staden brukt, blir belastninga} other {Belastninga er}} {measured, number, ::.0} vekta {count, select, stock {kommunale bueiningar} other {bueiningar i programmet}} per 1000 {per, select, dwellings {bustader i bygningen} other {innbyggjarar}}.}}{services, select, null {} 0 {} other { Frå før ligg det her: bemanna basar {staffedBase, select, null {ikkje oppgitt} other {{staffedBase}}}, lågterskeltilbod {lowThreshold, select, null {ikkje oppgitt} other {{lowThreshold}}}, akuttovernatting {shelter, select, null {ikkje oppgitt} other {{shelter}}}. Dei blir viste, men ikkje trekte frå.}}",
      unknown:
        "{per, select, dwellings {Talet på bustader i bygningen} other {Folketalet i området}} er ikkje kjent, så belastninga kan ikkje reknast ut.",
    },
    change: "Færre bueiningar samla på éin stad, eller eit område med færre i høve til folketalet.",
    params: {
      smallSite: "Små stader har inntil",
      mediumSite: "Mellomstore stader har inntil",
      smallFactor: "Vekt på små stader",
      mediumFactor: "Vekt på mellomstore stader",
      largeFactor: "Vekt på store stader",
      halfProgramme: "Halve poenget, bueiningar i programmet",
      halfStock: "Halve poenget, kommunale bueiningar",
      halfBuildingProgramme: "Halve poenget i ein bygning, bueiningar i programmet",
      halfBuildingStock: "Halve poenget i ein bygning, kommunale bueiningar",
    },
  },
  en: {
    title: "Neighbourhood load",
    asks: "How many units are there per 1,000, when units that stand together count for more?",
    why: "Load is the municipality’s own tasks in one place, not the people who live there. Units on sites of four to eight count 1.25 and on larger sites 1.5. The formula is the project’s own; measures such as a base and a caretaker are shown, not subtracted.",
    measured: "{measured, number, ::.0} per 1,000",
    verdicts: {
      info: "{measured, plural, =0 {{trial, select, true {If the place is used, there will still be} other {There are}} no {count, select, stock {municipal} other {programme}} units here.} other {{trial, select, true {If the place is used, the load will be} other {The load is}} {measured, number, ::.0} weighted {count, select, stock {municipal} other {programme}} units per 1,000 {per, select, dwellings {dwellings in the building} other {residents}}.}}{services, select, null {} 0 {} other { Already here: staffed bases {staffedBase, select, null {not stated} other {{staffedBase}}}, low-threshold services {lowThreshold, select, null {not stated} other {{lowThreshold}}}, emergency shelters {shelter, select, null {not stated} other {{shelter}}}. They are shown, not subtracted.}}",
      unknown:
        "The number of {per, select, dwellings {dwellings in the building} other {residents in the area}} is not known, so the load cannot be worked out.",
    },
    change: "Fewer units together on one site, or an area with fewer for its number of residents.",
    params: {
      smallSite: "Small sites have up to",
      mediumSite: "Medium sites have up to",
      smallFactor: "Weight on small sites",
      mediumFactor: "Weight on medium sites",
      largeFactor: "Weight on large sites",
      halfProgramme: "Half the points, programme units",
      halfStock: "Half the points, municipal units",
      halfBuildingProgramme: "Half the points in a building, programme units",
      halfBuildingStock: "Half the points in a building, municipal units",
    },
  },
};
