/**
 * The name of the agent who is signed in, from the helpdesk's own documented interface (`GET /api/v2/users/me.json`,
 * same origin, the agent's session). Undefined where it does not answer; drafts then leave the name to the agent.
 */
export async function agentName(page: Document): Promise<string | undefined> {
  try {
    const response = await fetch(new URL('/api/v2/users/me.json', page.location.origin), {
      credentials: 'same-origin',
    });
    const body = (await response.json()) as { user?: { name?: unknown } };
    const name = response.ok ? body.user?.name : undefined;
    return typeof name === 'string' && name.trim() ? name.trim() : undefined;
  } catch {
    return undefined;
  }
}
