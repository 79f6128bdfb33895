import * as z from 'zod';
import type { Handlers } from '#lib/messaging/serve.ts';
import { MOST_NOTE } from '#lib/policy/notes.ts';
import { RULE_CODE } from '#lib/policy/storage.ts';
import { Nothing, parser } from './parser.ts';
import type { Settings } from './settings.ts';

/** Answers about a person's own notes on rules. */
export function noteHandlers(settings: Settings): Pick<Handlers, 'notes.list' | 'notes.save'> {
  return {
    'notes.list': {
      parse: parser(Nothing),
      async handle() {
        const { value, problem } = await settings.notes.read();
        return { notes: value, ...(problem === undefined ? {} : { problem }) };
      },
    },
    'notes.save': {
      parse: parser(
        z.strictObject({ code: z.string().max(200).regex(RULE_CODE), text: z.string().max(MOST_NOTE) }),
      ),
      async handle({ code, text }) {
        const notes = await settings.notes.change(({ [code]: _, ...others }) =>
          text.trim() === '' ? others : { ...others, [code]: text.trim() },
        );
        return { notes };
      },
    },
  };
}
