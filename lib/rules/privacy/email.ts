import { EMAIL, FREE_MAIL, hostsIn, registered } from '#lib/core/hosts.ts';
import { type Known, knownIn, signatureOf } from '#lib/core/known.ts';
import { defineRule } from '#lib/core/rule.ts';
import { ROLES, STAND_INS } from '../lexicons/en/mailboxes.ts';

export default defineRule({
  code: 'privacy/email',
  severity: 'warn',
  reads: 'draft',
  firesOn: 'An e-mail address that this customer did not write here.',
  notOn:
    'Addresses of an office (support@, billing@), of the company’s own domain, in a signature or an article, stand-ins such as name@example.com.',
  why: 'A wrong or unproven address tells one person’s data to another: GDPR Art. 5(1)(f) and 33; the UK ICO names data e-mailed to the wrong recipient as the breach reported most.',
  says: { address: 'This customer did not write this e-mail address. Is it theirs to see?' },
  triggers: ['<at>'],
  examples: {
    flags: [
      'We sent the invoice to «anna.lind84@example.com» on Monday.',
      {
        text: 'Your new log-in is «tom@mailbox.example».',
        messages: [{ author: 'customer', text: 'Please use tom.f@mailbox.example from now on.' }],
      },
    ],
    passes: [
      'Please write to support@acme.example with a photo.',
      {
        text: 'We have Anna.Lind@example.com, as you say.',
        messages: [{ author: 'customer', text: 'My new address is anna.lind@example.com.' }],
      },
      {
        text: 'My colleague lena.graf@acme.example takes over.',
        knowledge: [{ id: 'a1', title: 'Contact', text: 'Reach us at www.acme.example.' }],
      },
      'Type it as name@example.com, without blanks.',
    ],
  },
  *check({ sentences }, context) {
    for (const { text, part, quoted, span } of sentences) {
      if (quoted || part === 'signature') continue;
      for (const match of text.matchAll(EMAIL)) {
        const { name = '', host = '' } = match.groups ?? {};
        // In a link the part before the @ is a log-in, not a mailbox.
        if (/:\/\/[^\s/]{0,200}$/.test(text.slice(0, match.index))) continue;
        const domain = registered(host);
        const known = knownIn(context);
        if (isRole(name, domain) || known.customer.includes(match[0]) || known.articles.includes(match[0]))
          continue;
        if (
          !FREE_MAIL.has(domain) &&
          (ownHosts(known).has(domain) || isBrand(domain, context.conversation.brand))
        )
          continue;
        const start = span[0] + match.index;
        const shown = name.length > 2 ? name.slice(0, 1) : '';
        yield {
          span: [start, start + match[0].length] as const,
          say: 'address',
          replace: `${shown}•••@${host}`,
        };
      }
    }
  },
  // The draft's own signature and office addresses show which domain is the company's.
  settle(hits, text) {
    const own = hostsIn(signatureOf(text).join('\n'));
    for (const { groups } of text.folded.matchAll(EMAIL)) {
      const domain = registered(groups?.host ?? '');
      if (isRole(groups?.name ?? '', domain)) own.add(domain);
    }
    const seen = new Set<string>();
    return hits.filter(({ span }) => {
      const address = text.folded.slice(...span);
      if (seen.has(address)) return false;
      seen.add(address);
      const domain = registered(address.slice(address.indexOf('@') + 1));
      return FREE_MAIL.has(domain) || !own.has(domain);
    });
  },
});

/** "support@", "uk-returns@", "noreply+4711@"; at a free mail host only the plain word. */
function isRole(name: string, domain: string): boolean {
  const parts = name.split(/[._+'-]/);
  if (ROLES.has(parts.join(''))) return true;
  if (STAND_INS.has(parts.join(''))) return true;
  return !FREE_MAIL.has(domain) && parts.some((part) => ROLES.has(part.replace(/\d+$/, '')));
}

const memory = new WeakMap<Known, ReadonlySet<string>>();

/** Domains of the articles, of the agents' signatures and of the office addresses that agents gave. */
function ownHosts(known: Known): ReadonlySet<string> {
  let own = memory.get(known);
  if (!own) {
    const hosts = hostsIn(`${known.articles}\n${known.signatures}`);
    for (const { groups } of known.agents.matchAll(EMAIL)) {
      const domain = registered(groups?.host ?? '');
      if (isRole(groups?.name ?? '', domain)) hosts.add(domain);
    }
    own = hosts;
    memory.set(known, own);
  }
  return own;
}

function isBrand(domain: string, brand: string | undefined): boolean {
  const plain = brand?.toLowerCase().replace(/[^a-z\d]/g, '') ?? '';
  return plain.length > 2 && domain.split('.')[0]?.replaceAll('-', '') === plain;
}
