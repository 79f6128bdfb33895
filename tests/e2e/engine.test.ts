import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ENGINE, type Engine } from '#lib/engine/port.ts';
import { review } from '#lib/engine/review.ts';
import { RULES } from '#lib/rules/index.ts';
import { BUILD } from '#tests/helpers/browser.ts';
import { asExample } from '#tests/helpers/marked.ts';
import { POLICY, situation } from '#tests/helpers/rule-tester.ts';

/** The engine's script in a bare page. */
async function built(): Promise<Engine> {
  const ignore = () => undefined;
  const page = createContext({
    document: { dispatchEvent: ignore, addEventListener: ignore },
    window: { postMessage: ignore },
    chrome: { runtime: { id: 'test', getManifest: () => ({}) } },
    AbortController,
    CustomEvent,
    Event,
  });
  runInContext(readFileSync(join(BUILD, 'content-scripts/engine.js'), 'utf8'), page);
  // The script starts in a promise.
  await Promise.resolve();
  return (page as { [ENGINE]?: Engine })[ENGINE] as Engine;
}

test('the engine in the page says what its sources say', async () => {
  const engine = await built();
  const said = RULES.flatMap((rule) =>
    [...rule.examples.flags, ...rule.examples.passes].map((example) => {
      const full = asExample(example);
      const input = { ...situation(rule, full), knowledge: full.knowledge ?? [], policy: POLICY };
      return {
        text: input.draft.text,
        sources: JSON.stringify(review(input, RULES)),
        built: JSON.stringify(engine.review({ ...input, conversation: { ...input.conversation } })),
      };
    }),
  );
  expect(said.length).toBeGreaterThan(5 * RULES.length);
  expect(said.filter(({ sources, built }) => sources !== built)).toEqual([]);
});
