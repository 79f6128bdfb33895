import type { Context } from '../rule.ts';

const VOICES: Readonly<Record<string, string>> = {
  system: 'An event of this ticket',
  customer: 'The customer',
  agent: 'An earlier reply',
  bot: 'An earlier automatic reply',
  note: 'An internal note',
};

/** How a message names a source, at the beginning of a sentence. */
export function whereOf(source: string, { knowledge }: Context): string {
  const article = knowledge.find(({ id }) => id === source);
  if (article) return `The article “${article.title}”`;
  return VOICES[source.slice(0, source.indexOf(':'))] ?? 'A source here';
}
