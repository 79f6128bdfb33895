import { hostsIn, registered } from '#lib/core/hosts.ts';
import { type Known, knownIn } from '#lib/core/known.ts';
import { lean } from '#lib/core/lean.ts';
import { type Context, defineRule } from '#lib/core/rule.ts';
import type { Span } from '#lib/core/types.ts';
import { FILE_ENDINGS, HOSTED, LOGIN_PAGE, SHORT_WORDS, SHORTENERS } from '../lexicons/en/links.ts';
import { borrows, posesAs } from '../lexicons/en/lookalike.ts';

const IN_LINK = '[^\\s<>"\'()\\[\\]{}|\\\\^`]';
const LINK = lean(
  `(?:https?://(?:\\[[\\da-f:.]{2,45}\\])?|\\bwww\\.)${IN_LINK}{1,600}|(?<![\\w@./-])(?:${[...SHORTENERS]
    .filter((host) => SHORT_WORDS.includes(host.split('.')[0] ?? ''))
    .join('|')
    .replaceAll('.', '\\.')})/${IN_LINK}{2,60}|(?<![\\w@./-])xn--[a-z\\d-]{2,60}\\.[a-z.]{2,40}`,
  'g',
);
// [shown](https://target) and <a href="https://target">shown</a>
const MARKDOWN =
  /\[(?<shown>[^[\]\n]{1,200})\]\(<?(?<target>(?:https?:\/\/|www\.)[^\s()<>]{1,500})[^()\n]{0,100}\)/g;
const HTML =
  /<a\s[^<>\n]{0,200}?\bhref ?= ?["']?(?<target>(?:https?:\/\/|www\.)[^\s"'<>]{1,500})["']?[^<>\n]{0,200}>(?<shown>(?:[^<\n]|<(?!\/a)){1,200})<\/a>/g;
const SHOWN_HOST =
  /(?<![\w@.-])(?<scheme>https?:\/\/|www\.)?(?<host>(?:[a-z\d-]{1,63}\.){1,4}(?<ending>[a-z]{2,24}))(?![\w@-]|\.\w)/g;

