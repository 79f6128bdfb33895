import { hasName } from '../capitals.ts';
import { wordForm } from '../entities/ids.ts';
import { stem } from '../entities/stem.ts';
import { matchesOf } from '../find.ts';
import type { Context } from '../rule.ts';
import type { Sentence } from '../text.ts';
import type { Ground } from './ground.ts';
import { coverage } from './polarity.ts';
import { sourcesOf } from './sources.ts';

// A capital inside a sentence, or inside a word.
const NAME = /(?<=[a-z,;("'’] )[A-Z][\w&-]{2,40}|\b[A-Z][a-z]+[A-Z]\w{1,40}/g;
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|English|Internet|Web|Wi-?Fi|VAT|FAQ|PDF|URL|Dear|Hello|Thanks|Regards|Please|And|The|You|Your|Yours|Our|For|But|I['’]?\w*|Sir|Madam|Christmas|Easter)$/;
const NONE: readonly Ground[] = [];
/** So much of a sentence must come from the articles before a name in it can be called unknown: it retells them. */
const RETELLS = 0.6;

/** Whether the agent, the customer or the brand has the name. */
function takesPart(name: string, { conversation: { agent, customer, brand } }: Context): boolean {
  return `${agent?.name ?? ''} ${customer.name ?? ''} ${brand ?? ''}`
    .toLowerCase()
    .includes(name.toLowerCase());
}

/** Names in a sentence that retells the knowledge, where the knowledge and the conversation know no such name. */
export function nameGrounds(own: Sentence, context: Context): readonly Ground[] {
  const written = own.alone.text;
  if (context.knowledge.length === 0 || !hasName(written)) return NONE;
  const sources = sourcesOf(context);
  const knows = (name: string): boolean =>
    NO_NAME.test(name) ||
    sources.byWord.has(wordForm(name)) ||
    sources.byStem.has(stem(name.toLowerCase())) ||
    (/-/.test(name) && name.split('-').every((part) => sources.byWord.has(wordForm(part))));
  const unknown = matchesOf(written, NAME).filter(
    ({ 0: name }) => !(knows(name) || takesPart(name, context)),
  );
  if (unknown.length === 0 || coverage(own, sources) < RETELLS) return [];
  return unknown.slice(0, 1).map((match) => ({
    span: [match.index, match.index + match[0].length],
    verdict: 'unsupported',
    what: 'name',
  }));
}
