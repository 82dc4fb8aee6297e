/** A statement of a generated brief. */
export interface GeneratedStatement {
  /** Its id in the program: `key_facts-2`. */
  readonly id: string;
  readonly priority: 1 | 2 | 3;
  /** A word that stands in its text and nowhere else, by which it is found on a page. */
  readonly codeWord: string;
}

/** A brief made up from a number, and what is known of it. */
export interface GeneratedBrief {
  readonly id: string;
  readonly yaml: string;
  readonly statements: readonly GeneratedStatement[];
}

const sections = ["key_facts", "background", "implications", "open_questions", "recommendations"] as const;
const likelihoods = ["likely", "unlikely", "roughly even chance"];
const words = `the harbour board says that freight on its northern quay fell again while repairs grew dearer and the
council has not yet decided who will pay for the new gates or the dredging that longer ships need`.split(/\s+/);

/** The article that every generated brief quotes. */
export const generatedArticle = "Freight on the quay fell by 30 per cent in 2021, and the board has no plan.\n";

/**
 * Returns a brief of so many statements, whose lengths, priorities and sections vary with the seed: the same brief for
 * the same numbers. Some have key numbers, judgements with likelihood, long titles or no bottom line.
 */
export function generateBrief(size: number, seed: number): GeneratedBrief {
  const below = numbersFrom(seed);
  const id = `made-${size}-${seed}`;
  const longest = [12, 24, 48][below(3)] ?? 24;
  const counts = new Map<string, number>();
  const texts = new Map<string, string[]>();
  const statements = Array.from({ length: size }, (_, index): GeneratedStatement => {
    const section = sections[index < 2 ? index : below(sections.length)] ?? "key_facts";
    const number = (counts.get(section) ?? 0) + 1;
    counts.set(section, number);
    const priority = below(6) === 0 ? 1 : below(2) === 0 ? 2 : 3;
    const codeWord = codeWordOf(index);
    const extra = extraOf(section, below);
    const text = `${sentence(below, 4 + below(longest))} ${codeWord}.`;
    const line = `  - { text: ${text}, priority: ${priority}${extra}, evidence: [{ source: press, quote: "${quote}" }] }`;
    texts.set(section, [...(texts.get(section) ?? []), line]);
    return { id: `${section}-${number}`, priority, codeWord };
  });
  const listed = sections.flatMap((name) => {
    const lines = texts.get(name);
    return lines === undefined ? [] : [`${name}:`, ...lines];
  });
  const bottomLine = `bottom_line: { text: ${sentence(below, 12 + below(20))}., evidence: [{ source: press, quote: "${quote}" }] }`;
  const head = ["brief: 1", `id: ${id}`, `title: ${sentence(below, 5 + below(12))}`, "issued: 2024-02-01"];
  const sources = "sources: [{ id: press, article: quay }]";
  const lead = below(5) === 0 ? [] : [bottomLine];
  return { id, yaml: `${[...head, sources, ...lead, ...listed].join("\n")}\n`, statements };
}

const quote = "Freight on the quay fell by 30 per cent in 2021";

function extraOf(section: string, below: (limit: number) => number): string {
  if (section === "key_facts" && below(3) === 0) return ', figure: { value: "30", label: per cent less freight }';
  if (section !== "implications" || below(4) === 0) return "";
  return `, likelihood: ${likelihoods[below(likelihoods.length)]}, confidence: moderate`;
}

function sentence(below: (limit: number) => number, length: number): string {
  const start = below(words.length);
  const text = Array.from({ length }, (_, index) => words[(start + index) % words.length]).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** No two numbers give the same letters, and no word of the text is one of them. */
function codeWordOf(index: number): string {
  const letters = "bcdfghklmnprstvz";
  return `qu${letters[Math.floor(index / 16) % 16]}a${letters[index % 16]}ix`;
}

/** A linear congruential generator (Numerical Recipes, 7.1): enough for briefs, and the same everywhere. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
