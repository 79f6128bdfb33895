import { createContext, useContext } from 'react';
import type { Evidence } from '#lib/core/types.ts';
import type { Problem, ReplyFields } from '#lib/messaging/settings.ts';
import type { HelpdeskServices } from './helpdesks/services.ts';

/** A problem in an imported file. */
export type FileProblem = Problem & { readonly file?: string };

/** What was read from files: all of it, or everything that is wrong. */
export type Imported<T> =
  | { readonly ok: true; readonly items: readonly T[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** A reply filled for a made-up ticket. */
export interface Preview {
  readonly text: string;
  /** Plain names of the blanks that stayed open. */
  readonly open: readonly string[];
  /** Blanks that Discern does not know, as they are written. */
  readonly strange: readonly string[];
}

/** A blank or condition that a reply may hold. */
export interface Blank {
  readonly insert: string;
  readonly name: string;
}

/** What the page needs besides the background. The entrypoint gives it, so that the components stay free of it. */
export interface OptionsServices {
  readonly version: string;
  /** The extension's own origin, for a server that asks who calls. */
  readonly origin: string;
  readonly blanks: readonly Blank[];
  readArticles(files: readonly { readonly name: string; readonly text: string }[]): Imported<Evidence>;
  readReplies(file: { readonly name: string; readonly text: string }): Imported<ReplyFields>;
  writeReplies(replies: readonly ReplyFields[], format: 'csv' | 'json'): string;
  preview(text: string, known: boolean, channel: 'email' | 'messaging'): Preview;
  readonly helpdesks: HelpdeskServices;
  /** Whether the browser lets the extension reach an origin, and the question to the person. */
  readonly access: {
    has(origin: string): Promise<boolean>;
    request(origin: string): Promise<boolean>;
  };
}

const Services = createContext<OptionsServices | null>(null);
export const ServicesProvider = Services;

/** The services of the page. */
export function useServices(): OptionsServices {
  const services = useContext(Services);
  if (!services) throw new Error('The settings page was started without its services.');
  return services;
}
