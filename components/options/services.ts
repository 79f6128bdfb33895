import { createContext, use, useContext } from 'react';
import type { PatternEngine } from '#lib/core/patterns.ts';
import type { Evidence } from '#lib/core/types.ts';
import type { Problem, ReplyFields } from '#lib/messaging/settings.ts';
import type { HelpdeskServices } from './helpdesks/services.ts';
import type { SimulateServices } from './simulate/services.ts';

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

/** What the pages about saved replies need of the drafter. */
export interface ReplyServices {
  readonly blanks: readonly Blank[];
  read(file: { readonly name: string; readonly text: string }): Imported<ReplyFields>;
  write(replies: readonly ReplyFields[], format: 'csv' | 'json'): string;
  preview(text: string, known: boolean, channel: 'email' | 'messaging'): Preview;
}

/**
 * What the page needs besides the background. The entrypoint gives it, so that the components stay free of it. What only
 * one page needs is loaded with that page: a function that always answers with the same promise.
 */
export interface OptionsServices {
  readonly version: string;
  /** The extension's own origin, for a server that asks who calls. */
  readonly origin: string;
  readArticles(
    files: readonly { readonly name: string; readonly text: string }[],
  ): Promise<Imported<Evidence>>;
  readonly replies: () => Promise<ReplyServices>;
  /** Loads what reads patterns; it is large. Rejects where it cannot be loaded. */
  patterns(): Promise<PatternEngine>;
  readonly helpdesks: () => Promise<HelpdeskServices>;
  readonly simulate: () => Promise<SimulateServices>;
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

/** The services of the Helpdesks page; suspends until they are loaded. */
export const useHelpdesks = (): HelpdeskServices => use(useServices().helpdesks());

/** The services of the saved replies; suspends until they are loaded. */
export const useReplyServices = (): ReplyServices => use(useServices().replies());
