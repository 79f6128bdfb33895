import { lean } from './lean.ts';
import type { Context } from './rule.ts';
import { stems } from './stems.ts';
import type { Sentence } from './text.ts';
import type { Span } from './types.ts';

/** What would answer: a time, an amount, a length of time, a place, a reason, steps, a yes or no, or the deed itself. */
export type Asked =
  | 'when'
  | 'money'
  | 'count'
  | 'duration'
  | 'where'
  | 'why'
  | 'how'
  | 'who'
  | 'what'
  | 'polar'
  | 'deed';

/** Something a customer asked or asked for. */
export interface Question {
  /** Index into the messages. */
  readonly message: number;
  /** Offsets into that message. */
  readonly span: Span;
  /** The folded words of the question. */
  readonly text: string;
  readonly asks: Asked;
  /** What it speaks of, see `stems`. */
  readonly stems: ReadonlySet<string>;
}

const AUX =
  "(?:is|are|was|were|am|do|does|did|don't|doesn't|didn't|isn't|aren't|can|can't|could|will|won't|would|shall|should|may|have|has|had|must)";
const WHO =
  '(?:i|we|you|u|it|that|this|there|he|she|they|my|your|the|these|those|someone|anyone|anybody|a|an|our|any)';
const LEAD =
  '(?:^|[.,;:!?)] ?|\\b(?:and|but|so|or|also|then|hi|hello|hey|please|ok|okay|thanks|just|yes|no|yeah|sure|well|now|nice|great|good|perfect|fine|right)[, ] ?|- )';

