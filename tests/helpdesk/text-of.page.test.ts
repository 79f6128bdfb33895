import { describe, expect, test } from 'vitest';
import { offsetOf, positionOf, rangeOf, textOf } from '#lib/helpdesk/text-of.ts';

function element(html: string, style = ''): HTMLElement {
  const root = document.createElement('div');
  root.style.cssText = style;
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}
const FILLER = '\u2060'.repeat(7);

describe('textOf reads what a person sees', () => {
  test.each([
    ['a line for each paragraph', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['an empty paragraph is an empty line', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['CKEditor’s filler break shows nothing', '<p>One<br data-cke-filler="true"></p>', 'One'],
    ['a break in a line', '<p>One<br>Two</p>', 'One\nTwo'],
    ['two breaks', '<p>One<br><br>Two</p>', 'One\n\nTwo'],
    ['inline formatting', '<p>We <strong>will</strong> <em>not</em>.</p>', 'We will not.'],
    ['no-break spaces read as spaces', '<p>One&nbsp; two&nbsp;</p>', 'One  two '],
    ['white space of the source collapses', '<p>\n  One\n   two  </p>\n<p>Three</p>', 'One two\nThree'],
    ['space between inline elements', '<p><b>One</b> <b>two</b></p>', 'One two'],
    ['lists', '<p>Do:</p><ul><li>One</li><li>Two</li></ul><p>End</p>', 'Do:\nOne\nTwo\nEnd'],
    ['lists with paragraphs', '<ol><li><p>One</p></li><li><p>Two</p></li></ol>', 'One\nTwo'],
    ['nested blocks', '<div><div>One</div><div>Two</div></div>', 'One\nTwo'],
    ['text beside blocks', 'One<p>Two</p>Three', 'One\nTwo\nThree'],
    ['CKEditor’s inline filler', `<p>One ${FILLER}two</p><p>${FILLER}<b>x</b></p>`, 'One two\nx'],
    ['CKEditor 4’s filler', `<p>One ${'\u200b'.repeat(7)}two</p>`, 'One two'],
    ['Slate’s empty line', '<div>One</div><div><span>\ufeff<br></span></div><div>Two</div>', 'One\n\nTwo'],
    ['a single zero-width space is text', '<p>One\u200btwo</p>', 'One\u200btwo'],
    ['single spaces at the edges of elements', '<p>One <b> two </b> three </p>', 'One two three'],
    ['what is not read', '<p>One<script>x</script><style>y</style></p><button>z</button>', 'One'],
    ['a table', '<table><tbody><tr><td>A</td><td>B</td></tr></tbody></table>', 'A\nB'],
    ['surrogate pairs', '<p>😀 ok</p>', '😀 ok'],
    ['nothing', '', ''],
    ['one empty paragraph', '<p><br></p>', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(element(html)).text).toBe(text);
  });

  test('an editor that keeps white space keeps it', () => {
    expect(textOf(element('<p>One  two\tx </p>', 'white-space: pre-wrap')).text).toBe('One  two\tx ');
  });

  test('elements can be left out', () => {
    const root = element('<p>Hello</p><div class="signature">Priya</div>');
    expect(textOf(root, (one) => one.classList.contains('signature')).text).toBe('Hello');
  });
});

describe('offsets and ranges', () => {
  const HTML = '<p>We <strong>guarantee</strong> it.</p><p><br></p><p>Second&nbsp;line<br>third</p>';

  test('every word of the text has its range, and the range its words', () => {
    const page = textOf(element(HTML));
    for (const { 0: word, index } of page.text.matchAll(/\S+/g)) {
      const range = rangeOf(page, [index, index + word.length]);
      expect(range?.toString()).toBe(word);
      if (range) expect(offsetOf(page, range.startContainer, range.startOffset)).toBe(index);
    }
  });

  test('every offset has its place, in the text before it where there is some', () => {
    const page = textOf(element(HTML));
    for (let at = 1; at <= page.text.length; at++) {
      const [node, offset] = positionOf(page, at) ?? [];
      if (page.text[at - 1] !== '\n')
        expect(node?.data[(offset ?? 0) - 1]?.trim()).toBe(page.text[at - 1]?.trim());
    }
    expect(positionOf(textOf(element('')), 0)).toBeNull();
  });

  test('a range may cross elements', () => {
    const page = textOf(element(HTML));
    expect(rangeOf(page, [0, 'We guarantee it'.length])?.toString()).toBe('We guarantee it');
  });

  test('spans outside the text have no range', () => {
    const page = textOf(element('<p>One</p>'));
    expect(rangeOf(page, [0, 9])).toBeNull();
    expect(rangeOf(textOf(element('')), [0, 1])).toBeNull();
  });

  test('a caret between elements has the offset of what follows', () => {
    const root = element('<p>One</p><p>Two</p>');
    const page = textOf(root);
    expect(offsetOf(page, root, 1)).toBe(4);
    expect(offsetOf(page, root, 2)).toBe(7);
  });
});
