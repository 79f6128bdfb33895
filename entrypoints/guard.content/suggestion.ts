import { appendTo } from '#lib/helpdesk/write.ts';
import type { Desk } from './desk.ts';

/** Puts the suggestion in front into the reply, as text of a machine, so that it can be changed before it is sent. */
export async function adoptSuggestion(desk: Desk): Promise<void> {
  const now = desk.now();
  if (!now?.reading.suggested) return desk.store.settle({ kind: 'moved' });
  const { text } = now.taken.draft;
  const reading = desk.adapter.read(desk.page);
  if (!reading?.composer) return desk.store.settle({ kind: 'not-written', text });
  const composer = reading.composer;
  desk.front.leave();
  desk.judge({ ...reading, composer }).ticket.origin.expectAi(text);
  const written = await desk.write('ai', () => appendTo(composer, text));
  desk.store.settle(written.ok ? null : { kind: 'not-written', text });
}
