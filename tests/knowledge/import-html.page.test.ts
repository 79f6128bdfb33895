import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { htmlText, readHtml } from '#lib/knowledge/import-html.ts';

test.each<[string, string, string]>([
  ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['source line breaks are blanks', '<p>One\n   two.</p>', 'One two.'],
  ['line breaks', 'One<br>two', 'One\ntwo'],
  ['lists', '<p>Do:</p><ul><li>One</li><li><p>Two</p></li></ul>', 'Do:\n\n- One\n- Two'],
  ['numbered steps', '<ol><li>First</li><li>Then</li></ol>', '1. First\n2. Then'],
  [
    'tables',
    '<table><tr><th>Zone</th><th>Days</th></tr><tr><td>EU</td><td>3 – 5</td></tr></table>',
    'Zone | Days\nEU | 3 – 5',
  ],
  [
    'words in marks stay together',
    '<p>re<b>fund</b>able <i>within</i> <a href="/x">30 days</a></p>',
    'refundable within 30 days',
  ],
  ['entities', '<p>&lt;b&gt; &amp; 5&nbsp;€ &#x1F4E6;</p>', '<b> & 5 € 📦'],
  [
    'what is not shown',
    '<p hidden>No</p><script>no()</script><style>no{}</style><p aria-hidden="true">No</p><p>Yes</p>',
    'Yes',
  ],
  ['right to left', '<p dir="rtl">החזר תוך 30 יום</p>', 'החזר תוך 30 יום'],
  ['unclosed tags', '<p>One<p>Two<li>Three', 'One\n\nTwo\n\n- Three'],
])('%s', (_, html, text) => {
  expect(htmlText(html)).toBe(text);
});

test('a page: its first heading, its article, its address and date', () => {
  const html = `<!doctype html><html><head><title>Returns – Help</title>
    <link rel="canonical" href="https://help.example.com/returns">
    <meta property="article:modified_time" content="2026-05-01T10:00:00+02:00"></head>
    <body><nav>Home</nav><main><h1>Returns <em>abroad</em></h1><p>Within 30 days.</p></main><footer>©</footer></body></html>`;
  expect(readHtml(html)).toEqual({
    title: 'Returns abroad',
    text: 'Within 30 days.',
    url: 'https://help.example.com/returns',
    updatedAt: '2026-05-01T08:00:00.000Z',
  });
});

test.each<[string, string, string | undefined]>([
  ['the title where there is no heading', '<title>Returns</title><p>Text</p>', 'Returns'],
  ['none where there is neither', '<p>Text</p>', undefined],
])('%s', (_, html, title) => {
  expect(readHtml(html).title).toBe(title);
});

test.each(['javascript:alert(1)', '/relative', 'https://'])('the address %s is left out', (href) => {
  expect(readHtml(`<link rel="canonical" href="${href}"><p>Text</p>`).url).toBeUndefined();
});

beforeEach(() => {
  vi.stubGlobal('ran', vi.fn());
});
afterEach(() => vi.unstubAllGlobals());

test('nothing in a page runs, and nothing of it comes into this one', () => {
  const before = document.documentElement.outerHTML;
  const html =
    '<img src=x onerror="ran()"><script>ran()</script><svg onload="ran()"></svg><iframe srcdoc="<script>parent.ran()</script>"></iframe><p>Text</p>';
  expect(readHtml(html).text).toBe('Text');
  expect((globalThis as unknown as { ran: unknown }).ran).not.toHaveBeenCalled();
  expect(document.documentElement.outerHTML).toBe(before);
});
