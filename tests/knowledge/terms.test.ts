import { expect, test } from 'vitest';
import { terms } from '#lib/knowledge/terms.ts';

test.each([
  ['Where is my parcel?', ['parcel']],
  ['arrived arrives arriving', ['arriv', 'arriv', 'arriv']],
  ['Deliveries and delivery', ['delivery', 'delivery']],
  ['cancelled, cancelling, cancel', ['cancel', 'cancel', 'cancel']],
  ['the address, the bus, the status', ['address', 'bus', 'status']],
  ['The customer’s card', ['customer', 'card']],
  ['order NW-48213', ['order', 'nw', '48213']],
  ['Größe café 退款 استرداد', ['größe', 'café', '退款', 'استرداد']],
  ['I need to be agreed', ['need', 'agreed']],
  ['🙂 !!', []],
  ['', []],
])('%j', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});
