/** Services that hide where a link leads, by their own hosts. Those that only one firm uses (youtu.be, amzn.to) are none. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly bitly.com tinyurl.com goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly shorturl.at short.io rb.gy tiny.cc tiny.pl bl.ink t.ly s.id adf.ly soo.gd qr.ae shorte.st clck.ru u.to x.co bit.do mcaf.ee su.pr snip.ly urlz.fr lc.chat shrtco.de t2m.io ulvis.net da.gd tny.im gg.gg kutt.it dub.sh shorten.rest linktr.ee'.split(
    ' ',
  ),
);

/** First labels of those hosts that can stand without "https://", to wake the rule. */
export const SHORT_WORDS: readonly string[] =
  'bit bitly tinyurl goo ow buff rebrand cutt shorturl rb adf clck xn'.split(' ');

/** A page where somebody types a secret. Folded path and host. */
export const LOGIN_PAGE =
  /(?:^|[./?=&_-])(?:log-?in|log-?on|sign-?in|sign-?on|sso|auth|oauth2?|password|passwd|reset-?password|verify|verification|checkout|payments?|pay|billing|bank(?:ing)?|wallet|account|my-?account|2fa|mfa|otp)(?:$|[./?=&_#-])/;

/** Firms that false log-in pages most often dress up as, by the label of their own domain. */
export const COPIED: readonly string[] =
  'paypal amazon google microsoft apple facebook instagram whatsapp netflix linkedin dropbox docusign coinbase binance chase wellsfargo barclays santander fedex usps royalmail walmart spotify outlook office365 icloud'.split(
    ' ',
  );

/** What such pages add to the name they borrow. */
export const ADDED: ReadonlySet<string> = new Set(
  'login log signin sign secure security support help helpdesk service services account accounts verify verification update billing pay payment payments refund refunds alert alerts auth sso portal online customer care center centre team recovery unlock confirm id web mail'.split(
    ' ',
  ),
);

/** Endings that are files, not domains: "invoice.pdf" as a link's text names no host. */
export const FILE_ENDINGS: ReadonlySet<string> = new Set(
  'pdf doc docx xls xlsx ppt pptx csv txt png jpg jpeg gif svg zip rar exe dmg msi apk js ts py md html htm php asp json xml yml yaml mp3 mp4 mov avi'.split(
    ' ',
  ),
);

/** Services under whose domain firms have a page with their own name first. */
export const HOSTED: ReadonlySet<string> = new Set(
  'zendesk.com freshdesk.com intercom.help helpscoutdocs.com gorgias.help atlassian.net myshopify.com statuspage.io hubspot.com salesforce.com force.com notion.site github.io gitbook.io readme.io'.split(
    ' ',
  ),
);
