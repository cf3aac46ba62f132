/** What is said of the case that is being written for the council, and of releases when they are made. */
export const publishing = {
  "commands.name.editCaseDraft": "Skriv i saka",
  "commands.name.chooseAlternatives": "Vel alternativ til saka",
  "commands.name.copyFromCase": "Hent tekst frå tomtearbeidet",
  "commands.name.declareHouse": "Oppgi eit offentleg kjent hus",
  "commands.name.allowWords": "Merk ord som offentlege",
  "commands.name.compareCopy": "Samanlikn utgjevingar med ein annan kopi",
  "commands.name.takeOverReleases": "Overta utgjevingar frå ein annan kopi",
  "commands.why.notNewerReleases":
    "Kopien har ikkje lenger fleire utgjevingar enn dette prosjektet. Samanlikn på nytt.",
  "commands.toast.releasesTakenOver": "Utgjevingane er overtekne og lagra.",
  "commands.toast.releasesNotTakenOver":
    "Prosjektet kunne ikkje lagrast, og utgjevingane vart ikkje overtekne.",
  "commands.name.makeRelease": "Lag utgivinga",
  "commands.name.downloadRelease": "Last ned utgivinga",
  "commands.name.checkCase": "Sjå over saka",
  "commands.name.makeCase": "Lag saka",
  "commands.name.downloadCase": "Last ned saksfila",
  "commands.step.editCaseDraft": "tekst i saka",
  "commands.step.chooseAlternatives": "val av alternativ til saka",
  "commands.step.copyFromCase": "tekst henta til saka",
  "commands.step.declareHouse": "offentleg kjent hus",
  "commands.step.allowWords": "merking av ord som offentlege",
  "commands.why.notPrepared": "Utgivinga må reknast ut på nytt først. Noko er endra sidan sist.",
  "commands.why.notAttacked":
    "Utgivinga kan ikkje lagast før alle åtaka er prøvde, og ingen av dei finn fram.",
  "commands.why.houseWords":
    "Namnet på eit hus, eller kvar det er gjort offentleg, har ord som må sjåast over først.",
  "commands.why.noSuchRelease": "Det finst inga utgiving frå {date}.",
  "commands.why.caseLacks": "Saka manglar noko. Sjå kva under «Saka».",
  "commands.toast.released": "Utgivinga {date} er laga og lagra.",
  "commands.toast.releaseAgain": "{date} har ei utgiving frå før. Ho gjeld framleis.",
  "commands.toast.releaseNotSaved":
    "Prosjektet kunne ikkje lagrast, og difor vart utgivinga ikkje laga. Ingenting er gjort offentleg.",
  "publishing.ruleSet": "Namnet på regelsettet følgjer med i saka: «{title}»",
  "commands.toast.caseNotSaved": "Prosjektet kunne ikkje lagrast, og difor vart ikkje saksfila lasta ned.",
  "commands.toast.caseFailed": "Saka kunne ikkje lagast. Prøv igjen.",
} as const;
