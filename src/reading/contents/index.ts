export { closeContents } from './close-contents';
export { offerTurnKeys, turn } from './turn-keys';
