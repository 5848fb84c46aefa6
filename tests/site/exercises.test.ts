/** Questions and exercises as a reader meets them: answered, remembered, checked, given up, and all of it by keyboard. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { problemsOf } from '../../src/practice';
import { goto, leave, open, sharedTab, visitor } from './support';

const CHAPTER = 'one-forward-pass/';
const card = (page: Page, id: string): Locator => page.locator(`#exercise-${id.replace('/', '-')}`);
const predict = (page: Page) => card(page, 'one-forward-pass/not-car-corners');
const work = (page: Page) => card(page, 'one-forward-pass/lowest-score');
const single = (page: Page) => card(page, 'the-weighted-sum/neuron-3');
const goal = (page: Page) => card(page, 'one-forward-pass/say-not-car');

/** The text of an element once it matches. */
async function says(element: Locator, words: RegExp): Promise<void> {
  await expect.poll(() => element.textContent()).toMatch(words);
}

const tab = sharedTab();

it('a prediction shows the gap, is kept, can be skipped and asked again', async () => {
  const context = await visitor();
  const page = await open(context, CHAPTER);
  const after = predict(page).locator('.after');
  expect(await after.isVisible()).toBe(false);
  await predict(page).getByLabel('Your guess').fill('3,0');
  await predict(page).getByRole('button', { name: 'Guess' }).click();
  await says(predict(page).getByRole('status'), /You said 3\. It is 0, so you were 3 too high\./);
  expect(await after.isVisible()).toBe(true);

  await page.reload();
  await expect.poll(() => after.isVisible()).toBe(true);
  await says(predict(page).getByRole('status'), /You said 3/);

  await predict(page).getByRole('button', { name: 'Ask me again' }).click();
  expect(await after.isVisible()).toBe(false);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Your guess');
  await predict(page).getByRole('button', { name: 'Guess' }).click();
  await says(predict(page).getByRole('status'), /Type a number, or skip/);
  await predict(page).getByRole('button', { name: 'Skip' }).click();
  await expect.poll(() => after.isVisible()).toBe(true);
  await leave(context);
});

it('a number worked out: the slip is named, hints come one by one, the answer can be shown', async () => {
  const context = await visitor();
  const page = await open(context, 'the-weighted-sum/');
  const field = single(page).getByRole('textbox');
  const status = single(page).getByRole('status').first();
  const said: [string, RegExp][] = [
    ['', /Type a number first/],
    ['abc', /“abc” is no number/],
    ['1.5', /what the post prints/],
    ['0.23', /bias is still to be added/],
    ['0.75', /Not 0\.75/],
    ['0,93', /^Right\.$/],
  ];
  for (const [typed, words] of said) {
    await field.fill(typed);
    await field.press('Enter');
    await says(status, words);
    expect(await field.getAttribute('aria-invalid')).toBe(typed === '0,93' ? null : 'true');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  await page.reload();
  await says(status, /Solved before, with 0,93/);
  await single(page).getByRole('button', { name: 'Start again' }).click();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await single(page).getByRole('button', { name: 'Hint', exact: true }).click();
  await says(single(page).locator('.hints'), /^Four products first/);
  await single(page).getByRole('button', { name: 'Another hint' }).click();
  await says(single(page).locator('.hints'), /Together 0\.11/);
  await single(page).getByRole('button', { name: 'Show the answer' }).click();
  await expect.poll(() => field.inputValue()).toBe('0.93');
  await leave(context);
});

it('what answers an open question is veiled, and neither seen nor heard, until it is answered, skipped or passed', async () => {
  const context = await visitor();
  const page = await open(context, 'the-weighted-sum/');
  const sum = (id: string) => page.locator(`.companion-sheet table [data-live="${id}"]`);
  const veiled = async (id: string) => (await sum(id).getAttribute('data-veiled')) !== null;
  expect(await veiled('z1[0]')).toBe(false);
  expect([await veiled('z1[1]'), await veiled('z1[2]')]).toEqual([true, true]);
  // Its text stays right; a label of the drawing does not tell it.
  expect(await sum('z1[2]').textContent()).toBe('0.93');
  expect(await sum('z1[2]').evaluate((one) => getComputedStyle(one).visibility)).toBe('hidden');
  expect(await page.locator('.companion [aria-label^="neuron 3: "]').getAttribute('aria-label')).toBe('neuron 3: veiled');
  // Before the book has said what counts as a yes, the answer is a number, seen and heard.
  expect(await page.locator('.companion [aria-label^="answer: "]').getAttribute('aria-label')).toBe('answer: 0.78');
  // The guess answered, row 2 is free; the sum of row 3 waits for what is worked out by hand.
  await card(page, 'the-weighted-sum/most-without-bias').getByRole('button', { name: 'neuron 3' }).click();
  await says(card(page, 'the-weighted-sum/most-without-bias').getByRole('status'), /meets the darkest pixel/);
  await expect.poll(async () => [await veiled('z1[1]'), await veiled('z1[2]')]).toEqual([false, true]);
  // Whoever only reads on sees it all.
  await page.getByRole('heading', { name: 'How hard a neuron' }).scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => veiled('z1[2]')).toBe(false);
  await expect
    .poll(() => page.locator('.companion [aria-label^="neuron 3: "]').getAttribute('aria-label'))
    .toBe('neuron 3: 0.93');
  // Again veiled after a reload, until nothing is to be veiled ever again.
  await page.evaluate(() => scrollTo(0, 0));
  await page.reload();
  await expect.poll(() => veiled('z1[2]')).toBe(true);
  await single(page).getByRole('button', { name: 'Never veil' }).click();
  await expect.poll(() => veiled('z1[2]')).toBe(false);
  await goto(page, 'sigmoid/');
  expect(await page.locator('.companion-sheet table [data-live="a2"]').evaluate((one) => getComputedStyle(one).visibility)).toBe(
    'visible',
  );
  await leave(context);
});

