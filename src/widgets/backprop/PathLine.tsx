/** Products of named factors and what they come to: a path, or a step of the walk. */
import { Fragment } from 'preact';
import { Relation, Shown } from '../../controls/Shown';
import { quantity } from '../../quantities';
import { expressionOf } from './paths';
import type { Line } from './walk';

export function PathLine({ slope, paths }: Line) {
  const { symbol } = quantity(slope);
  return (
    <div class="path-line">
      <span class="path-of">{symbol}</span>
      {paths.map((path, row) => (
        <span key={row} class="path-product">
          {path.map(({ id, name }, at) => (
            <Fragment key={name}>
              <span>{at > 0 ? '×' : row > 0 ? '+' : '='}</span>
              <span class="path-factor">
                {id ? <Shown id={id} brackets={at > 0 || row > 0} stop /> : <b>1</b>}
                <small>
                  <span class="visually-hidden">(this is </span>
                  {name}
                  <span class="visually-hidden">)</span>
                </small>
              </span>
            </Fragment>
          ))}
        </span>
      ))}
      <span>
        <Relation id={slope} expression={expressionOf(paths)} />
        <Shown id={slope} />
      </span>
    </div>
  );
}
