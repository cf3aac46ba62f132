import type { Language } from "../../model/index.ts";
import type { RuleText } from "../rule.ts";

export const texts: Readonly<Record<Language, RuleText>> = {
  nb: {
    title: "Helling",
    asks: "Hvor bratt er tomta?",
    why: "En slak tomt er billigere å bygge på og lettere å bruke for den som går dårlig. Tallet er gjennomsnittet i tomtelista; det kan likevel være flatt der husene skal stå.",
    measured: "{measured, number, ::.#} % helling",
    verdicts: {
      good: "Tomta heller {slope, number, ::.#} %. Under {good, number} % er godt.",
      acceptable:
        "Tomta heller {slope, number, ::.#} %. Under {acceptable, number} % går an, under {good, number} % er godt.",
      poor: "Tomta heller {slope, number, ::.#} %. Fra {acceptable, number} % er det bratt.",
      unknown: "Tomtelista sier ikke hvor bratt tomta er.",
    },
    change: "En høydemodell kan vise om en del av tomta er slakere.",
    params: { good: "God helling, under", acceptable: "Akseptabel helling, under" },
  },
  nn: {
    title: "Helling",
    asks: "Kor bratt er tomta?",
    why: "Ei slak tomt er billegare å byggje på og lettare å bruke for den som går dårleg. Talet er gjennomsnittet i tomtelista; det kan likevel vere flatt der husa skal stå.",
    measured: "{measured, number, ::.#} % helling",
    verdicts: {
      good: "Tomta hallar {slope, number, ::.#} %. Under {good, number} % er godt.",
      acceptable:
        "Tomta hallar {slope, number, ::.#} %. Under {acceptable, number} % går an, under {good, number} % er godt.",
      poor: "Tomta hallar {slope, number, ::.#} %. Frå {acceptable, number} % er det bratt.",
      unknown: "Tomtelista seier ikkje kor bratt tomta er.",
    },
    change: "Ein høgdemodell kan vise om ein del av tomta er slakare.",
    params: { good: "God helling, under", acceptable: "Akseptabel helling, under" },
  },
  en: {
    title: "Slope",
    asks: "How steep is the plot?",
    why: "A gentle plot is cheaper to build on and easier to use for those who walk with difficulty. The figure is the mean in the list of plots; it may still be level where the houses will stand.",
    measured: "{measured, number, ::.#} % slope",
    verdicts: {
      good: "The plot slopes {slope, number, ::.#} %. Below {good, number} % is good.",
      acceptable:
        "The plot slopes {slope, number, ::.#} %. Below {acceptable, number} % will do, below {good, number} % is good.",
      poor: "The plot slopes {slope, number, ::.#} %. From {acceptable, number} % it is steep.",
      unknown: "The list of plots does not say how steep the plot is.",
    },
    change: "An elevation model can show whether part of the plot is gentler.",
    params: { good: "Good slope, below", acceptable: "Acceptable slope, below" },
  },
};
