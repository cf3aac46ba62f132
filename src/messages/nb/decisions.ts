/** Texts of the log of decisions in the app. */
export const decisions = {
  "commands.name.recordDecision": "Skriv inn vedtaket",
  "commands.toast.decided": "Vedtaket er skrevet i vedtaksloggen og lagret.",
  "commands.toast.decidedBefore": "Dette vedtaket står i loggen fra før.",
  "commands.toast.decisionNotSaved":
    "Vedtaket er skrevet, men prosjektet er ikke lagret. Last ned prosjektet før du lukker siden.",
  "decisions.title": "Vedtak",
  "decisions.intro":
    "Skriv inn hva rådet bestemte. Vedtakene lenkes sammen, så ingen kan endres uten at det synes, og de kan regnes på nytt med et annet regelsett.",
  "decisions.openCase": "Velg saksfila som ble behandlet",
  "decisions.case": "Saken: {title}",
  "decisions.date": "Vedtaksdato",
  "decisions.outcome": "Utfall",
  "decisions.outcome.adopted": "Vedtatt",
  "decisions.outcome.rejected": "Avvist",
  "decisions.outcome.postponed": "Utsatt",
  "decisions.alternative": "Alternativ",
  "decisions.reason": "Rådets begrunnelse",
  "decisions.reason.help":
    "Må skrives når en regel ber om mer av et område som får hus. Skriv ikke om personer.",
  "decisions.evaluation": "Evaluering (dato)",
  "decisions.record": "Skriv i vedtaksloggen",
  "decisions.none": "Ingen vedtak er skrevet inn.",
  "decisions.broken": "Linje {entry} er ikke slik den ble skrevet. Noen har endret loggen utenom Spredt.",
  "decisions.whole": "Loggen er hel: {count, plural, one {1 vedtak} other {{count} vedtak}} i lenke.",
  "decisions.then": "Da",
  "decisions.now": "Med regelsettet {title}",
} as const;
