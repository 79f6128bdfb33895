import { describe, expect, test } from 'vitest';
import type { Example, Rule } from '#lib/core/rule.ts';
import type { Conversation, Draft, Finding, Message, Policy } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { asExample, mark, unmark } from './marked.ts';

export const POLICY: Policy = { version: 'test', severities: {} };

/**
 * The conversation and draft that an example stands for: draft rules read a draft, the others a customer message.
 * Marks in earlier messages are taken out.
 */
export function situation(
  rule: Pick<Rule, 'reads'>,
  example: Example,
): { draft: Draft; conversation: Conversation } {
  const { text } = unmark(example.text);
  const reads = rule.reads !== 'customer';
  const spoken: Message[] = reads ? [] : [{ author: 'customer', text }];
  return {
    draft: { text: reads ? text : '', visibility: 'public', to: [], origin: { kind: 'ai', aiShare: 1 } },
    conversation: {
      helpdesk: 'test',
      id: '1',
      customer: {},
      ...(example.agent === undefined ? {} : { agent: { name: example.agent } }),
      messages: [...(example.messages ?? []).map(unmarked), ...spoken],
    },
  };
}

const unmarked = (message: Message): Message => ({ ...message, text: unmark(message.text).text });

/** The example with «» around what was found: in its text, and in the messages where a draft rule marks them. */
function marked(example: Example, findings: readonly Finding[], own: number | undefined): Example {
  const put = (text: string, at: number | undefined): string =>
    mark(
      unmark(text).text,
      findings.flatMap(({ message, span }) => (message === at ? [span] : [])),
    );
  const messages = example.messages?.map((message, at) => ({ ...message, text: put(message.text, at) }));
  return { ...example, text: put(example.text, own), ...(messages ? { messages } : {}) };
}

/** Runs `rules` on an example and gives the findings on its own text, and those that draft rules make on a message. */
export function findingsOn(rule: Rule, example: Example, rules: readonly Rule[]): readonly Finding[] {
  const input = { ...situation(rule, example), knowledge: example.knowledge ?? [], policy: POLICY };
  const report = review(deepFreeze(input), rules);
  expect(report.faults, 'a rule crashed').toEqual([]);
  const own = rule.reads !== 'customer' ? undefined : input.conversation.messages.length - 1;
  const onDraft = new Set(rules.flatMap(({ code, reads }) => (reads === 'draft' ? [code] : [])));
  return report.findings.filter(({ message, code }) => message === own || onDraft.has(code));
}

/**
 * Tests one rule over its own examples and a further table. Strict about the table itself: at least two flags and two
 * passes, no case twice, every message used and every slot filled, replacing silences the rule, inputs stay unchanged.
 * `cues` are the rules on the customer's side that the rule listens to.
 */
export function testRule(
  rule: Rule,
  table: {
    flags?: readonly (string | Example)[];
    passes?: readonly (string | Example)[];
    cues?: readonly Rule[];
  } = {},
): void {
  const flags = [...rule.examples.flags, ...(table.flags ?? [])].map(asExample);
  const passes = [...rule.examples.passes, ...(table.passes ?? [])].map(asExample);
  const rules = [rule, ...(table.cues ?? [])];
  const heard = (example: Example): Finding[] =>
    findingsOn(rule, example, rules).filter((finding) => finding.code === rule.code);

  describe(rule.code, () => {
    test.each(flags)('flags $text', (example) => {
      const texts = [example.text, ...(example.messages ?? []).map((message) => message.text)];
      expect(
        texts.flatMap((text) => unmark(text).spans),
        'a flagged example needs «marks»',
      ).not.toEqual([]);
      const findings = heard(example);
      const own = rule.reads === 'customer' ? (example.messages?.length ?? 0) : undefined;
      expect(marked(example, findings, own)).toEqual(example);
      for (const finding of findings) {
        expect(finding.severity, 'severity').toBe(example.severity ?? rule.severity);
        expect(finding.say, 'a slot has no value').not.toMatch(/\{\w+\}/);
      }
      expect(heard(example), 'twice gives the same').toEqual(findings);
    });

    test.each(flags)('its rewrite silences it: $text', (example) => {
      const { text } = unmark(example.text);
      for (const { span, replace, quote } of heard(example)) {
        if (replace === undefined) continue;
        expect(replace, 'a rewrite changes something').not.toBe(quote);
        const rewritten = text.slice(0, span[0]) + replace + text.slice(span[1]);
        const left = heard({ ...example, text: rewritten }).map((finding) => finding.quote);
        expect(left, rewritten).not.toContain(quote);
        expect(left.length, rewritten).toBeLessThan(heard(example).length);
      }
    });

    test.each(passes)('passes $text', (example) => {
      expect(unmark(example.text).spans, 'a passing example has no «marks»').toEqual([]);
      expect(heard(example).map(({ quote }) => quote)).toEqual([]);
    });

    test('the table is complete', () => {
      expect(flags.length, 'at least two flags').toBeGreaterThanOrEqual(2);
      expect(passes.length, 'at least two passes').toBeGreaterThanOrEqual(2);
      const cases = [...flags, ...passes].map((example) => JSON.stringify(example));
      expect(
        cases.filter((one, index) => cases.indexOf(one) !== index),
        'a case stands twice',
      ).toEqual([]);
      const said = new Set(flags.flatMap((example) => heard(example).map(({ say }) => say)));
      const templates = Object.values(rule.says) as string[];
      const unused = templates.filter((template) => ![...said].some((one) => matches(template, one)));
      expect(unused, 'every message is used by some example').toEqual([]);
      for (const line of [rule.firesOn, rule.notOn, rule.why, ...templates]) {
        expect(line, 'a capital first, a full stop last').toMatch(/^\P{Ll}[\s\S]*[.?]$/u);
      }
    });
  });
}

function matches(template: string, said: string): boolean {
  const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(said);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
