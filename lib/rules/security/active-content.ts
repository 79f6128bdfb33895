import { lean } from '#lib/core/lean.ts';
import { defineRule, type Hit } from '#lib/core/rule.ts';
import type { Span } from '#lib/core/types.ts';

/** Of the texts with active content, all match this. Cheap. */
const HINT = /<|script|data:|\{\{|\$\{|#\{|\{%|@import|expression|binding/i;

/** What a browser or a template engine would run or load. */
const ACTIVE = lean(
  [
    // Elements that run, load or send
    '<\\s{0,3}\\/?\\s{0,3}(?:script|iframe|frame|object|embed|applet|foreignobject|isindex|marquee|bgsound)\\b[^<>\\n]{0,400}>?',
    '<\\s{0,3}(?:meta\\s[^<>\\n]{0,100}http-equiv|base\\s[^<>\\n]{0,60}href|link\\s[^<>\\n]{0,100}(?:stylesheet|import)|form\\s[^<>\\n]{0,200}action|style\\b[^<>\\n]{0,60}>[^<]{0,300}(?:@import|expression|url\\s?\\())[^<>\\n]{0,400}>?',
    // Event handlers and scripts in attributes
    '<\\s{0,3}[a-z][\\w:-]{0,30}[\\s/"\'][^<>]{0,300}?\\bon(?:abort|afterprint|animation\\w{3,10}|before\\w{3,10}|begin|blur|canplay|change|click|close|contextmenu|copy|cut|dblclick|drag\\w{0,6}|drop|end|ended|error|finish|focus\\w{0,3}|hashchange|input|invalid|key\\w{2,6}|load\\w{0,10}|message|mouse\\w{2,6}|open|page\\w{4,5}|paste|play\\w{0,4}|pointer\\w{2,14}|popstate|progress|repeat|reset|resize|scroll\\w{0,3}|search|seek\\w{2,3}|select\\w{0,6}|show|start|storage|submit|toggle|touch\\w{3,6}|transition\\w{3,6}|unload|volumechange|wheel)\\s{0,3}=[^<>\\n]{0,400}>?',
    '<\\s{0,3}[a-z][^<>]{0,300}?\\b(?:srcdoc|formaction|xlink:href\\s{0,3}=\\s{0,3}["\']?(?:javascript|data))\\s{0,3}[=:][^<>\\n]{0,400}>?',
    // Addresses that run
    '\\b(?:j\\s{0,2}a\\s{0,2}v\\s{0,2}a\\s{0,2}s\\s{0,2}c\\s{0,2}r\\s{0,2}i\\s{0,2}p\\s{0,2}t|vbscript|livescript):(?=[\\w(%/\'"`[!+~]|&#)[^\\s<>"\']{1,400}',
    '\\bdata:(?:text/(?:html|xml|javascript)|application/(?:x-)?(?:javascript|xhtml\\+xml)|image/svg\\+xml)[;,][^\\s<>"\']{1,400}',
    // Style sheets that load or run
    '@import\\s{1,3}(?:url\\s?\\(|["\'])[^\\n;]{1,200}|\\b(?:width|height|color|background|top|left|xss|style)\\s{0,3}[:=]\\s{0,3}["\']?\\s?expression\\s{0,2}\\([^\\n)]{0,200}\\){0,3}|-moz-binding\\s{0,2}:\\s{0,2}url[^\\n]{0,200}',
    // Templates that compute
    '\\{\\{[^{}\\n]{0,80}(?:constructor|__proto__|__class__|\\$eval|\\$on\\b|config\\.|self\\._|request\\.|cycler\\.|lipsum\\.|\\d\\s{0,2}\\*\\s{0,2}[\'"]?\\d)[^{}\\n]{0,200}\\}{0,2}',
    '[$#@]\\{\\s{0,2}(?:jndi:|\\d{1,9}\\s{0,2}\\*\\s{0,2}\\d|T\\(|new |this\\.|runtime|process\\.|\\w{1,20}\\.(?:exec|constructor))[^{}\\n]{0,200}\\}?|<%=?\\s{0,2}(?:\\d{1,9}\\s{0,2}\\*|system|exec|`|Runtime)[^%\\n]{0,200}%>|\\{%-?\\s{0,2}(?:import|include|debug|load)\\b[^%\\n]{0,200}%\\}',
  ].join('|'),
  'gi',
);
const CODE = /```[\s\S]{0,20000}?(?:```|$)|`[^`\n]{1,400}`/g;

export default defineRule({
  code: 'security/active-content',
  severity: 'block',
  reads: 'both',
  firesOn:
    'Markup that would run or load something: <script>, event handlers, javascript: and data: addresses, frames, computing templates.',
  notOn:
    'The words alone ("the script tab"), plain formatting such as <b> and <br>; between back quotes it only warns.',
  why: 'A support chat of Lenovo was led in August 2025 to send an image tag whose handler gave session cookies away, also the agent’s own (OWASP LLM05, improper output handling).',
  says: {
    active: 'This markup can run or load something where the reply is shown.',
    code: 'This markup could run if the helpdesk does not show it as code.',
  },
  triggers: [
    '<bracket>',
    '<at>',
    ...'javascript avascript vascript ascript script vbscript livescript data expression binding'.split(' '),
  ],
  examples: {
    flags: [
      'Here you go: «<img src=x onerror="alert(1)">»',
      'Paste «<script src="//cdn.example/w.js">»«</script>» there.',
      'Open «javascript:alert(document.cookie)» in the bar.',
      { text: 'Add this to your page: `«<iframe src="https://example.com/w">»`', severity: 'warn' },
    ],
    passes: [
      'Open the script tab and choose an iframe.',
      'This is <b>bold</b>,<br> and this is <i>not</i>.',
      'JavaScript: the basics are in our guide.',
      'The price is 3 < 5 and on = off.',
    ],
  },
  *check({ text }): Generator<Hit<'active' | 'code'>> {
    if (!HINT.test(text)) return;
    for (const match of text.matchAll(ACTIVE)) yield { span: spanOf(match), say: 'active' };
  },
  // A block of code goes over several sentences.
  settle(hits, { text }) {
    if (!text.includes('`')) return hits;
    const code = [...text.matchAll(CODE)].map(spanOf);
    return hits.map((hit) => {
      const shown = code.some(([start, end]) => start <= hit.span[0] && hit.span[1] <= end);
      return shown ? { ...hit, say: 'code', severity: 'warn' } : hit;
    });
  },
});

function spanOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length];
}
