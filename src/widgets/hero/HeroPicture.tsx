/** The cover's pictures: the image on the left, the answer on the right. */
import './hero.css';
import { Ring } from '../../controls/NetworkMap';
import { PixelGrid } from '../../controls/PixelGrid';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { isCar } from '../../model';

/** A longer number would cross the ring. */
const RING_LETTERS = 6;

export function HeroImage() {
  return <PixelGrid />;
}

export function HeroAnswer() {
  const read = useRead();
  return (
    <div class="hero-answer">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="answer-track" cx="50" cy="50" r="45" />
        <Ring x={50} y={50} r={45} share={read('a2')} />
      </svg>
      <p>
        <Shown id="a2" room={RING_LETTERS} />
        <span class="verdict">{isCar(read('z2')) ? '“car”' : '“not a car”'}</span>
      </p>
    </div>
  );
}
