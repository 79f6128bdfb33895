import type { SyntheticEvent } from 'react';

/** Carries out a decision only if a person made it: a script of the page can reach these buttons and click them. */
export function byHand(decide: () => void): (event: SyntheticEvent) => void {
  return ({ isTrusted }) => {
    if (isTrusted) decide();
  };
}
