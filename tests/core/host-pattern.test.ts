import { expect, test } from 'vitest';
import { conversationPattern, patternFor } from '#lib/core/host-pattern.ts';
import { HOST_PATTERN } from '#lib/policy/hosts.ts';

test.each([
  ['desk.example.com', 'https://desk.example.com/*'],
  ['  https://Desk.Example.com/tickets/1?x=y#z ', 'https://desk.example.com/*'],
  ['https://desk.example.com/*', 'https://desk.example.com/*'],
  ['https://desk.example.com:8443/a', 'https://desk.example.com/*'],
  ['http://127.0.0.1:8080/rt', 'http://127.0.0.1/*'],
  ['http://localhost:3000', 'http://localhost/*'],
])('%s is on %s', (typed, pattern) => {
  expect(patternFor(typed)).toMatchObject({ ok: true, pattern });
  expect(pattern).toMatch(HOST_PATTERN);
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['our desk', 'no-address'],
  ['desk', 'no-address'],
  ['https://', 'no-address'],
  ['https://*/*', 'no-address'],
  ['file:///etc/passwd', 'no-address'],
  ['chrome://extensions', 'no-address'],
  ['http://desk.example.com/', 'plain-http'],
])('%j is none: %s', (typed, why) => {
  expect(patternFor(typed)).toEqual({ ok: false, why });
});

test.each([
  ['https://desk.example/cases/4711', 'https://desk.example/cases/12', '12'],
  ['https://desk.example/cases/4711/edit?tab=2', 'https://desk.example/cases/12/edit?tab=3', '12'],
  ['https://desk.example/app#/chat/ab12', 'https://desk.example/app#/chat/cd34', 'cd34'],
  ['https://desk.example/view.php?ticket=88', 'https://desk.example/view.php?ticket=89&x', '89'],
  ['https://desk.example/inbox/open', 'https://desk.example/inbox/open', '/inbox/open'],
])('from %s the id in %s is %s', (seen, address, id) => {
  expect(new RegExp(conversationPattern(seen)).exec(address)?.[1]).toBe(id);
});

test('an address that is no ticket has no id', () => {
  expect(
    new RegExp(conversationPattern('https://desk.example/cases/4711')).test('https://desk.example/home'),
  ).toBe(false);
});
