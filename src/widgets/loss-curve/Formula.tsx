/** The loss written out in the plot, as the chapter writes it. */
import '../../controls/formula-text.css';
import { Other } from '../../controls/other-state/Other';
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { asideOf, SHARES, shareForLn } from './frame';

/** score: as it is drawn. */
export function Formula({ score }: { score: number }) {
  const read = useRead();
  const share = read('share');
  return (
    <div class={`loss-formula${asideOf(score)}`}>
      {share < SHARES.least ? (
        <p class="in-words">the share is nearly 0: the loss is nearly the score’s distance from 0</p>
      ) : share > SHARES.most ? (
        <p class="in-words">the share is nearly 1: nearly no loss</p>
      ) : (
        <>
          <p class="formula-text">
            <em>L</em> = −ln{' '}
            {share < SHARES.short ? (
              <Other id="formula.share" like="share" value={shareForLn(share, read('L'))} format="fine" />
            ) : (
              <Shown id="share" />
            )}
            <Relation id="L" expression="neg ln share" />
            <Shown id="L" />
          </p>
          <p>minus ln of the share that is left for the truth</p>
        </>
      )}
    </div>
  );
}
