import { expect, test } from 'vitest';
import type { Conversation } from '#lib/core/types.ts';
import { review } from '#lib/engine/review.ts';
import { RULES } from '#lib/rules/index.ts';
import { POLICY, situation } from '#tests/helpers/rule-tester.ts';

// The phrases of the rules are English. A text in another language is not judged by them word by word.
const TEXTS: Readonly<Record<string, string>> = {
  German:
    'Guten Tag, vielen Dank für Ihre Geduld. Die Ware war leider nicht mehr im Lager, also haben wir sie nachbestellt. Wir melden uns, sobald sie da ist. Hat das Formular so funktioniert? Dann bitte den Rest ebenso eintragen und bald absenden. Das ist im Grunde alles, was noch fehlt.',
  French:
    'Bonjour, merci de votre patience. Pour changer l’adresse, ouvrez la page du compte et cliquez sur le bouton. Si le message revient, dites-le nous et nous regarderons avec le service technique. On a vu la même chose chez d’autres clients, et la solution est simple.',
  Spanish:
    'Hola, gracias por escribirnos. Puede cambiar la dirección en la página de su cuenta, pero no después de la salida del pedido. Si no lo ve, dígame el nombre y lo busco. Ese color no está en la tienda, y el real es más claro que en la foto.',
  Portuguese:
    'Olá, obrigado pela mensagem. Para alterar o endereço, abra a página da conta e siga os passos. Se não der certo, conte o que aparece na tela e eu vejo com o time. O valor total não muda, e o prazo é o mesmo.',
  Dutch:
    'Goedemiddag, bedankt voor je bericht. Het adres is nog niet gewijzigd, want de order was al in het systeem. Wil je het zelf doen, ga dan naar je account. Is er nog iets, laat het dan weten. Dit is geen fout van de winkel, maar van de oude site.',
  Italian:
    'Buongiorno, grazie per il messaggio. Per cambiare l’indirizzo apra la pagina del suo conto e segua i passi. Se non va, mi dica che cosa vede e lo guardo io. Il totale non cambia, e la data è la stessa.',
  Swedish:
    'Hej, tack för ditt meddelande. Adressen kan ändras på sidan för ditt konto, men inte efter att varan har lämnat lagret. Säg till om det inte går, så tittar jag på det. Det är samma fel som sist, och det tar bara en stund.',
  Polish:
    'Dzień dobry, dziękuję za wiadomość. Adres można zmienić na stronie konta, ale nie po tym, jak paczka opuści magazyn. Jeśli to nie działa, proszę napisać, co widać na ekranie, i sprawdzę to z zespołem.',
};

test.each(Object.entries(TEXTS))('%s: no rule speaks up on an ordinary reply or message', (_, text) => {
  const { draft } = situation({ reads: 'draft' }, { text });
  const conversation: Conversation = {
    helpdesk: 'test',
    id: '1',
    customer: {},
    messages: [{ author: 'customer', text }],
  };
  const { findings, faults } = review({ draft, conversation, knowledge: [], policy: POLICY }, RULES);
  expect(faults).toEqual([]);
  expect(findings.map(({ code, quote }) => `${code}: ${quote}`)).toEqual([]);
});
