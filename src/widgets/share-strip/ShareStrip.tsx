/** 1, split in two by the answer: the label says which piece the truth has got. */
import './share-strip.css';
import { LabelSwitch } from '../../controls/label-switch/LabelSwitch';
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { sigmoid } from '../../model';

export default function ShareStrip() {
  const read = useRead();
  const car = read('y') === 1;
  const rest = <Other id="rest.a2" like="a2" value={sigmoid(-read('z2'))} />;
  const percent = `${read('a2') * 100}%`;
  return (
    <div class="share-strip" role="group" aria-label="1, split in two by the answer">
      <LabelSwitch />
      <div class="bar" aria-hidden="true">
        <span class={car ? 'piece for truth' : 'piece for'} style={{ width: percent }} />
        <span class={car ? 'piece against' : 'piece against truth'} />
      </div>
      <p class="pieces">
        <span class={car ? 'truth' : ''}>
          for a car <Shown id="a2" />
          {car && <b>, the share</b>}
        </span>
        <span class={car ? '' : 'truth'}>
          for anything else {rest}
          {!car && <b>, the share</b>}
        </span>
      </p>
    </div>
  );
}
