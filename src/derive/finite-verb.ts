const auxiliaries = "am is are was were has have had will would can could may might must should shall do does did ain";
const irregular =
  "said says fell rose won lost met held led left took made gave got came went began became found told kept grew broke ran sent put set cut hit spent paid sold bought built saw knew wrote spoke drew chose show shows";

const known = [auxiliaries, irregular].join(" ").replaceAll(" ", "|");
const finiteVerb = new RegExp(`\\b(?:${known}|\\p{L}{2,}ed|\\p{L}+n['’]t)\\b`, "iu");
const presentVerb = /\b\p{Ll}{3,}s\b/u;

/** Tells whether a text surely has a verb that makes it a clause: an auxiliary, or a form in the past. */
export function hasFiniteVerb(text: string): boolean {
  return finiteVerb.test(text);
}

/** Tells whether a text may be a clause: it has such a verb, or a word that can be one in the present tense. */
export function mayBeClause(text: string): boolean {
  return finiteVerb.test(text) || presentVerb.test(text);
}
