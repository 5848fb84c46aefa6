/** The path of one number as arithmetic: its factors with the badges that they have in the circuit, and how far the wave is. */
import type { ComponentChildren } from 'preact';
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { slopeId } from '../../quantities/nudge';
import { expressionOf, type Factor, indicesOf, pathsOf } from './paths';
import { factorsPassed, soFar } from './walk';

interface Props {
  id: string;
  /** The stop up to which the wave has come. */
  stop: number;
  /** The question that asks what comes of neuron 2. */
  asked: string | undefined;
}

export function Equation({ id, stop, asked }: Props) {
  const slope = slopeId(id);
  const paths = pathsOf(id);
  const count = paths[0]?.length ?? 0;
  const passed = factorsPassed(id, stop);
  const there = soFar(id)[passed - 1]?.slope;
  const one = paths.length === 1;
  /** What its gate lets through is asked for: the factor would tell. */
  const tells = asked && /^(W1|b1)\[1\]/.test(id) ? { 'data-veil-of': asked } : {};
  return (
    <div class="wave-equation">
      <span class="equation-of">
        <span class="fraction">
          <span>
            ∂<i>L</i>
          </span>
          <span>
            ∂<SymbolOf id={id} />
          </span>
        </span>
        <span>=</span>
      </span>
      <span class="factors" style={`--count:${count};--rows:${paths.length}`}>
        {Array.from({ length: count }, (_, n) => (
          <b key={n} class="badge" style={`--column:${2 * n + 2}`} aria-hidden="true">
            {n + 1}
          </b>
        ))}
        {paths.map((path, row) => (
          <Product key={row} path={path} row={row} tells={tells} />
        ))}
        {paths[0]?.map((factor, n) => (
          <small key={n} class="factor-name" style={`--column:${2 * n + 2}`}>
            <FactorName factor={factor} id={id} one={one} tells={tells} />
          </small>
        ))}
        {passed > 0 && (
          <span class="so-far" style={`--span:${2 * passed - 1}`}>
            {passed === count ? (
              'the whole way'
            ) : one && there ? (
              <>
                so far <Shown id={there} room={7} />
              </>
            ) : (
              'so far'
            )}
          </span>
        )}
        {passed < count && (
          <span class="so-far next" style={`--column:${2 * passed + 2}`}>
            next
          </span>
        )}
      </span>
      <span class="equation-result">
        <Relation id={slope} expression={expressionOf(paths)} />
        <Shown id={slope} />
      </span>
    </div>
  );
}

function Product({ path, row, tells }: { path: readonly Factor[]; row: number; tells: object }) {
  return (
    <>
      {path.map(({ id, name }, n) => (
        <span key={name} class="factor" style={`--column:${2 * n + 2};--row:${row + 2}`} {...(name === 'gate' && tells)}>
          {id ? <Shown id={id} brackets={n > 0 || row > 0} stop /> : <b class="num">1</b>}
        </span>
      ))}
      {path.map(({ name }, n) => (
        <span key={name} class="operator" style={`--column:${2 * n + 1};--row:${row + 2}`}>
          {n > 0 ? '×' : row > 0 ? '+' : ''}
        </span>
      ))}
    </>
  );
}

function FactorName({ factor, id, one, tells }: { factor: Factor; id: string; one: boolean; tells: object }): ComponentChildren {
  const read = useRead();
  if (factor.id === 'dz2')
    return (
      <>
        <i>a</i>
        <sub>2</sub> − <i>y</i>
      </>
    );
  if (factor.id === undefined) return 'a bias: 1';
  if (factor.name === 'gate') return one ? <span {...tells}>gate {read(factor.id) === 1 ? 'open' : 'shut'}</span> : 'gate';
  if (one) return <SymbolOf id={factor.id} />;
  return factor.id.startsWith('W2') ? (
    <>
      <i>W</i>
      <sub>2</sub>
    </>
  ) : (
    <>
      <i>W</i>
      <sub>1</sub>, column {(indicesOf(id)[0] ?? 0) + 1}
    </>
  );
}

/** A number’s symbol, set like mathematics: W₁[3,1]. */
export function SymbolOf({ id }: { id: string }) {
  const [, letter = '', layer] = /^([a-zA-Z])(\d?)/.exec(id) ?? [];
  const indices = indicesOf(id).map((index) => index + 1);
  return (
    <span class="symbol-of">
      {letter === 'x' ? <b>x</b> : <i>{letter}</i>}
      {layer && <sub>{layer}</sub>}
      {indices.length > 0 && `[${indices.join(',')}]`}
    </span>
  );
}
