/** Cardinals by word. */
const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const tenths = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

/** Names of the parts of a whole, singular. */
const parts =
  "half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

/** Cardinal words with their numbers: "nineteen", "forty". */
export const cardinalWords: ReadonlyMap<string, number> = new Map([...numbered(ones, 0, 1), ...numbered(tens, 20, 10)]);

/** Ordinal words with their numbers: "third", "fortieth". */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...numbered(ordinals, 0, 1),
  ...numbered(tenths, 20, 10),
]);

/** Words for parts with what they divide by: "quarter" is 4. */
export const partWords: ReadonlyMap<string, number> = new Map(numbered(parts, 2, 1));

function numbered(words: string, first: number, step: number): readonly (readonly [string, number])[] {
  return words.split(" ").map((word, index) => [word, first + index * step] as const);
}
