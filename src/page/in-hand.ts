/** What a page needs once a hand is near, or its numbers are others than those that it was built with; fetched then. */
import lit from '../styles/lit.css?url';
import { loadSheet } from '../styles/load-sheet';

loadSheet(lit).catch(() => {});

export { showScale } from './drag-scale';
export { holdPage } from './hold';
export { lightUp } from './light-up';
export { pressResults } from './press-results';
