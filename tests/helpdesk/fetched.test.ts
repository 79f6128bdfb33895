import { describe, expect, test } from 'vitest';
import type { Conversation, Message } from '#lib/core/types.ts';
import { basisOf, isNewer } from '#lib/gate/draft-view.ts';
import { completed } from '#lib/helpdesk/fetched.ts';

const at = (hour: number, second = 0): string => `2026-11-20T${hour}:00:0${second}Z`;
const said = (author: Message['author'], text: string, when?: string): Message => ({
  author,
  text,
  ...(when ? { at: when } : {}),
});
const of = (...messages: Message[]): Conversation => ({
  helpdesk: 'zendesk',
  id: '8',
  subject: 'From the page',
  customer: {},
  messages,
});
const FIRST = said('customer', 'Where is my parcel NW-1?', at(10));
const REPLY = said('agent', 'I will ask the carrier.', at(11));
const EVENT = said('system', 'Refund of £5 issued.', at(12));
const NEWEST = said('customer', 'Any news?', at(13));

describe('a conversation that was fetched', () => {
  test.each<[string, Conversation, Conversation, readonly Message[]]>([
    ['gives what the page does not show', of(NEWEST), of(FIRST, REPLY, NEWEST), [FIRST, REPLY, NEWEST]],
    [
      'keeps events in their place',
      of(EVENT, NEWEST),
      of(FIRST, REPLY, NEWEST),
      [FIRST, REPLY, EVENT, NEWEST],
    ],
    ['keeps what came since', of(FIRST, REPLY, NEWEST), of(FIRST, REPLY), [FIRST, REPLY, NEWEST]],
    ['is left alone if it is of another ticket', of(NEWEST), of(FIRST, REPLY), [NEWEST]],
    ['counts for a page that shows nothing yet', of(), of(FIRST), [FIRST]],
    ['that is empty changes nothing', of(FIRST), of(), [FIRST]],
    [
      'is known by its beginning and its second',
      of(said('agent', 'I will ask the carrier', at(11, 1))),
      of(REPLY),
      [REPLY],
    ],
    [
      'is known by its words where the page has no time',
      of(said('customer', FIRST.text)),
      of(FIRST),
      [FIRST],
    ],
    [
      'has the same words twice if they were said twice',
      of(said('customer', 'Any news?', at(9)), NEWEST),
      of(NEWEST),
      [said('customer', 'Any news?', at(9)), NEWEST],
    ],
  ])('%s', (_, shown, fetched, messages) => {
    expect(completed(shown, fetched)).toEqual({ ...shown, messages });
  });

  test('names the customer where the page does not', () => {
    const named = of({ ...FIRST, name: 'Sam' });
    expect(completed(of(FIRST), named).customer).toEqual({ name: 'Sam' });
    expect(completed({ ...of(FIRST), customer: { name: 'Kim' } }, named).customer).toEqual({ name: 'Kim' });
  });
});

describe('a draft is stale', () => {
  test.each<[string, boolean, readonly Message[], readonly Message[]]>([
    ['after a newer message', true, [FIRST], [FIRST, NEWEST]],
    ['not after an older one turned up', false, [NEWEST], [FIRST, REPLY, NEWEST]],
    ['not after a note or an event', false, [FIRST], [FIRST, EVENT, said('note', 'x', at(14))]],
    [
      'after one more, where there are no times',
      true,
      [said('customer', 'a')],
      [said('customer', 'a'), said('customer', 'b')],
    ],
  ])('%s', (_, stale, before, after) => {
    expect(isNewer(after, basisOf(before))).toBe(stale);
  });
});