it('"it can’t be done" is there after a try, and counts where it is so', async () => {
  const context = await visitor();
  const page = await open(context, CHAPTER);
  const claim = goal(page).getByRole('button', { name: 'It can’t be done' });
  const status = goal(page).getByRole('status');
  await predict(page).getByRole('button', { name: 'Skip' }).click();
  expect(await claim.count()).toBe(0);
  await page
    .locator('.image-atlas')
    .getByRole('button', { name: /pixels 1, 0, 0, 0/ })
    .click();
  await says(goal(page), /The answer is 0\.7109/);
  await claim.click();
  await says(status, /^Right: it can’t be done\.$/);
  expect(await goal(page).locator('.after').isVisible()).toBe(true);

  // With another bias there are images that do it; dragging to one is enough.
  await goto(page, `${CHAPTER}?b2=-0.8`);
  await says(status, /it can be done/);
  await goal(page).getByRole('button', { name: 'Start again' }).click();
  await page
    .locator('.image-atlas')
    .getByRole('button', { name: /pixels 1, 1, 0, 0/ })
    .click();
  await claim.click();
  await says(status, /It can be done from here/);
  await page
    .getByRole('slider', { name: /pixel 2/ })
    .first()
    .focus();
  await page.keyboard.press('Home');
  await says(status, /There you are/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await says(status, /Done before; not so at the moment/);
  await leave(context);
});

it('what an exercise has moved is put back by one press', async () => {
  const page = tab();
  await goto(page, `${CHAPTER}?b2=-0.8&x=1,1,0,1`);
  const image = () => page.evaluate(() => [...document.querySelectorAll('.companion .cell')].map((cell) => cell.textContent));
  const before = ['1', '1', '0', '1'];
  await expect.poll(image).toEqual(before);
  await goal(page).getByRole('button', { name: 'Show me' }).click();
  await says(goal(page).getByRole('status'), /Like this/);
  expect(await image()).not.toEqual(before);
  await goal(page).getByRole('button', { name: 'Put my numbers back' }).click();
  await says(goal(page).getByRole('status'), /^Your numbers are back\.$/);
  await expect.poll(image).toEqual(before);
  expect(await goal(page).getByRole('button', { name: 'Put my numbers back' }).count()).toBe(0);
});

it('a page that opens at the goal has not solved it', async () => {
  const page = tab();
  await goto(page, `${CHAPTER}?b2=-3`);
  await says(goal(page).getByRole('status'), /It is so already/);
  expect(await goal(page).getAttribute('data-answered')).toBeNull();
});

it('all of it by keyboard', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const question = card(page, 'the-weighted-sum/most-without-bias');
  await question.getByRole('button').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await says(question.getByRole('status'), /You said neuron 2\. Right\./);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Ask me again');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('neuron 1');
  await page.keyboard.press('Space');
  await says(question.getByRole('status'), /You said neuron 1\. 0\.24 is more than 0\.19/);
});

