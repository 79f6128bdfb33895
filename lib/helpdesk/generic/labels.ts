/** What a control or a field says it is for. */
export type Meaning = 'send' | 'submit' | 'reply' | 'note' | 'comment' | 'message' | 'other' | 'undo';

/**
 * Words of labels in English, German, French, Spanish, Portuguese, Swedish, Dutch and Italian, without accents and in
 * lower case. Collected by hand from what such buttons commonly say; whole words, so that "Kalender" is no "Senden".
 */
const WORDS: Readonly<Record<Meaning, string>> = {
  send: 'send resend senden sende absenden abschicken verschicken versenden schicken envoyer envoyez envoie enviar envie envia envio skicka sand verzenden verzend versturen verstuur stuur invia inviare invio spedisci',
  submit:
    'submit post publish update ubermitteln einreichen veroffentlichen posten aktualisieren soumettre publier valider publicar actualizar submeter atualizar publicera uppdatera indienen plaatsen bijwerken pubblica aggiorna',
  reply:
    'reply replies respond answer antworten antwort beantworten repondre repondez reponse responder respuesta responda resposta svara svar antwoord antwoorden beantwoorden beantwoord reageren rispondi rispondere risposta',
  note: 'note notes internal private notiz notizen intern interne interner internes internen privat private interna interno privee prive nota notas privada privado anteckning anteckningar notitie notities note privata privato',
  comment:
    'comment comments kommentar kommentare kommentieren commentaire commenter comentario comentarios comentar kommentera opmerking opmerkingen reactie commentaar commento commenta',
  message:
    'message messages write type compose conversation chat nachricht nachrichten schreiben schreibe mensaje mensajes escribe escribir escriba mensagem mensagens escreva ecrire ecrivez redigez meddelande skriv bericht berichten schrijf typ messaggio messaggi scrivi',
  other:
    'search suche suchen recherche rechercher buscar busca busqueda pesquisar pesquisa sok zoek zoeken cerca filter filtern filtrer filtrar filtra subject betreff objet asunto assunto amne onderwerp oggetto title titel titre titulo titolo cc bcc recipient recipients empfanger destinataire destinatario mottagare ontvanger tag tags label labels password passwort email e-mail url link',
  undo: 'cancel undo unsend feedback discard abbrechen verwerfen annuler annulez cancelar deshacer desfazer avbryt angra annuleren annulla annullare',
};

/** Japanese has no blanks between words. The sender, the date of sending and what was sent are no controls that send. */
const JAPANESE: Readonly<Partial<Record<Meaning, RegExp>>> = {
  send: /送信(?![者元日時先済履一])|送る/,
  submit: /投稿|更新/,
  reply: /返信(?![先者済])|回答/,
  note: /メモ|内部|社内|非公開/,
  comment: /コメント/,
  message: /メッセージ|入力|本文/,
  other: /検索|件名|宛先|題名|パスワード|タグ/,
  undo: /キャンセル|取り?消|破棄/,
};

const MEANINGS = new Map<string, Set<Meaning>>();
for (const [meaning, words] of Object.entries(WORDS) as [Meaning, string][]) {
  for (const word of words.split(' ')) MEANINGS.set(word, (MEANINGS.get(word) ?? new Set()).add(meaning));
}
const KANA = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** The words of a label, folded: `submitReply-button` has three. */
export function wordsIn(label: string): string[] {
  return label
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

/** Everything that a label means. */
export function meaningsOf(label: string): ReadonlySet<Meaning> {
  const found = new Set<Meaning>();
  for (const word of wordsIn(label)) for (const one of MEANINGS.get(word) ?? []) found.add(one);
  if (KANA.test(label)) {
    for (const [meaning, pattern] of Object.entries(JAPANESE) as [Meaning, RegExp][]) {
      if (pattern.test(label)) found.add(meaning);
    }
  }
  return found;
}

/** What a person or a screen reader takes as an element's name; short, and never what was typed into it. */
export function nameOf(element: Element): string {
  const given = (name: string): string => element.getAttribute(name) ?? '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const byId = given('aria-labelledby')
    .split(/\s+/)
    .map((id) => (id && root.getElementById?.(id)?.textContent) || '')
    .join(' ');
  const label = element.id && root.querySelector?.(`label[for="${CSS.escape(element.id)}"]`)?.textContent;
  const parts = [given('aria-label'), byId, label || '', given('placeholder'), given('data-placeholder')];
  return [...parts, given('aria-placeholder'), given('title'), given('data-tooltip')]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
    .slice(0, 200);
}

/** What a button says: its name, else its words. */
export function saidBy(control: Element): string {
  const own = control.localName === 'input' ? (control as HTMLInputElement).value : control.textContent;
  const alt = control.querySelector('img[alt], svg title');
  const words = (own ?? '').trim().replace(/\s+/g, ' ').slice(0, 100);
  return `${nameOf(control)} ${words} ${alt?.getAttribute('alt') ?? ''}`.trim();
}

/** What developers called an element: ids and classes, in English mostly. Weaker than what it says. */
export function calledBy(element: Element): string {
  const names = [
    'data-testid',
    'data-test-id',
    'data-test',
    'data-cy',
    'data-qa',
    'data-action',
    'name',
    'id',
  ];
  const given = names.map((name) => element.getAttribute(name) ?? '');
  const icon =
    element.querySelector('[class*="send" i], [class*="plane" i], use')?.getAttribute('class') ?? '';
  return [...given, element.getAttribute('class') ?? '', icon].join(' ').slice(0, 300);
}
