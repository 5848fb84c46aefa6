import { type Moment, type Network, POST_MOMENT, POST_NETWORK } from '../../quantities';
import { moment, network } from '../../state/store';
import { now, useRead } from '../numbers';

/** The reader's whole network, to work out other states from; on the first render the post's, as the page was built. */
export const useNetwork = (): Network => (useRead() === now.read ? network.value : POST_NETWORK);

/** Everything that follows from it. */
export const useMoment = (): Moment => (useRead() === now.read ? moment.value : POST_MOMENT);
