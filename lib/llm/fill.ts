import type { Quote } from '#lib/knowledge/quote.ts';
import { labelOf, type Values } from './blanks.ts';

/** A reply with its blanks filled. */
export interface Filled {
  readonly text: string;
  /** Plain names of the blanks that stayed open, each once, in the order of the text. */
  readonly blanks: readonly string[];
  /** The quotes that stand in the text. */
  readonly quotes: readonly Quote[];
}

const CONDITION = /^\{\{(?<word>if|unless) (?<blank>[\w.]+)\}\}\s*/;
const BLANK = /\{\{\s*([\w.-]+)\s*\}\}/g;
const ABOUT_ARTICLE = /\{\{\s*article\./;
const GREETING_WITHOUT_NAME =
  /^(?<word>hi|hello|hey|dear)(?: there)? \{\{customer\.firstName\}\}(?=[,!:]?$)/i;
const CALLED_BY_NAME = /, \{\{customer\.firstName\}\}(?=[,.!?])/g;
const SIGN_OFF = /^[^\n]{1,40},\n\{\{agent\.name\}\}(?:\n.*)?$/;

/**
 * Fills a reply. A line that begins with `{{if blank}}` or `{{unless blank}}` stands only when that blank is known or
 * not known; `article` stands for a quote, `customer.angry` for the customer's mood. A paragraph about an article is written once for each quote. Without a
 * first name the greeting is a neutral one. In a chat there is no sign-off. Any other blank that is not known stays
 * visible as `[plain name]`.
 */
export function fillReply(template: string, values: Values, quotes: readonly Quote[], chat: boolean): Filled {
  const blanks = new Set<string>();
  const known: Values = { ...values, article: quotes[0]?.text };
  const paragraphs = template.trim().split(/\n{2,}/);
  const used = new Set<Quote>();
  const written = paragraphs.flatMap((paragraph, index) => {
    if (chat && index > 0 && index === paragraphs.length - 1 && SIGN_OFF.test(paragraph)) return [];
    if (!ABOUT_ARTICLE.test(paragraph)) return [fillLines(paragraph, known, blanks)];
    for (const quote of quotes) used.add(quote);
    return quotes.map((quote) => fillLines(paragraph, { ...known, ...valuesOfQuote(quote) }, blanks));
  });
  const text = written.filter((paragraph) => paragraph !== '').join('\n\n');
  return { text, blanks: [...blanks], quotes: quotes.filter((quote) => used.has(quote)) };
}

function valuesOfQuote({ article, text }: Quote): Values {
  return { 'article.title': article.title, 'article.quote': text, 'article.url': article.url };
}

function fillLines(paragraph: string, values: Values, blanks: Set<string>): string {
  const lines = paragraph.split('\n').flatMap((line) => {
    const condition = CONDITION.exec(line)?.groups;
    if (condition && Boolean(values[condition.blank ?? '']) !== (condition.word === 'if')) return [];
    return [fillLine(line.replace(CONDITION, ''), values, blanks)];
  });
  return lines.join('\n').trim();
}

function fillLine(line: string, values: Values, blanks: Set<string>): string {
  const named = values['customer.firstName']
    ? line
    : line.replace(GREETING_WITHOUT_NAME, neutral).replace(CALLED_BY_NAME, '');
  return named.replace(BLANK, (_whole, blank: string) => {
    const value = values[blank];
    if (value) return value;
    blanks.add(labelOf(blank));
    return `[${labelOf(blank)}]`;
  });
}

// "Dear," alone is no greeting.
function neutral(_greeting: string, word: string): string {
  return word.toLowerCase() === 'dear' ? 'Hello' : word;
}
