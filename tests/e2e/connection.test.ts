import { afterAll, beforeAll, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { settingsOf } from '#tests/options/settings-page.ts';
import { createOpenAi, type OpenAi } from '#tests/replicas/openai/server.ts';

const desk = setUpDesk();
const { at, button } = settingsOf(desk);
let server: OpenAi;
beforeAll(async () => {
  server = await createOpenAi();
});
afterAll(() => server.close());

test.each([
  ['ok', '.good', /^ok answered in/],
  ['error-401', '.problem', /key/],
  ['error-404', '.problem', /model/],
])('testing the connection with the model %s', async (model, place, words) => {
  const page = await at('provider');
  await page.getByRole('radio', { name: /A model you choose/ }).check();
  await page.getByLabel('Base URL').fill(server.url);
  await page.getByLabel('Model', { exact: true }).fill(model);
  await page.getByLabel(/API key|Replace the key/).fill(server.key);
  await button('Test connection').click();
  await page.locator(`.result ${place}`).filter({ hasText: words }).waitFor();
});
