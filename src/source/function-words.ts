/**
 * The words that hold sentences together, by language: they make up about two fifths of any text of some length, and
 * tell the language, not the matter. Of our own choosing, the most frequent of each kind: articles, pronouns,
 * prepositions, conjunctions, auxiliaries.
 */
const functionWords = {
  en: "the of and to in a that is was for it with as his on be at by had are but from have an which this they you were her she there would their we been has when who will more no if out so said what its about than into them can only other time could these may then do first any my now such like our over me even most made after also did many before must through where much your well down should because each just those people how too good very own being both between does another while same here against under",
  fr: "de la le et les des en un du une que est pour qui a dans par plus pas au sur ne se ce il sont avec aux elle ont ses mais comme ou si leur y dont cette ces été être fait son sa d l s n qu c j on nous vous ils elles avait était sans sous entre après avant selon depuis tout tous même aussi encore très peut où quand lui leurs notre alors ainsi chez contre vers jusqu afin lors donc",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll eines ab beim seit ich ihr worden diese dieser wieder keine doch ohne sowie zwischen ihm ihn damit mir etwa laut deren",
  es: "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tras según contra ante quien cual sido",
  it: "di e il la che in un a per è una sono non si del con i le della da come anche al nel dei ha più alla lo gli ma delle o dal se su ed ai nella loro questo sul suo dalla essere stato era due tra ci hanno quando molto tutti perché fra sulla degli cui già stata dopo prima ancora così anni senza alle mentre",
  pt: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas",
  nl: "de en het van ik te dat die in een hij zijn is op aan met als voor had er maar om dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt wezen kunnen ons zelf tegen na",
} as const;

/** A language whose function words are known, as a BCP 47 tag. */
export type KnownLanguage = keyof typeof functionWords;

/** The languages whose function words are known. */
export const knownLanguages: readonly KnownLanguage[] = ["en", "fr", "de", "es", "it", "pt", "nl"];

/** Returns the function words of a language; none where they are not known. */
export function functionWordsOf(language: string): ReadonlySet<string> {
  return setsByLanguage.get(language.split("-")[0] ?? "") ?? none;
}

const none: ReadonlySet<string> = new Set();
const setsByLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  knownLanguages.map((language) => [language, new Set(functionWords[language].split(" "))] as const),
);
