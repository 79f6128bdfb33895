import type { Gated } from '#lib/core/gated.ts';

// Words that have no place in a reply, on folded text: whole words only, so "cocktail", "assess" and "Scunthorpe" are safe.
// Words that are harmless in a neighbouring language ("retard", "slut", "fag", "hoe", "dick", "hell") count only beside English words.

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Profanity and slurs that are wrong whatever stands around them. */
export const PROFANE: readonly string[] = list(
  'fuck fucks fucked fucker fuckers fuckin fucking fuckwit fuckwits fuckface fuckup fucktard clusterfuck motherfucker motherfuckers',
  'motherfucking motherfuckin mofo fuk fuks fukin fuking fck fcking fckin fkn fkin fuq phuck phuk fvck fuxk fuckk fuuck fuuuck fuuuuck ffs stfu gtfo wtf',
  'shit shits shitty shittier shittiest shite shitting shitter shitless shitshow shithead shitheads shithole shitstorm shitload sh1t sh1tty shiit shiiit',
  'bullshit bullshitter bullshitting bullsh1t horseshit dipshit dipshits dogshit chickenshit batshit apeshit',
  'bitch bitches bitching bitched bitchy biatch b1tch b1tches bitchass cunt cunts twat twats wanker wankers bollocks bellend knobhead',
  'asshole assholes arsehole arseholes a55hole asshat asshats asswipe asswipes dumbass dumbasses jackass jackasses smartass fatass lardass',
  'dickhead dickheads d1ckhead cocksucker cocksuckers cocksucking douchebag douchebags pussy pussies puss1es',
  'whore whores whorish sluts slutty skank skanks skanky thot thots scumbag scumbags',
  'nigger niggers nigga niggas niggaz n1gger n1gga nigguh niggah nigglet faggot faggots faggy fags f4ggot retards retarded tranny trannies shemale shemales',
  'kikes gook gooks wetback wetbacks towelhead towelheads raghead ragheads beaner beaners chink chinks spics pakis golliwog queers',
);

/** Pieces of which one stands in every word above, see `Gated`. */
export const PROFANE_PIECES =
  'a55hole|arsehole|assh|asswipe|b1tch|beaner|bellend|biatch|bitch|bollocks|chink|ckhead|cocksuck|cunt|douchebag|dumbass|f4ggot|fag|fatass|fck|ffs|fkin|fkn|fuck|fuk|fuq|fuu|fuxk|fvck|golliwog|gook|gtfo|jackass|kikes|knobhead|lardass|mofo|n1gg|nigg|pakis|phu|puss|queers|raghead|retard|scumbag|sh1t|shemale|shii|shit|skank|slut|smartass|spics|stfu|thot|towelhead|trann|twat|wanker|wetback|whor|wtf';

/** The same with signs in place of letters, as sources; gated by `MASKS`. */
export const MASKED: readonly string[] = [
  '\\bf(?:[*#@$%!]{1,3}(?:c?k|king|cking|ing|ed|er)|[*#@$%!]{3}(?![\\w*@.-]\\S)|[._-]{1,2}c?k|u[*#@$%!.-]{1,2}k)(?:ing|in|ed|ers?|s)?(?!\\w)',
  '\\bmotherf[*#@$%!]{1,5}\\w{0,5}|\\b(?:bull|horse)?s(?:h[*#@!$%]t|[*#@!$%]{2}t|[*]{3}(?![*@.-]\\S))(?:ty|s|ting|head)?(?!\\w)|\\$hit(?:ty|s)?\\b',
  '\\bb(?:[*#@!$]tch|i[*#@$!]ch)(?:es|ing|y)?(?!\\w)|\\bb[*#@]stards?\\b',
  '(?<![\\w$])(?:a\\$\\$|a[*@]{2})(?:hole|holes|hat|wipe)(?!\\w)|(?<![\\w$])a\\$\\$(?:es)?(?![\\w$.])|(?<![\\w.])@sshole\\w?|\\b(?:dumb|jack)(?:a\\$\\$|@ss)(?!\\w)',
  '\\b(?:c(?:[*#@!]|\\*\\*)n?t|d[*#!]ckheads?|p[*#@$!]ssy|n[*#!@]gg(?:ers?|as?)|n\\*{3,4}(?:r|a)s?|f[*#@!]g(?:gots?)?|wh[*#@]res?|sl[*#@]ts?)(?!\\w)',
  '\\b(?:f u c k|f\\.u\\.c\\.k|f-u-c-k|f_u_c_k|s h i t|s\\.h\\.i\\.t|s-h-i-t)\\b',
];
/** Stands in every match of `MASKED`. */
export const MASKS = /[a-z][*#@$%!._-]{1,5}[a-z]|\*{3}|\$\$|\$h|[*#@$%!]{3}|@ss|\bf u c|\bs h i/;
/** What is left of a masked word between its signs; `<bracket>` and `<at>` stand for the other signs. */
export const MASKED_WORDS: readonly string[] = list(
  'ck cked cking cker king tch tching sh ssy nt gger ggers gga ggas hit hitty hole holes jacka dumba u h',
  'kiss kick dumb lazy smart fat stupid whoop',
);

/** Coarse, not vile: a warning. */
export const COARSE: readonly Gated[] = [
  ['dammit|damn', '\\b(?:god ?)?(?:damn(?:ed|it)?|dammit)\\b(?! (?:good|fine) (?:food|company))'],
  [
    'arsed|assed|bugger off|crap|freakin|friggin|piss|sod',
    '\\b(?:crap|crappy|pissed off|piss off|pissing (?:me|us|you) off|half-?assed|arsed|freakin|friggin|freaking|frigging|bugger off|sod off|sod it|sodding)\\b',
  ],
  [
    'hell|in heck|the heck',
    '\\b(?:what|who|how|why|where) (?:the|in) (?:hell|heck)\\b|\\b(?:go to|burn in|bloody|fucking|holy) hell\\b|\\bhell,? (?:no|yeah|yes)\\b|\\bas hell\\b|\\b(?:get|shut) the hell\\b|\\bthe hell (?:out|with|is|are|do|did|you)\\b',
  ],
  [
    'suck',
    '\\b(?:this|that|it|you|we|they|which|company|service|life)(?: really| totally| just| all)? suck(?:s|ed)?(?! (?:up|in|out|the|air|water|dust|dirt|on))\\b',
  ],
  [
    'bloody',
    '\\bbloody (?:idiots?|fool|stupid|useless|awful|ridiculous|annoying|customers?|thing|nuisance|well|good|phone|app|form|computer|hell|joke)\\b',
  ],
  [
    'arse|ass|pain in the butt',
    '\\b(?:your|my|his|her|their|lazy|sorry|dumb|fat|stupid|smart|whoop|kick|kiss|kicks|save|move) (?:\\w+ )?(?:ass|arse|asses|arses)\\b(?! (?:and|or) (?:donkey|mule|ox))|\\bpain in the (?:ass|arse|butt)\\b|\\bbad-?ass\\b',
  ],
];
export const COARSE_WORDS: readonly string[] = list(
  'damn damned damnit dammit goddamn goddamned goddamnit crap crappy pissed piss pissing half arsed halfassed freakin friggin freaking frigging',
  'bugger sod sodding hell heck suck sucks sucked bloody ass arse asses arses butt badass assed',
);
