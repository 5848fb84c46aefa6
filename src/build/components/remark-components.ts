/**
 * Checks every tag in a chapter: that there is such a component or element, that it takes these attributes and has those
 * it needs, and that what stands between its tags would be shown. Any mistake stops the build where it stands.
 */

import { closest } from 'fastest-levenshtein';
import type { Nodes, Root } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxAttributeValueExpression,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { AuthorError, checkAttribute, type Registry } from '../../live-math';
import { EXERCISES } from '../remark-exercises.ts';
import { holdsPlainWords, nameCheck } from './check-names.ts';
import type { Attribute, Component } from './describe.ts';
import { htmlElements } from './html-elements.ts';
import { isPlain } from './plain-value.ts';
import { componentsFor } from './shelves.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

export function remarkComponents({ registry }: { registry: Registry }) {
  return (tree: Root, file: VFile): void => {
    const components = componentsFor(file.path);
    visit(tree, (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      try {
        checkTag(node, components, registry);
        checkPlace(node, parent, parent?.children[(index ?? 0) - 1]);
      } catch (error) {
        if (!(error instanceof Mistake)) throw error;
        file.fail(error.message, error.node.position ?? node.position);
      }
    });
  };
}

/** A mistake in a tag, and the part of it that is wrong. */
class Mistake extends Error {
  constructor(
    message: string,
    readonly node: { position?: Tag['position'] },
  ) {
    super(message);
  }
}

function checkTag(tag: Tag, components: ReadonlyMap<string, Component>, registry: Registry): void {
  const { name } = tag;
  if (name === null) throw new Mistake('<> and </> hold nothing together here: leave them out', tag);
  const component = components.get(name);
  if (component) checkComponent(tag, name, component, registry);
  else if (/^[a-z][a-z0-9]*$/.test(name)) checkElement(tag, name, components);
  else throw new Mistake(`there is no component <${name}>; the nearest is <${closest(name, [...components.keys()])}>`, tag);
}

function checkComponent(tag: Tag, name: string, { attributes, holds }: Component, registry: Registry): void {
  for (const attribute of tag.attributes.map((one) => written(name, one))) {
    const { name: key, value } = attribute;
    const known = attributes.get(key);
    if (!known) {
      const takes = attributes.size === 0 ? 'no attributes' : [...attributes.keys()].join(', ');
      throw new Mistake(`<${name}> takes no "${key}"; it takes ${takes}`, attribute);
    }
    checkValue(name, attribute, known);
    if (typeof value === 'string') checkText(name, attribute, value, nameCheck(name, key) ?? checkAttribute, registry);
  }
  for (const [key, { required, takes }] of attributes) {
    const given = tag.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === key);
    if (required && !given) throw new Mistake(`<${name}> needs ${key}=${takes === 'text' ? '"…"' : example(takes)}`, tag);
  }
  const empty = tag.children.length === 0;
  if (holds && empty) throw new Mistake(`<${name}> shows what stands between its tags, and nothing does`, tag);
  if (!holds && !empty) throw new Mistake(`<${name}> shows nothing of what stands between its tags: write <${name} />`, tag);
  if (holdsPlainWords(name) && !tag.children.every(isWords)) throw new Mistake(`<${name}> holds plain words only`, tag);
}

const nameOf = (node: Nodes | undefined): string | null | undefined =>
  node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement' ? node.name : undefined;

/** Where two that belong together are parted, one of them would never be seen. */
function checkPlace(tag: Tag, parent: Nodes | undefined, before: Nodes | undefined): void {
  if (tag.name === 'After' && !EXERCISES.has(nameOf(parent) ?? ''))
    throw new Mistake(
      `<After> stands in an exercise, right inside of ${[...EXERCISES].map((name) => `<${name}>`).join(', ')}`,
      tag,
    );
  if (tag.name === 'Narrow' && nameOf(before) !== 'Wide') throw new Mistake('<Narrow> stands right behind its <Wide>', tag);
}

/** Words, and the paragraph that they become on a line of their own. */
const isWords = (node: Nodes): boolean =>
  node.type === 'text' || (node.type === 'paragraph' && node.children.every((child) => child.type === 'text'));

function checkElement(tag: Tag, name: string, components: ReadonlyMap<string, Component>): void {
  const known = htmlElements().get(name);
  if (!known) {
    const meant = [...components.keys()].find((one) => one.toLowerCase() === name);
    const nearest = meant ?? closest(name, [...htmlElements().keys(), ...components.keys()]);
    throw new Mistake(`<${name}> is no element of HTML; the nearest is <${nearest}>`, tag);
  }
  for (const attribute of tag.attributes.map((one) => written(name, one))) {
    const { name: key, value } = attribute;
    if (!known.has(key) && !/^data-[a-z]/.test(key))
      throw new Mistake(`<${name}> takes no "${key}"; the nearest is "${closest(key, [...known])}"`, attribute);
    if (typeof value === 'string' && !/^(id|href|src)$/.test(key)) checkText(name, attribute, value, checkAttribute, undefined);
  }
}

/** An attribute says its value itself: nothing is computed in a chapter. */
function written(name: string, attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): MdxJsxAttribute {
  if (attribute.type === 'mdxJsxExpressionAttribute')
    throw new Mistake(`<${name}>: {${attribute.value}} is computed; write each attribute out`, attribute);
  const { value } = attribute;
  if (value && typeof value === 'object' && !isPlain(value))
    throw new Mistake(`<${name}>: ${attribute.name}={${value.value}} is computed; write the value itself`, attribute);
  return attribute;
}

function checkText<R>(
  name: string,
  attribute: MdxJsxAttribute,
  value: string,
  check: (value: string, registry: R) => void,
  registry: R,
): void {
  try {
    check(value, registry);
  } catch (error) {
    if (error instanceof AuthorError) throw new Mistake(`<${name}>: ${error.message}`, attribute);
    throw error;
  }
}

/** How a value of its kind is written. */
const example = (takes: Attribute['takes']): string =>
  takes === 'number' ? '{…}' : Array.isArray(takes) ? takes.map((word) => `"${word}"`).join(' or ') : '{…}';

function checkValue(name: string, attribute: MdxJsxAttribute, { takes }: Attribute): void {
  const { name: key, value } = attribute;
  const wrong = (right: string): never => {
    throw new Mistake(`<${name}>: write ${key}${right}`, attribute);
  };
  if (value === null || value === undefined) {
    if (takes !== 'flag') wrong(`=${takes === 'text' ? '"…"' : example(takes)}`);
  } else if (takes === 'text' && typeof value !== 'string') wrong('="…"');
  else if (takes === 'number' && !isNumber(value)) wrong(`={…}, with a number`);
  else if (takes === 'flag' && (typeof value === 'string' || !/^(true|false)$/.test(value.value)))
    wrong(' alone, or leave it out');
  else if (Array.isArray(takes) && !takes.includes(value)) wrong(`=${example(takes)}`);
  else if (takes === 'anything' && typeof value === 'string') wrong('={…}');
}

const isNumber = (value: string | MdxJsxAttributeValueExpression): boolean =>
  typeof value !== 'string' && value.value.trim() !== '' && Number.isFinite(Number(value.value));
