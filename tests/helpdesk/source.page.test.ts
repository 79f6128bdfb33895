import { expect, test } from 'vitest';
import { sourceOf } from '#lib/helpdesk/source.ts';

/** An editor as many are built: a hidden field, and beside it what is shown. */
function editor(value: string, text: string): { composer: HTMLElement; field: HTMLTextAreaElement } {
  document.body.innerHTML = `<form><textarea hidden></textarea><div class="frame"><div class="inner"><div contenteditable="true"></div></div></div></form>`;
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const composer = document.querySelector('[contenteditable]') as HTMLElement;
  field.value = value;
  composer.textContent = text;
  return { composer, field };
}

test.each([
  ['follows', '<p>One</p>', 'One', '<p>One</p><p>two &amp; three</p>', 'One\ntwo & three', true],
  ['follows with other words', '<p>One</p>', 'One', '<p>One</p><p>else</p>', 'One\ntwo', false],
  ['follows as plain text', 'One <b>', 'One <b>', 'One <b> two', 'One <b> two', true],
  ['is filled at the send', '<p>One</p>', 'One', '<p>One</p>', 'One\ntwo', true],
  ['is another field', 'Search', 'One', 'Find', 'One\ntwo', true],
  ['was empty like the composer', '', '', '', 'Two', true],
])('a hidden field that %s', (_, value, text, after, now, agrees) => {
  const { composer, field } = editor(value, text);
  const source = sourceOf(composer, text);
  field.value = after;
  expect(source.agrees(now)).toBe(agrees);
});
