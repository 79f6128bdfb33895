/** A paragraph that quotes an article, where one answers the question. */
export const ARTICLE =
  'From our help page “{{article.title}}”: “{{article.quote}}”\n{{if article.url}}{{article.url}}';

/** The first paragraph: the usual words, or to an angry customer a word about that. */
export function opening(usual: string): string {
  return [
    '{{if customer.angry}}I am sorry about the trouble you describe. I have read all of your message, and I can see why you are angry.',
    `{{unless customer.angry}}${usual}`,
  ].join('\n');
}

/** A reply with a greeting and, in mails, a sign-off around its paragraphs. */
export function letter(...paragraphs: readonly string[]): string {
  return ['Hi {{customer.firstName}},', ...paragraphs, 'Kind regards,\n{{agent.name}}'].join('\n\n');
}

/** The same with a more formal greeting, for letters on serious matters. */
export function formalLetter(...paragraphs: readonly string[]): string {
  return ['Dear {{customer.firstName}},', ...paragraphs, 'With kind regards,\n{{agent.name}}'].join('\n\n');
}