const FOREIGN = /[\u0370-\u058f\u13a0-\u13ff\uff01-\uff5e]/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\d{8,10}|0x[\da-f]{6,8}|\[[\da-f:.]{2,45}\])$/;
// RFC 1918, 1122, 3927: at home, where no certificate and no name is to be had.
const LOCAL =
  /^(?:localhost|(?:10|127)(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|0\.0\.0\.0|\[::1\]|.{1,60}\.(?:local|lan|internal|intranet|corp))$/;

export default defineRule({
  code: 'security/link',
  severity: 'warn',
  reads: 'both',
  firesOn:
    'A link whose words name another site, look-alike, punycode or number hosts, a host disguised before an @, a shortener, a log-in page without https.',
  notOn:
    'Ordinary https links, the company’s own short links, routers and localhost, file names as link text.',
  why: 'Readers trust the site they see: Unicode UTS 39 on confusable names, RFC 3986 section 7.6 on misleading addresses, CWE-1021. A reply that carries such a link phishes in the company’s name.',
  says: {
    elsewhere: 'The words name {shown}, the link leads to {target}.',
    script: 'This host is written in letters that look like others.',
    number: 'This link leads to a number instead of a name.',
    disguised: 'What stands before the @ is not the host; the link leads to {target}.',
    short: 'A shortened link hides where it leads.',
    plain: 'This page asks for a secret and the link has no https.',
    lookalike: 'This host only looks like {known}.',
  },
  triggers: ['<link>', ...SHORT_WORDS],
  examples: {
    flags: [
      'Log in at «[bank.example](https://pay.evil.example.net/in)» to see it.',
      { text: 'Go to «https://xn--pypal-4ve.com/help».' },
      'The form is on «http://203.0.113.9/form».',
      'Please use «https://bit.ly/3xYzAb».',
      'You can pay at «http://shop.example/checkout».',
      {
        text: 'Your account is on «https://acme-login.example».',
        knowledge: [{ id: 'k', title: 'Help', text: 'Our site is https://www.acme.com.' }],
      },
    ],
    passes: [
      'See https://www.example.com/help/returns?step=2 for the steps.',
      'Read [our guide](https://help.example.com/guide.pdf).',
      'Open http://192.168.1.1/login to set the router up.',
      'Get [invoice.pdf](https://files.example.com/a1).',
    ],
  },
  *check({ sentences }, context) {
    for (const { text, quoted, span } of sentences) {
      if (quoted) continue;
      const at = (start: number, end: number): Span => [span[0] + start, span[0] + end];
      const dressed = text.includes('](') ? MARKDOWN : text.includes('</a') ? HTML : undefined;
      for (const { groups, index, 0: all } of dressed ? text.matchAll(dressed) : []) {
        const { host } = hostOf(groups?.target ?? '');
        const shown = namedIn(groups?.shown ?? '', host, groups?.target ?? '');
        const slots = { shown: shown ?? '', target: registered(host) };
        if (shown) yield { span: at(index, index + all.length), say: 'elsewhere', slots };
      }
      for (const { index, 0: found } of text.matchAll(LINK)) {
        const link = found.replace(/[.,;:!?*_~]{1,6}$/, '');
        const said = judge(link, context);
        if (said) yield { span: at(index, index + link.length), ...said };
      }
    }
  },
});

interface Target {
  readonly host: string;
  readonly user: string;
  readonly rest: string;
}

/** RFC 3986, section 3.2: what stands before the last @ of the authority is no host. */
function hostOf(link: string): Target {
  const [authority = ''] = link.replace(/^https?:\/\//, '').split(/[/?#]/, 1);
  const at = authority.lastIndexOf('@');
  const host = authority
    .slice(at + 1)
    .replace(/:\d{0,5}$/, '')
    .replace(/\.$/, '');
  return { host, user: authority.slice(0, Math.max(at, 0)), rest: link.slice(link.indexOf(authority)) };
}

/** The site that the words of a link name, if it is not where the link leads. */
function namedIn(words: string, host: string, target: string): string | undefined {
  for (const { groups } of words.matchAll(SHOWN_HOST)) {
    const shown = groups?.host ?? '';
    const domain = registered(shown);
    if (!groups?.scheme && FILE_ENDINGS.has(groups?.ending ?? '')) continue;
    const name = domain.split('.')[0];
    const leads = registered(host);
    // "acme.com" may lead to "acme.de" and to "acme.zendesk.com".
    const same = leads.split('.')[0] === name || (HOSTED.has(leads) && host.split('.')[0] === name);
    if (!same && !target.includes(shown)) return domain;
  }
  return undefined;
}

function judge(link: string, context: Context) {
  const { host, user, rest } = hostOf(link);
  if (LOCAL.test(host) || host === '') return undefined;
  const own = ownHosts(knownIn(context));
  const domain = registered(host);
  if (user.includes('.') && !user.includes(':')) {
    return { say: 'disguised', slots: { target: domain } } as const;
  }
  if (FOREIGN.test(host) ? mixed(host) : /(?:^|\.)xn--/.test(host)) return { say: 'script' } as const;
  if (ADDRESS.test(host)) return { say: 'number' } as const;
  if (SHORTENERS.has(domain) && !own.has(domain)) return { say: 'short' } as const;
  const known = own.has(domain) ? undefined : (posesAs(host, own) ?? borrows(host));
  if (known) return { say: 'lookalike', slots: { known } } as const;
  if (link.startsWith('http://') && LOGIN_PAGE.test(rest)) return { say: 'plain' } as const;
  return undefined;
}

/** Two alphabets in one name, or a name in another alphabet under a Latin ending that reads as Latin. */
function mixed(host: string): boolean {
  return host.split('.').some((label) => FOREIGN.test(label)) && /[a-z]/.test(host);
}

const memory = new WeakMap<Known, ReadonlySet<string>>();

function ownHosts(known: Known): ReadonlySet<string> {
  let own = memory.get(known);
  if (!own) {
    own = hostsIn(`${known.articles}\n${known.agents}`);
    memory.set(known, own);
  }
  return own;
}