/** The beginning of a question that needs no question mark. */
const OPENS = lean(
  `${LEAD}(?:${[
    `(?<when>when (?:${AUX}|exactly)|(?:what|which) (?:time|day|date)|by when|until when|since when|at what time)\\b`,
    `(?<money>how much|(?:what(?:'s| is| are| was| would be| will be) the (?:\\w+ )?(?:price|cost|fee|charge|total|amount))\\b)`,
    `(?<count>how (?:many|far|old|big|large|often))\\b`,
    `(?<duration>how (?:long|soon|quickly|fast))\\b`,
    `(?<where>where(?:'s| s| (?:${AUX}|to|exactly|else))|(?:what|which) (?:address|page|link|site|website|place)|what(?:'s| is| s)? the (?:\\w+ )?(?:address|link|url|location)|from where)\\b`,
    `(?<why>why(?:'s)?|how come|what(?:'s| is| was) the (?:reason|cause|problem|matter)|for what reason)\\b`,
    `(?<how>how (?:to|${AUX} (?:i|we|you|one)|about)|what (?:should|must|can|could|do|shall) (?:i|we) (?:do|try)|what (?:to|else to) do|(?:so )?what(?:'s| is| comes| happens)? (?:next|now|then)(?=\\W|$)|what (?:are|is) the (?:steps|procedure|process|next steps?|way))\\b`,
    `(?<who>who(?:'s| ${AUX}|m)?|whose|with whom)\\b(?= (?!ever))`,
    `(?<what>(?:what|which)(?:'s|'re| s| (?:${AUX}|\\w+ ${AUX}|kind|type|sort|other|one|ones|about|if|happens?|else|options?))|how (?:${AUX}|do|does))\\b`,
    `(?<polar>(?:${AUX}) (?:not )?${WHO}|is it (?:possible|ok|true|normal)|any (?:news|update|chance|idea|way)|am i)\\b`,
  ].join('|')})`,
);

/** A request in other words than a question. */
const REQUESTS = [
  `${LEAD}(?<deed>(?:please|pls|plz|kindly) (?!note|find|see|be |let me know if|understand|proceed|go ahead|continue|go on|excuse|forgive|accept|wait|make|feel free|contact us|do not|don't|don t)\\w+|(?:send|give|tell|show|find|get|take|bring|mail|email|forward) (?:me|us)\\b|(?:schedule|remind|navigate|pick|plan|check|book|cancel|refund|set|add|make|reserve|change|find|list|show|give|tell|drive|direct|display) (?:gps|it|them|up|the|a|an|my|that|this|for)\\b|let(?:'s| s) (?!proceed|continue|see|go ahead|do)\\w+)`,
  "\\b(?<wish>(?:i|we)(?:'d| d| would) (?:really |also |rather )?(?:like|want|love|prefer)(?= (?:you |to (?!ask|thank|say|add a question|inform|tell|complain|help)|a |an |my |the ))|(?:i|we) (?:really |also |just |still )?(?:need|want|require|request|demand)(?= (?:you to |your (?!help)|my |our |a (?!help|hand|bit|few)|an |to (?:cancel|return|change|know|speak|talk|get|receive|have|exchange|book|update|remove|delete|close|upgrade|add|schedule|find|buy|make|stop|transfer|redeem)\\b)))",
  '\\b(?<know>let me know (?!if|when|once|as)|(?:like|want|need) to know|wonder(?:ing)? (?:if|whether|how|when|what|why|where)|(?:do|can|could|would) you (?:know|tell me|explain|please))\\b',
].map((source) => lean(source));

/** Social questions, and those that only go along with the talk. */
const SOCIAL =
  /^\W*(?:(?:hi|hello|hey|good \w+|and|so|but)\b[^?,]{0,20},? )?(?:how are you(?: doing)?|how's it going|how do you do|what's up|are you (?:there|still there|ok|a (?:bot|robot|human|real person))|(?:is )?(?:any(?:one|body)|somebody|someone) (?:there|here)|hello|hi|right|ok(?:ay)?|yes|no|really|huh|sorry|pardon|what|correct|all right|alright|how are you|you there|understood|got it|(?:is|does|do) (?:that|this|it) (?:ok|okay|alright|right|correct|make sense|help|work)(?: (?:for|with) you)?|(?:can|could|would|will) (?:you|u|anyone|someone|anybody) (?:please )?(?:help|assist)(?: me| us)?(?: (?:with (?:this|that|it)|please|out))?|(?:can|may|could) i (?:ask|have) (?:you )?(?:a|one|another|some) (?:question|help)|what do you (?:think|mean)|you know|isn't it|don't you think)\W{0,5}$/;
/** What a request asks for when it asks for nothing of its own. */
const GO_ON =
  /^\W*(?:please|pls|kindly|yes|just) (?:\w+ )?(?:proceed|go ahead|continue|help|assist|advise|hurry|respond|reply|do (?:so|it|that)|try again|wait|allow|hold|look into|check)\b/;

/** Asks only for the form of an answer. */
const FORM = /\b(?:in|as) (?:an? )?(?:numbers?|numeric(?:al)?|digits?|words?|writing)\b/;

const known = new WeakMap<Context, readonly Question[]>();

/** Questions and requests in the customer messages that nobody has answered yet, in reading order; made once a context. */
export function questionsOf(context: Context): readonly Question[] {
  let questions = known.get(context);
  if (!questions) {
    questions = context.openTurns.flatMap((message) =>
      (context.messages[message]?.sentences ?? []).flatMap((sentence) =>
        sentence.part === 'own' ? questionsIn(sentence, message) : [],
      ),
    );
    known.set(context, questions);
  }
  return questions;
}

function questionsIn(sentence: Sentence, message: number): Question[] {
  const { text } = sentence;
  if (SOCIAL.test(text) || GO_ON.test(text) || FORM.test(text)) return [];
  const opens = OPENS.exec(text);
  const found = opens ?? requestIn(text);
  if (!found && !sentence.question) return [];
  const kind = Object.entries(found?.groups ?? {}).find(([, words]) => words !== undefined);
  const start = kind && found ? found.index + found[0].length - (kind[1] as string).length : 0;
  const words = text.slice(start);
  const begins = sentence.span[0] + start;
  const about = stems(words);
  const asks = kind ? asksFor(kind[0], words) : 'polar';
  if (about.size === 0 && (asks === 'polar' || asks === 'deed' || asks === 'what')) return [];
  return [
    {
      message,
      span: [begins, sentence.span[1]],
      text: words,
      asks,
      stems: about,
    },
  ];
}

/** The first request in a sentence. */
function requestIn(text: string): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined;
  for (const pattern of REQUESTS) {
    const match = pattern.exec(text);
    if (match && match.index < (first?.index ?? text.length)) first = match;
  }
  return first;
}

function asksFor(kind: string, words: string): Asked {
  if (kind === 'wish') return 'deed';
  if (kind === 'know') return 'what';
  if (kind === 'polar' && /^(?:can|could|will|would) (?:you|u|someone|anyone)\b/.test(words)) return 'deed';
  return kind as Asked;
}
