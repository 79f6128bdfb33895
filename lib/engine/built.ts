/**
 * What the build of the extension has worked out for each side of a conversation, see `triggersOf`; the rules have no triggers
 * of their own then. Nothing where the engine runs from its source.
 */
export const BUILT: Readonly<Partial<Record<'draft' | 'customer', string>>> = {};
