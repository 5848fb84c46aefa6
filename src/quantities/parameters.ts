/** The parameters by their ids, and out of a moment: for widgets and exercises; a page that is only read needs neither. */
import { PARAMETER_NAMES, parametersOf } from '../model/parameters';
import type { Network } from './moment';
import { registry } from './registry';

/** The ids of the parameters, in the order of the model's flatten(parameters). */
export const PARAMETER_IDS: readonly string[] = PARAMETER_NAMES.flatMap((name) => registry.rows(name)?.flat() ?? [name]);

/** What a reader can set, out of a moment that also has what follows from it. */
export const networkOf = (network: Network): Network => {
  const { x, y, eta } = network;
  return { ...parametersOf(network), x, y, eta };
};
