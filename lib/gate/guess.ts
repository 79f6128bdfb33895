/** How sure a role is that was found by guess, in words; `share` goes from 0 to 1. */
export function levelOf(share: number): 'sure' | 'likely' | 'unsure' | 'none' {
  if (share >= 0.75) return 'sure';
  if (share >= 0.5) return 'likely';
  return share > 0 ? 'unsure' : 'none';
}
