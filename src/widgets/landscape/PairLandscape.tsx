/** The landscape of the post's two images. */
import { PAIR } from '../../model/training/pair';
import { AfterStep } from './AfterStep';
import type { Asked, Batch } from './batch';
import type { Ground } from './ground';
import { W2_AND_B2 } from './planes';
import { StepLandscape } from './StepLandscape';
import { useOwnSteps } from './use-own-steps';

export const PAIR_BATCH: Batch = { examples: PAIR, words: 'image 1 and image 2', height: 'mean loss', prefix: 'pair.' };

interface Props {
  still: Ground;
  asked?: Asked;
}

export default function PairLandscape({ still, asked }: Props) {
  return (
    <StepLandscape
      batch={PAIR_BATCH}
      steps={useOwnSteps(PAIR_BATCH)}
      plane={W2_AND_B2}
      still={still}
      After={AfterStep}
      {...(asked && { asked })}
    />
  );
}
