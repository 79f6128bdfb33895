import { beforeEach, describe, expect, test } from 'vitest';
import { isLasting, pickedFrom, type Reach } from '#lib/helpdesk/workbench/selectors.ts';

const node = (selector: string): Element => document.querySelector(selector) as Element;
const show = (html: string): void => {
  document.body.innerHTML = html;
};

describe('what is picked is found again, by what lasts', () => {
  test.each<[name: string, html: string, pointed: string, reach: Reach, best: string]>([
    [
      'a name for tests',
      '<p></p><div data-testid="composer" class="css-1x2y3z"></div>',
      'div',
      'one',
      '[data-testid="composer"]',
    ],
    ['an id before a class', '<div id="reply" class="panel"></div><div></div>', '#reply', 'one', '#reply'],
    [
      'no id of a machine',
      '<div id="ember1432" class="panel"></div><div></div>',
      '.panel',
      'one',
      'div.panel',
    ],
    [
      'role and label',
      '<div role="textbox" aria-label="Your answer"></div><div role="textbox"></div>',
      '[aria-label]',
      'one',
      '[role="textbox"][aria-label="Your answer"]',
    ],
    [
      'data of its own',
      '<div data-part="go" class="b77"></div><div class="b77"></div>',
      '[data-part]',
      'one',
      'div[data-part="go"]',
    ],
    [
      'no hashed class',
      '<section class="panel"><b class="sc-bdVaJa"></b></section><b></b>',
      '.sc-bdVaJa',
      'one',
      'section.panel b',
    ],
    [
      'messages by what all have',
      '<div><p class="turn first" data-who="them"></p><p class="turn" data-who="us"></p><p class="turn" data-who="them"></p></div>',
      '.turn',
      'all',
      'p.turn',
    ],
    [
      'customers by what only they have',
      '<div><p class="turn" data-who="them"></p><p class="turn" data-who="us"></p><p class="turn" data-who="them"></p></div>',
      '.turn',
      'kind',
      'p[data-who="them"]',
    ],
    [
      'nothing but its place',
      '<div><i></i><i class="x9"></i></div>',
      '.x9',
      'one',
      'body > div > i:nth-of-type(2)',
    ],
  ])('%s', (_, html, pointed, reach, best) => {
    show(html);
    const { candidates } = pickedFrom(node(pointed), reach);
    expect(candidates[0]).toBe(best);
    for (const candidate of candidates)
      expect([...document.querySelectorAll(candidate)]).toContain(node(pointed));
    expect(candidates.length).toBeLessThanOrEqual(3);
  });

  test('a quote in a label', () => {
    show('<button aria-label="Say &quot;yes&quot;"></button><button></button>');
    const [best = ''] = pickedFrom(node('button'), 'one').candidates;
    expect(document.querySelectorAll(best)).toHaveLength(1);
  });

  describe('through shadow roots and frames', () => {
    beforeEach(() => show('<desk-app><iframe id="editor"></iframe></desk-app>'));

    test('the hosts on the way are named', () => {
      const root = node('desk-app').attachShadow({ mode: 'open' });
      root.innerHTML = '<div class="outer"></div>';
      const inner = node('desk-app').shadowRoot?.querySelector('.outer')?.attachShadow({ mode: 'open' });
      if (inner) inner.innerHTML = '<textarea name="reply"></textarea>';
      const picked = pickedFrom(inner?.querySelector('textarea') as Element, 'one');
      expect(picked).toMatchObject({ shadow: ['desk-app', 'div.outer'], frames: [] });
      expect(picked.candidates[0]).toBe('textarea[name="reply"]');
    });

    test('so are frames', () => {
      const inner = (node('iframe') as HTMLIFrameElement).contentDocument as Document;
      inner.body.innerHTML = '<div class="letter"></div>';
      const picked = pickedFrom(inner.querySelector('.letter') as Element, 'one');
      expect(picked).toMatchObject({ shadow: [], frames: ['#editor'] });
    });
  });
});

test.each([
  ['composer', true],
  ['reply-box', true],
  ['sendButton', true],
  ['Antwort schreiben', true],
  ['css-1q2w3e', false],
  ['sc-bdVaJa', false],
  ['ember1432', false],
  ['message-48213', false],
  ['xkcdfgh', false],
  ['', false],
])('%j lasts: %s', (name, lasts) => {
  expect(isLasting(name)).toBe(lasts);
});
