/**
 * Second half of the build step: finds the stand-in numerals in KaTeX's two trees and puts the marked numbers in their
 * place; the annotation keeps its TeX as a template. Also fails the build on any formula that KaTeX refuses
 * (rehype-katex alone would leave it on the page in red).
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { type Slot, STAND_IN, slotAt } from './compile';
import {
  fillTex,
  liveElement,
  liveProperties,
  type Numbers,
  quotedElement,
  relationProperties,
  relationSign,
  signOf,
  symbolSign,
  symbolSignProperties,
} from './marks';

const everyStandIn = /* @__PURE__ */ new RegExp(STAND_IN, 'g');

export function rehypeLive(numbers: Numbers) {
  return (tree: Root, file: VFile): void => {
    const slots = file.data.liveSlots ?? [];
    const refused = file.messages.find(({ source }) => source === 'rehype-katex');
    if (refused) file.fail(`KaTeX: ${(refused.cause as Error | undefined)?.message ?? refused.reason}`, refused.place);

    visitParents(tree, 'text', (node, ancestors) => {
      const text = node as Text;
      if (!STAND_IN.test(text.value) || !(ancestors as Element[]).some((ancestor) => hasClass(ancestor, 'katex'))) return;
      const parent = ancestors.at(-1) as Element;
      if (parent.tagName === 'annotation') annotate(parent, text, slots, numbers);
      else mark(ancestors as Element[], text, slots, numbers);
    });

    visit(tree, 'element', (node, index, parent) => {
      const element = node as Element;
      if (hasClass(element, 'katex')) element.properties['translate'] = 'no';
      if (!hasClass(element, 'katex-display') || !parent || index === undefined) return undefined;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['equation'] },
        children: [{ type: 'element', tagName: 'div', properties: { className: ['scroller'] }, children: [element] }],
      };
      for (const formula of element.children) if (formula.type === 'element') formula.properties['translate'] = 'no';
      return SKIP;
    });
  };
}

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties?.className) && properties.className.includes(name);

function mark(ancestors: Element[], text: Text, slots: readonly Slot[], numbers: Numbers): void {
  const parent = ancestors.at(-1) as Element;
  const standIn = STAND_IN.exec(text.value)?.[0] as string;
  if (text.value !== standIn)
    throw new Error(`live maths: "${text.value}" holds a number and something else; this formula needs braces`);
  const slot = slotAt(slots, standIn);
  const visible = ancestors.some((ancestor) => hasClass(ancestor, 'katex-html'));
  if (slot.kind === 'rel' || slot.kind === 'full') {
    text.value = slot.kind === 'rel' ? relationSign(slot.id, slot.expression, numbers) : symbolSign(slot.ids, numbers);
    // The sign is the relation itself, not a number inside one: KaTeX's inner element goes.
    const relation = ancestors.at(-2) as Element;
    relation.children = [text as ElementContent];
    relation.properties = {
      ...relation.properties,
      ...(slot.kind === 'rel' ? relationProperties(slot.id, slot.expression) : symbolSignProperties(slot.ids)),
    };
    return;
  }
  if (slot.kind === 'quoted') {
    const { properties, text: quoted } = quotedElement(slot.text);
    Object.assign(parent.properties, properties);
    text.value = quoted;
    return;
  }
  const { className, translate: _ofTheFormula, ...marks } = liveProperties(slot.id, numbers, { ...slot, handle: visible });
  parent.properties = { ...parent.properties, ...marks };
  if (visible) parent.properties.className = [...((parent.properties.className as string[]) ?? []), ...(className as string[])];
  text.value = liveElement(slot.id, numbers, slot).text;
}

/** Writes the current numbers into the TeX, and keeps in data-tex where each of them stands. */
function annotate(annotation: Element, text: Text, slots: readonly Slot[], numbers: Numbers): void {
  const template = (standIn: string) => {
    const slot = slotAt(slots, standIn);
    if (slot.kind === 'quoted') return slot.text.replace(/\\?%/g, '\\%');
    if (slot.kind === 'full') return `\\full{${slot.ids.join(' ')}}`;
    if (slot.kind === 'rel') return `\\rel{${slot.id}${slot.expression ? `|${slot.expression}` : ''}}`;
    return `\\live${signOf(slot.format)}${slot.brackets ? '()' : ''}{${slot.id}}`;
  };
  annotation.properties['data-tex'] = text.value
    .replace(/\\mathrel\{(9\d{6})\}/g, ' $1')
    // The braces that kept a numeral apart go, but for those that hold an argument together: e^{…}, \frac{…}{…}.
    .replace(/(\^|_|\}|\\[a-zA-Z]+)?(\s*)\{(9\d{6})\}/g, (_, before = '', space, standIn) =>
      /^(\^|_|\}|\\frac|\\sqrt|\\ln|\\exp)$/.test(before)
        ? `${before}${space}{${template(standIn)}}`
        : `${before}${space}${template(standIn)}`,
    )
    .replace(everyStandIn, template);
  text.value = fillTex(annotation.properties['data-tex'], numbers);
}
