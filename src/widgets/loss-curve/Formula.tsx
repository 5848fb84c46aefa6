/** The loss written out in the plot, as the chapter writes it. */
import '../../controls/formula-text.css';
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';

export function Formula() {
  useRead();
  return (
    <div class="loss-formula">
      <p class="formula-text">
        <em>L</em> = −ln <Shown id="share" />
        <Relation id="L" expression="neg ln share" />
        <Shown id="L" />
      </p>
      <p>minus ln of the share that is left for the truth</p>
    </div>
  );
}
