/** The reader's network: one store, shared by every island of a page. The only thing on the site that changes. */
import { createStore } from './create-store';

export const store = createStore();
export const {
  network,
  moment,
  inGesture,
  inHand,
  before,
  canUndo,
  canRedo,
  changes,
  setNumber,
  setNetwork,
  replaceNetwork,
  beginGesture,
  endGesture,
  cancelGesture,
  undo,
  redo,
  reset,
  openedWith,
  historyNow,
  takeUp,
  onChange,
} = store;
