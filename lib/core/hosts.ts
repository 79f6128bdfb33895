/** An e-mail address in folded text; groups `name` and `host`. Linear: a name begins where no name goes on. */
export const EMAIL =
  /(?<![\w\u00c0-\u024f.+%-])(?<name>[\w\u00c0-\u024f](?:[\w\u00c0-\u024f.+%'-]{0,62}[\w\u00c0-\u024f+-])?)@(?<host>(?:[a-z\d\u00c0-\u024f](?:[a-z\d\u00c0-\u024f-]{0,61}[a-z\d\u00c0-\u024f])?\.){1,5}[a-z]{2,24})(?![\w@-])/g;

const HOST =
  /(?:https?:\/\/|@|\bwww\.)(?:[^\s/@:<>"'()]{1,80}(?::[^\s/@<>"'()]{0,80})?@)?(?<host>[a-z\d\u00a1-\uffff][a-z\d\u00a1-\uffff.-]{1,120}[a-z\d\u00a1-\uffff])/g;
// Second levels under which names are given out, before a country: "co.uk", "com.br", "gov.au".
const SECOND = new Set('ac co com edu gob gouv gov gv ltd net ne nhs or org plc sch'.split(' '));

/** The name that was registered: `mail.shop.example.co.uk` → `example.co.uk`. A rule of thumb, not the public suffix list. */
export function registered(host: string): string {
  const labels = host.replace(/\.$/, '').split('.');
  const country = labels.at(-1)?.length === 2 && SECOND.has(labels.at(-2) ?? '');
  return labels.slice(country ? -3 : -2).join('.');
}

/** The registered names of all links and addresses in folded text. */
export function hostsIn(text: string): Set<string> {
  const hosts = new Set<string>();
  for (const { groups } of text.matchAll(HOST)) {
    const host = groups?.host ?? '';
    if (host.includes('.')) hosts.add(registered(host));
  }
  return hosts;
}

/** Where anyone can open a mailbox: such a name says nothing about whose address it is. */
export const FREE_MAIL: ReadonlySet<string> = new Set(
  'gmail.com googlemail.com yahoo.com ymail.com rocketmail.com outlook.com hotmail.com live.com msn.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru yandex.ru yandex.com zoho.com fastmail.com hey.com tutanota.com tuta.io qq.com 163.com 126.com naver.com hanmail.net yahoo.co.uk hotmail.co.uk live.co.uk outlook.de hotmail.de yahoo.de hotmail.fr yahoo.fr outlook.fr orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it hotmail.it yahoo.it alice.it hotmail.es yahoo.es outlook.es telefonica.net uol.com.br bol.com.br terra.com.br yahoo.com.br hotmail.com.br rediffmail.com btinternet.com sky.com virginmedia.com talktalk.net comcast.net verizon.net att.net sbcglobal.net cox.net charter.net bellsouth.net rogers.com shaw.ca bigpond.com optusnet.com.au xtra.co.nz ziggo.nl kpnmail.nl telenet.be skynet.be bluewin.ch'.split(
    ' ',
  ),
);