it('the reader’s own page shows how each stands, can be cleared, and brings back what was cleared', async () => {
  const context = await visitor();
  const page = await open(context, CHAPTER);
  await predict(page).getByRole('button', { name: 'Skip' }).click();
  for (const name of ['Hint', 'Another hint', 'Show the answer'])
    await work(page).getByRole('button', { name, exact: true }).click();
  await expect.poll(() => work(page).getAttribute('data-answered')).toBe('');
  await page.locator('.contents summary').click();
  await page.locator('.contents a[href*="progress"]').click();
  const row = (name: string) => page.locator('main li', { hasText: name });
  await says(page.getByRole('status').first(), /2 of \d+ answered/);
  await says(row('How many of sixteen'), /skipped$/);
  await says(row('The lowest score'), /shown$/);
  await says(row('Make it say'), /open$/);
  await page.getByRole('button', { name: 'Clear it all' }).click();
  await says(row('The lowest score'), /open$/);
  await page.reload();
  await says(row('The lowest score'), /open$/);
  await page.goBack();
  await expect.poll(() => work(page).getAttribute('data-answered')).toBeNull();
  await page.goForward();
  await row('Make it say').getByRole('link').click();
  await goal(page).getByRole('button', { name: 'Show me' }).click();
  await expect.poll(() => goal(page).getAttribute('data-answered')).toBe('');
  await goto(page, 'progress/');
  await page.getByRole('button', { name: 'Clear it all' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await says(row('Make it say'), /shown$/);
  await leave(context);
});

it('without scripts the questions and what follows them are there', async () => {
  const context = await visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(CHAPTER, (await import('./support')).base).href);
  expect(await predict(page).locator('.after').isVisible()).toBe(true);
  expect(await predict(page).locator('.exercise-controls').isVisible()).toBe(false);
  await leave(context);
});

it('the page of practice: checked and hinted like a chapter’s, with other numbers that the link keeps', async () => {
  const page = tab();
  await goto(page, 'practice/?foo=1&seed=0#relu');
  const line = page.locator('.other-numbers');
  const first = page.locator('#relu ~ * .exercise').first();
  const asks = () => first.locator('p').first().textContent();
  await says(line, /The seed in the link, “0”, is no whole number.*seed 1\./);
  const built = await asks();

  await first.getByRole('textbox').last().fill('0.2');
  await first.getByRole('button', { name: 'Check' }).click();
  await says(first.locator('.feedback').last(), /how far the pixel must move/);
  for (const name of ['Hint', 'Another hint']) await first.getByRole('button', { name, exact: true }).press('Enter');
  // The button has gone, and the focus is where it was: on the next.
  const show = first.getByRole('button', { name: 'Show the answer' });
  await expect.poll(() => show.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await says(first.locator('.worked'), /Only pixel 1/);
  expect(await first.getByRole('textbox').last().inputValue()).toBe('0.4');

  const choice = page.locator('#the-problem ~ * .exercise').last();
  await choice.getByRole('button', { name: 'always' }).click();
  await says(choice.locator('.feedback'), /There are cars of which that is not true/);
  await choice.getByRole('button', { name: 'never' }).click();
  await says(choice.locator('.feedback'), /^Right\.$/);

  await line.getByRole('button').click();
  await says(line, /seed \d+, which the link keeps/);
  const seed = Number(new URL(page.url()).searchParams.get('seed'));
  expect(page.url()).toMatch(/practice\/\?foo=1&seed=\d+#relu$/);
  const problems = problemsOf('relu', seed);
  await expect.poll(asks).toBe(problems[0]?.asks);
  // A new question is open, and the list at the end follows.
  expect(await first.getByRole('textbox').last().inputValue()).toBe('');
  const solved = page.locator('h3', { hasText: 'ReLU' }).locator('~ * .solutions').first().locator('li').first();
  await expect.poll(() => solved.textContent()).toBe(problems[0]?.solution);
  const stray = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') as HTMLElement, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/\d\.\d/.test(node.textContent ?? '') && !node.parentElement?.closest('[data-quoted]'))
        found.push(node.textContent ?? '');
    return found;
  });
  expect(stray).toEqual([]);
  await page.goBack();
  await expect.poll(asks).toBe(built);
  await page.goForward();
  await expect.poll(asks).toBe(problems[0]?.asks);

  await goto(page, 'relu/');
  await page.getByRole('link', { name: 'practice for this chapter' }).click();
  await page.waitForURL(/practice\/#relu$/);
});
