/** The places along a pixel where a gate opens or shuts, on the line of the score. */
import { Other } from '../../controls/other-state/Other';
import type { Axis } from '../../controls/plot/axis';
import type { Parameters, Vector } from '../../model';
import { gatesAlong, madeAt } from './along';
import { acrossAt } from './frame';
import { upAt } from './Ticks';

interface Props {
  network: Parameters & { readonly x: Vector };
  j: number;
  axis: Axis;
}

export function GatePlaces({ network, j, axis }: Props) {
  return (
    <>
      {gatesAlong(network, network.x, j).map(({ neuron, at, opens }, row) => (
        <span key={neuron} class="bend-gate" style={`left:${acrossAt(at)}%`}>
          <span
            class="ring gate"
            style={`top:${upAt(axis, madeAt('score', network, network.x, 0, j, at))}%`}
            aria-hidden="true"
          />
          {/* Its words stand on the side on which the neuron speaks, where there is room for them. */}
          <span class={at > 0.55 ? 'bend-says left' : 'bend-says'} style={`top:${row * 1.3}em`}>
            neuron {neuron + 1} {opens ? 'speaks' : 'is silent'} from{' '}
            <Other id={`gate[${neuron}].x`} like="a1[0]" format="short" value={at} /> on
          </span>
        </span>
      ))}
    </>
  );
}
