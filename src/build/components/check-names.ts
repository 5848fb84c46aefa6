/** Attributes that name something of this book: a number, a condition, an exercise, a term. */
import { closest } from 'fastest-levenshtein';
import { GLOSSARY } from '../../book/glossary.ts';
import { AuthorError, checkCondition, checkId, type Registry } from '../../live-math';
import { exerciseKinds } from './exercise-names.ts';

type Check = (value: string, registry: Registry) => void;

function settable(id: string, registry: Registry): void {
  checkId(id, registry);
  if (!registry.quantity(id)?.range) throw new AuthorError(`"${id}" is no number that a reader can set`);
}

function exercise(kind: string): Check {
  return (id) => {
    const kinds = exerciseKinds();
    const found = kinds.get(id);
    if (found === kind || (kinds.has(id) && found === undefined)) return;
    if (found) throw new AuthorError(`"${id}" is of the kind "${found}", this shows the kind "${kind}"`);
    const known = [...kinds].filter(([, one]) => one === kind).map(([name]) => name);
    throw new AuthorError(`there is no exercise "${id}"; the nearest is "${closest(id, known)}"`);
  };
}

function term(id: string): void {
  const known = GLOSSARY.map((entry) => entry.id);
  if (!known.includes(id)) throw new AuthorError(`the glossary has no "${id}"; the nearest is "${closest(id, known)}"`);
}

/** Any exercise, whatever it asks. */
function anyExercise(id: string): void {
  const known = [...exerciseKinds().keys()];
  if (!known.includes(id)) throw new AuthorError(`there is no exercise "${id}"; the nearest is "${closest(id, known)}"`);
}

/** A part of a link's query; the widget refuses one that a link could not have. */
function query(value: string, registry: Registry): void {
  for (const [name] of new URLSearchParams(value))
    if (!registry.rows(name) && !registry.quantity(name)?.range)
      throw new AuthorError(`"${value}" is written as in a link, x=0,0,0,0&y=0, and "${name}" is in none`);
}

/** By component and attribute. */
const CHECKS: Readonly<Record<string, Check>> = {
  'Slider id': settable,
  'When is': checkCondition,
  'Predict id': exercise('predict'),
  'WorkItOut id': exercise('work'),
  'Goal id': exercise('goal'),
  'Pick id': exercise('pick'),
  'Term id': term,
  'Veil of': anyExercise,
  'TryNumbers set': query,
};

/** The check of an attribute's value; undefined where it names nothing. */
export const nameCheck = (component: string, attribute: string): Check | undefined => CHECKS[`${component} ${attribute}`];

/** Components whose words become the name of a control. */
export const holdsPlainWords = (component: string): boolean => component === 'Slider';
