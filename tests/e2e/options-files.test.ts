import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { setUpDesk } from '#tests/helpers/stage.ts';
import { file, settingsOf } from '#tests/options/settings-page.ts';

const desk = setUpDesk();
const { at, ask, notice, button } = settingsOf(desk);

describe('saved replies', () => {
  test('edited, exported, imported: the same comes back', async () => {
    const page = await at('replies');
    await page.getByRole('link', { name: 'Edit “Parcel is late”' }).click();
    await page.getByLabel('Title', { exact: true }).fill('Parcel is late, again');
    await page
      .getByLabel('Text', { exact: true })
      .fill('Hi {{customer.firstName}},\n\nOrder {{order.id}}, {{shoe.size}}.');
    await page.locator('.paper').getByText('Hi Ada').waitFor();
    await page.getByText('Not a blank that Discern knows: shoe.size.').waitFor();
    await button('Save changes').click();
    await notice().getByText('“Parcel is late, again” was saved.').waitFor();
    const before = await ask('replies.list');

    await page.getByText('Import and export').click();
    for (const format of ['CSV', 'JSON']) {
      const download = page.waitForEvent('download');
      await button(`Export ${format}`).click();
      const text = await readFile(await (await download).path(), 'utf8');
      expect(text).toContain('Parcel is late, again');
      await button('Back to the starter library').click();
      await notice().getByText('The starter library is back.').waitFor();
      await page.getByRole('radio', { name: 'Replace it all' }).check();
      const name = `replies.${format.toLowerCase()}`;
      await page.locator('input[type=file]').setInputFiles(file(name, text));
      await notice()
        .getByText(/replies were imported/)
        .waitFor();
      expect(await ask('replies.list')).toEqual(before);
    }
    await button('Back to the starter library').click();
    await page.getByText('This is the starter library.').waitFor();
  });

  test('a bad row imports nothing, and is named', async () => {
    const page = await at('replies');
    await page.getByText('Import and export').click();
    const csv = 'title,text,channel\nGood,Text,email\nBad,Text,fax';
    await page.locator('input[type=file]').setInputFiles(file('a.csv', csv));
    await page.getByText('Row 2: channel must be email or messaging.').waitFor();
    expect(await ask('replies.list')).toMatchObject({ own: false });
  });

  test('deleting takes the keyboard to Undo, which puts the reply back in its place', async () => {
    const page = await at('replies');
    const before = await ask('replies.list');
    await button('Delete “Parcel is late”').click();
    await notice().getByText('“Parcel is late” was deleted.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await button('Delete “Parcel is late”').waitFor();
    expect(await ask('replies.list')).toMatchObject({ replies: (before as { replies: unknown[] }).replies });
    await page.getByText('Import and export').click();
    await button('Back to the starter library').click();
    await page.getByText('This is the starter library.').waitFor();
  });
});

test('articles: Markdown, CSV and HTML in one import; found, deleted, put back', async () => {
  const page = await at('knowledge');
  await page.getByText('No articles yet.').waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('returns.md', '# Returns\n\nWithin **30 days**.'),
      file('more.csv', 'id,title,text,internal\nstaff,For staff,Never tell,yes'),
      file('gifts.html', '<h1>Gift cards</h1><p>No <b>expiry</b>.<script>document.title="ran"</script></p>'),
    ]);
  await notice().getByText('3 articles were added.').waitFor();
  await page.locator('.articles li').filter({ hasText: 'For staff' }).getByText('Internal').first().waitFor();
  await page.locator('.articles li').filter({ hasText: 'Gift cards' }).locator('summary').click();
  expect(await page.locator('.articles li[class] details[open] .paper').textContent()).toBe('No expiry.');
  await page.getByLabel('Search articles').fill('30 days');
  await expect.poll(() => page.locator('.articles li').count()).toBe(1);
  await button('Delete “Returns”').click();
  await page.getByText('Nothing fits “30 days”.').waitFor();
  await notice().getByRole('button', { name: 'Undo' }).click();
  await button('Delete “Returns”').waitFor();
  await page.locator('input[type=file]').setInputFiles([file('a.md', '# A'), file('b.md', '# B\n\nText')]);
  await page.locator('.problems').getByText('a.md Text must not be empty.').waitFor();
  expect(await ask('knowledge.list')).toHaveLength(3);
  await page.getByLabel('Search articles').fill('');
  await button('Delete all').click();
  await page.getByText('No articles yet.').waitFor();
});

test('what another tab brought stays when an import is taken back', async () => {
  const article = (id: string) => ({ id, title: id, text: `About ${id}.` });
  const ids = async () => ((await ask('knowledge.list')) as { id: string }[]).map(({ id }) => id).toSorted();
  const page = await at('knowledge');
  await ask('knowledge.save', { articles: [], mode: 'replace' });
  await page.reload();
  await page.getByText('No articles yet.').waitFor();
  const undo = notice().getByRole('button', { name: 'Undo' });
  const choose = (name: string) =>
    page.locator('input[type=file]').setInputFiles([file(name, `# ${name}\n\nText`)]);

  // Before the import, unseen here.
  await ask('knowledge.save', { articles: [article('early')], mode: 'add' });
  await choose('mine.md');
  await undo.press('Enter');
  await notice().getByText('Undone.').waitFor();
  expect(await ids()).toEqual(['early']);

  // After it.
  await choose('mine.md');
  await undo.waitFor();
  await ask('knowledge.save', { articles: [article('late')], mode: 'add' });
  await undo.press('Enter');
  await notice().getByText('Another tab changed this meanwhile').waitFor();
  expect(await ids()).toEqual(['early', 'late', 'mine']);
});
