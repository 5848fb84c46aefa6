/** Questions and exercises as a reader meets them: answered, remembered, checked, given up, and all of it by keyboard. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { goto, leave, open, sharedTab, visitor } from './support';

const CHAPTER = 'one-forward-pass/';
const card = (page: Page, id: string): Locator => page.locator(`#exercise-${id.replace('/', '-')}`);
const predict = (page: Page) => card(page, 'one-forward-pass/not-car-corners');
const work = (page: Page) => card(page, 'one-forward-pass/second-image');
const single = (page: Page) => card(page, 'the-weighted-sum/neuron-1');
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

it('numbers worked out: the slip is named, the verdict goes with the numbers, the answer can be shown', async () => {
  const context = await visitor();
  const page = await open(context, 'the-weighted-sum/');
  const field = single(page).getByRole('textbox');
  const status = single(page).getByRole('status');
  const said: [string, RegExp][] = [
    ['', /Type a number first/],
    ['abc', /“abc” is no number/],
    ['0.62', /what the post prints/],
    ['0.19', /bias is still to be added/],
    ['0.75', /Not 0\.75/],
    ['0,69', /^Right\.$/],
  ];
  for (const [typed, words] of said) {
    await field.fill(typed);
    await field.press('Enter');
    await says(status, words);
    expect(await field.getAttribute('aria-invalid')).toBe(typed === '0,69' ? null : 'true');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  // Another image: what was right is not right any more. Back again, it is.
  await page
    .getByRole('slider', { name: /pixel 3/ })
    .first()
    .focus();
  await page.keyboard.press('ArrowRight');
  await says(status, /numbers have changed/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await says(status, /^Right\.$/);

  await page.reload();
  await says(status, /Solved before, with 0,69/);
  await single(page).getByRole('button', { name: 'Start again' }).click();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await single(page).getByRole('button', { name: 'Show the answer' }).click();
  await expect.poll(() => field.inputValue()).toBe('0.69');
  await leave(context);
});

it('several fields: each has its own verdict', async () => {
  const page = tab();
  await goto(page, CHAPTER);
  const typed = ['0.51', '-0.03', '0.88', '1,159', '76%'];
  for (const [at, text] of typed.entries()) await work(page).getByRole('textbox').nth(at).fill(text);
  await work(page).getByRole('button', { name: 'Check' }).click();
  const verdicts = work(page).locator('.feedback');
  await says(verdicts.nth(0), /^Right\.$/);
  await says(verdicts.nth(1), /bias/);
  await says(verdicts.nth(4), /Right, rounded/);
  expect(await work(page).getAttribute('data-answered')).toBeNull();
  await work(page).getByRole('textbox').nth(1).fill('−0.33');
  await work(page).getByRole('textbox').nth(1).press('Enter');
  await expect.poll(() => work(page).getAttribute('data-answered')).toBe('');
});

it('"it cannot be done" counts where it is so, after a try, and not elsewhere', async () => {
  const context = await visitor();
  const page = await open(context, CHAPTER);
  const claim = goal(page).getByRole('button', { name: 'It cannot be done' });
  const status = goal(page).getByRole('status');
  await claim.click();
  await says(status, /Try it first/);
  await page.getByRole('button', { name: /^Image 1, 0, 0, 0/ }).click();
  await says(goal(page), /The answer is 0\.7109/);
  await claim.click();
  await says(status, /^Right: it cannot be done\.$/);
  expect(await goal(page).locator('.after').isVisible()).toBe(true);

  // With another bias there are images that do it; dragging to one is enough.
  await goto(page, `${CHAPTER}?b2=-0.8`);
  await says(status, /it can be done/);
  await goal(page).getByRole('button', { name: 'Start again' }).click();
  await page.getByRole('button', { name: /^Image 1, 1, 0, 0/ }).click();
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
  const before = await image();
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
  const question = card(page, 'the-weighted-sum/sign-of-neuron-2');
  await question.getByRole('button').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await says(question.getByRole('status'), /You said below zero\. Right\./);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Ask me again');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('above zero');
  await page.keyboard.press('Space');
  await says(question.getByRole('status'), /You said above zero\. Not so: below zero\./);
});

it('the reader’s own page shows how each stands, can be cleared, and brings back what was cleared', async () => {
  const context = await visitor();
  const page = await open(context, CHAPTER);
  await predict(page).getByRole('button', { name: 'Skip' }).click();
  await work(page).getByRole('button', { name: 'Show the answer' }).click();
  await expect.poll(() => work(page).getAttribute('data-answered')).toBe('');
  await page.locator('.contents summary').click();
  await page.locator('.contents a[href*="progress"]').click();
  const row = (name: string) => page.locator('main li', { hasText: name });
  await says(page.getByRole('status').first(), /2 of \d+ answered/);
  await says(row('How many of sixteen'), /skipped$/);
  await says(row('The second image'), /shown$/);
  await says(row('Make it say'), /open$/);
  await page.getByRole('button', { name: 'Clear it all' }).click();
  await says(row('The second image'), /open$/);
  await page.reload();
  await says(row('The second image'), /open$/);
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
  expect(await predict(page).getByRole('button').count()).toBe(0);
  await leave(context);
});
