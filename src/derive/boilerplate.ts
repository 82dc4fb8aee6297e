/** Lines that a web page puts round an article: they say nothing of its matter. */
const opening = new RegExp(
  `^(?:${[
    "(?:additional )?reporting by",
    "edit(?:ed|ing) by",
    "writing by",
    "contributed reporting",
    "follow .{1,40} on (?:twitter|x|facebook|instagram|bluesky|threads)",
    "sign up (?:for|to|here)",
    "(?:please )?subscribe",
    "(?:read|see|learn|find out) more",
    "related(?: articles| stories| topics)?(?::|$)",
    "advertisement(?::|$)",
    "share this",
    "click (?:here|on)",
    "(?:listen|watch)(?: to)? (?:this|the|our)",
    "(?:file )?(?:photo|photograph|image|picture|video)s?(?: by| credit| courtesy)?:",
    "(?:photo|photograph|image)s? (?:by|credit|courtesy)",
    "getty images",
    "©",
    "\\(c\\) \\d{4}",
    "copyright (?:©|\\(c\\)|\\d{4}|by )",
    "all rights reserved",
    "slideshow",
    "this (?:article|story) (?:was|is|has been|originally) ",
    "we use cookies",
    "(?:accept|manage) (?:all )?cookies",
    "skip to (?:main )?content",
    "(?:last )?(?:updated|published|posted)(?: on| at)?:? .{0,40}\\d{4}",
    "\\d+ min(?:ute)?s? read$",
    "!\\[",
    "<[a-z!/]",
    "\\|",
    "```",
    "> ",
    "[-=*_~ ]{3,}$",
  ].join("|")})`,
  "i",
);

const credit =
  /\b(?:contributed (?:reporting|to this (?:report|article|story))|reported from|all rights reserved)\b[^.]{0,60}\.?$/i;

const tail = /^(?:#+ )?(?:sources?|references|external links?|see also|related (?:news|articles|stories)|notes)\s*:?$/i;

/** Tells whether a line or a sentence is of the page and not of the article: credits, adverts, links to other articles. */
export function isBoilerplate(line: string): boolean {
  const start = line.slice(0, 200);
  return opening.test(start) || (line.length < 200 && credit.test(start));
}

/** Tells whether a line begins the apparatus after the article's end: lists of sources and links. */
export function beginsApparatus(line: string): boolean {
  return line.length < 40 && tail.test(line);
}
