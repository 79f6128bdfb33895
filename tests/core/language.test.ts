import { detect } from 'tinyld';
import { describe, expect, test } from 'vitest';
import { fold } from '#lib/core/fold.ts';
import { LANGUAGES } from '#lib/core/language/languages.ts';
import { mayLeave } from '#lib/core/language/scan.ts';
import { languageOf, tallyOf } from '#lib/core/language/tally.ts';

const languageIn = (text: string): string | undefined => languageOf(tallyOf(fold(text)));

/** One sentence a language, as a customer or an agent would write it. */
const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The lamp that you sent me does not work, and I would like to have my money back.',
  de: 'Die Lampe, die Sie mir geschickt haben, funktioniert nicht, und ich möchte mein Geld zurück.',
  fr: 'La lampe que vous m’avez envoyée ne fonctionne pas et je voudrais être remboursé.',
  es: 'La lámpara que me enviaron no funciona y quiero que me devuelvan el dinero.',
  it: 'La lampada che mi avete mandato non funziona e vorrei avere indietro i miei soldi.',
  pt: 'A lâmpada que vocês me enviaram não funciona e eu gostaria de receber meu dinheiro de volta.',
  nl: 'De lamp die jullie mij hebben gestuurd werkt niet en ik wil graag mijn geld terug.',
  sv: 'Lampan som ni skickade till mig fungerar inte och jag vill gärna ha mina pengar tillbaka.',
  da: 'Lampen, som I har sendt til mig, virker ikke, og jeg vil gerne have mine penge tilbage af jer.',
  no: 'Lampen som dere sendte meg fungerer ikke, og jeg vil gjerne ha pengene mine tilbake fra dere.',
  fi: 'Lamppu, jonka lähetitte minulle, ei toimi, ja haluan saada rahani takaisin.',
  ca: 'El llum que em vau enviar no funciona i m’agradaria que em tornessin els diners amb aquesta targeta.',
  pl: 'Lampa, którą mi wysłaliście, nie działa i chciałbym dostać zwrot pieniędzy.',
  cs: 'Lampa, kterou jste mi poslali, nefunguje a chtěl bych dostat své peníze zpět.',
  sk: 'Lampa, ktorú ste mi poslali, nefunguje a chcel by som dostať svoje peniaze späť.',
  hr: 'Lampa koju ste mi poslali ne radi i želim da mi vratite novac što prije.',
  ro: 'Lampa pe care mi-ați trimis-o nu funcționează și aș vrea să primesc banii înapoi.',
  hu: 'A lámpa, amit küldtek nekem, nem működik, és szeretném visszakapni a pénzemet.',
  tr: 'Bana gönderdiğiniz lamba çalışmıyor ve paramı geri almak istiyorum.',
  id: 'Lampu yang Anda kirim kepada saya tidak menyala dan saya ingin uang saya kembali.',
  vi: 'Chiếc đèn mà các bạn gửi cho tôi không hoạt động và tôi muốn được hoàn tiền.',
  ru: 'Лампа, которую вы мне прислали, не работает, и я хотел бы вернуть свои деньги.',
  uk: 'Лампа, яку ви мені надіслали, не працює, і я хотів би повернути свої гроші.',
  bg: 'Лампата, която ми изпратихте, не работи и бих искал да си получа парите обратно.',
  el: 'Η λάμπα που μου στείλατε δεν λειτουργεί και θα ήθελα τα χρήματά μου πίσω.',
  he: 'המנורה ששלחתם לי לא עובדת ואני רוצה את הכסף שלי בחזרה.',
  ar: 'المصباح الذي أرسلتموه لي لا يعمل وأريد استرداد نقودي.',
  fa: 'لامپی که برای من فرستادید کار نمی‌کند و می‌خواهم پولم را پس بگیرم.',
  hi: 'आपने जो लैंप भेजा था वह काम नहीं कर रहा है और मुझे अपने पैसे वापस चाहिए।',
  th: 'โคมไฟที่คุณส่งมาให้ฉันใช้งานไม่ได้ และฉันต้องการเงินคืน',
  ja: '送っていただいたランプが点かないので、返金してほしいです。',
  ko: '보내 주신 램프가 작동하지 않아서 환불을 받고 싶습니다.',
  zh: '你们寄给我的灯不亮，我想要退款。',
};
/** The library has them under another name, or takes them for a near one. */
const NAMED_BY_LIBRARY: Readonly<Record<string, string>> = { ca: 'pt', hr: 'sr' };

describe('the language scorer', () => {
  test('has a sentence for every language it knows', () => {
    expect(Object.keys(SENTENCES).sort()).toEqual([...LANGUAGES].sort());
  });

  test.each(Object.entries(SENTENCES))('%s, as a library for languages says', (language, text) => {
    expect(languageIn(text)).toBe(language);
    expect(detect(text)).toBe(NAMED_BY_LIBRARY[language] ?? language);
  });

  test.each([
    ['too short', 'OK!'],
    ['a name', 'Marie Dubois'],
    ['a number', '48213'],
    ['a link', 'https://www.example.com/where/is/my/order/and/the/rest'],
    ['a product', 'Acme XR-500 Pro Max'],
    ['nothing', ''],
    ['two languages', 'Wo ist mein Paket und wann kommt es? Where is my parcel and when will it be here?'],
    ['a language it does not know', 'Lamp, mille te mulle saatsite, ei tööta ja ma soovin oma raha tagasi.'],
  ])('says nothing: %s', (_, text) => {
    expect(languageIn(text)).toBeUndefined();
  });

  test('links, addresses, code and quotations count for nothing', () => {
    const text =
      'Bitte klicken Sie hier: "You have been logged out of the system" und dann auf nobody@where.the.com';
    expect(tallyOf(fold(text)).words).toBe(tallyOf(fold('Bitte klicken Sie hier:  und dann auf ')).words);
  });

  test.each([
    ['en', 'where is the parcel?', false],
    ['en', 'parcel: 14:00', false],
    ['en', 'wo ist das paket?', true],
    ['en', 'straße', true],
    ['en', 'お荷物', true],
    ['de', 'where is the parcel?', true],
    ['de', 'wo ist das paket?', false],
    ['zh', '你们寄给我的灯不亮', true],
  ] as const)('whether a reply to a customer in %s may be in another language: %s', (language, text, may) => {
    expect(mayLeave(language, text)).toBe(may);
  });
});
