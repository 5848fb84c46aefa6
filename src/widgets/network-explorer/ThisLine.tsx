/** What a line does: one multiplication. */
import type { ComponentChildren } from 'preact';
import { Relation, Shown } from '../../controls/Shown';
import { ownerOf } from './build';
import { edgeOf } from './Plan';

/** A line has room for a product in full; beyond that, numbers are short. */
const ROOM = 7;

const Part = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <span>
    <span class="value">{children}</span>
    <small>{name}</small>
  </span>
);

/** chosen: a weight, a bias, or a pixel or neuron, which is no line. */
export function ThisLine({ chosen }: { chosen: string }) {
  const edge = edgeOf(chosen);
  const owner = ownerOf(chosen);
  return (
    <div class="this-line" key={chosen}>
      <p>
        <b>This line</b> {owner ? 'a bias has none' : 'a line is one multiplication'}
      </p>
      {edge && (
        <p class="product">
          <Part name="weight">
            <Shown id={chosen} stop room={ROOM} />
          </Part>{' '}
          ×{' '}
          <Part name={edge.to === undefined ? `neuron ${edge.from + 1}` : `pixel ${edge.from + 1}`}>
            <Shown id={edge.input} brackets stop={edge.to !== undefined} room={ROOM} />
          </Part>
          <Relation id={edge.product} expression={`* ${chosen} ${edge.input}`} />
          <Part name="carried now">
            <Shown id={edge.product} room={ROOM} />
          </Part>
        </p>
      )}
      {!edge && !owner && <p class="none">Press one, or its cell.</p>}
      {owner && (
        <p class="product">
          <Part name={`bias of ${owner}`}>
            <Shown id={chosen} stop room={ROOM} />
          </Part>
        </p>
      )}
    </div>
  );
}
