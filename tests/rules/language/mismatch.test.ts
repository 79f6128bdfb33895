import type { Message } from '#lib/core/types.ts';
import rule from '#lib/rules/language/mismatch.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

const customer = (...texts: string[]): { messages: Message[] } => ({
  messages: texts.map((text) => ({ author: 'customer', text })),
});
const GERMAN = customer('Guten Tag, meine Bestellung ist immer noch nicht da. Können Sie bitte nachsehen?');
const FRENCH = customer('Bonjour, je n’ai toujours pas reçu ma commande. Pouvez-vous vérifier ?');
const DUTCH = customer('Ik heb mijn pakket nog niet ontvangen, kunnen jullie kijken waar het is?');
const ITALIAN = customer('Buongiorno, il pacco non arriva e non so dove sia. Potete controllare?');
const ENGLISH = customer('Hello, where is my parcel? It should have been here on Monday.');

testRule(rule, {
  flags: [
    { text: '«Which browser do you use?»', ...FRENCH },
    { text: '«Please restart it.»', ...GERMAN },
    {
      text: '«Could you tell me the name on the order?» Then I can look for it.',
      ...DUTCH,
    },
    { text: '«Your parcel is in Milan and will reach you tomorrow.»', ...ITALIAN },
    { text: '«Uw pakket is bij de buren bezorgd.»', ...ENGLISH },
    { text: '«Il suo ordine è in magazzino e non possiamo cambiarlo ora.»', ...ENGLISH },
    { text: '«Ihr Paket liegt bei der Post und kann dort abgeholt werden.»', ...DUTCH },
    { text: '«Votre colis est chez le voisin, vous pouvez le prendre.»', ...ITALIAN },
    { text: '«Paczka jest u sąsiada i można ją odebrać dzisiaj.»', ...ENGLISH },
    { text: '«Здравствуйте!» Ваша посылка уже в пути, вы можете следить за ней на сайте.', ...GERMAN },
    { text: '«お荷物は現在配送中です。»', ...ENGLISH },
    {
      text: '«Your parcel is at the post office near you.»',
      ...customer('Гдe моя посылка? Я жду её уже две недели, и мне никто не отвечает.'),
    },
    {
      text: '«We have looked at it and the answer is no.»',
      ...customer('Je ne parle pas anglais, pouvez-vous me répondre ? Merci.'),
    },
    {
      text: '«You can find it on the page of your orders.»',
      messages: [
        { author: 'customer', text: 'Bonjour, où est ma facture ? Je ne la trouve pas dans mon compte.' },
        { author: 'agent', text: 'Bonjour ! De quelle commande s’agit-il ?' },
        { author: 'customer', text: '48213' },
      ],
    },
    {
      text: 'Bonjour Marie,\n\nJe vous remercie pour votre patience. Votre colis est parti ce matin et vous pouvez le suivre avec le numéro de la facture.\n\n«If you have any other question about this, please let me know.»\n\nCordialement,\nPaul',
      ...FRENCH,
    },
  ],
  passes: [
    { text: 'Ihr Paket ist unterwegs und kommt am Montag bei Ihnen an.', ...GERMAN },
    { text: 'Votre colis est en route, vous le recevrez lundi.', ...FRENCH },
    { text: 'OK!', ...FRENCH },
    { text: 'Acme Home Essentials 2024, Model XR-500', ...GERMAN },
    { text: 'https://www.example.com/help/where-is-my-order', ...GERMAN },
    { text: 'Klicken Sie auf "Forgot your password" und folgen Sie den Schritten.', ...GERMAN },
    {
      text: 'Sure, I can do that for you.',
      ...customer('Hi, where is my order? I have been waiting.', 'Merci'),
    },
    {
      text: 'Your parcel is at the post office near you.',
      ...customer(
        'Wo ist mein Paket? Ich warte seit Wochen.',
        'Sorry, I will write in English now. Where is it?',
      ),
    },
    {
      text: 'Ihr Paket liegt bei der Post und kann dort abgeholt werden.',
      ...customer('Hi, where is my parcel? Can you answer in German, please? It is easier for me.'),
    },
    {
      text: 'Your parcel is at the post office near you.',
      ...customer('Merhaba, siparişim nerede? In English please.'),
    },
    {
      text: 'Varen er på vei og kan hentes i butikken på mandag.',
      ...customer('Hej, hvor er min pakke? Jeg har ventet i en uge nu, og der sker ikke noget.'),
    },
    {
      text: 'Your parcel is at the post office near you.',
      ...customer(
        'Hi, where is my parcel? I need it this week.\n\nAm Montag schrieb Laden:\n> Vielen Dank für Ihre Bestellung, wir haben sie erhalten und melden uns.',
      ),
    },
    {
      text: 'Your parcel is at the post office near you.\n\nMit freundlichen Grüßen\nAnna Schmidt',
      ...ENGLISH,
    },
    {
      text: 'Hola Marta:\n\nSu pedido está en camino y llega el lunes.\n\nHi Marta,\n\nYour order is on its way and arrives on Monday.',
      ...customer('Hola, ¿dónde está mi pedido? No lo he recibido todavía.'),
    },
    { text: 'Your parcel is at the post office near you.', ...customer('48213', '+1') },
    { text: 'Flight DE EST 100, departs 09:00 EST, arrives 11:00 EST, gate LA, LE, LES.', ...ENGLISH },
    'Guten Tag, Ihr Paket ist unterwegs und kommt am Montag bei Ihnen an.',
    'The Japanese shop 東京堂 has the book.',
    'The song is called La Vie en Rose, and the film is Das Leben der Anderen.',
  ],
});
