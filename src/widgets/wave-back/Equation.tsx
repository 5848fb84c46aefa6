/**
 * The path of one number as arithmetic: its factors with the badges that they have in the circuit, and how far the wave is.
 * Where there are three paths, each product has what it comes to, and they are added up beneath.
 */
import '../../controls/formula-text.css';
import './equation.css';
import { type ComponentChildren, Fragment } from 'preact';
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { UNTRANSLATED, useText } from '../../controls/use-text';
import { useVeiled } from '../../controls/use-veiled';
import { slopeId } from '../../quantities/nudge';
import { expressionOf, type Factor, indicesOf, pathsOf } from './paths';
import { productsOf } from './products';
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
  const read = useRead();
  const veiled = useVeiled(slope);
  const { products, sign } = productsOf(id, read);
  return (
    <div class={one ? 'wave-equation formula-text' : 'wave-equation formula-text of-three'}>
      <span class="equation-of">
        <span class="fraction">
          <span>
            ∂<em>L</em>
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
        {products.map((product, row) => (
          <span key={row} class="row-product" style={`--row:${row + 2}`}>
            <Text text={` ${product.sign} `} />
            <b class="num role-slope" data-quoted="" data-veiled={veiled ? '' : undefined}>
              <Text text={product.text} />
            </b>
          </span>
        ))}
        {paths[0]?.map((factor, n) => (
          <small key={n} class="factor-name" style={`--column:${2 * n + 2}`}>
            <span>
              <FactorName factor={factor} id={id} one={one} tells={tells} />
            </span>
          </small>
        ))}
        {passed > 0 && (
          <span class="so-far" style={`--span:${2 * passed - 1}`}>
            <span>
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
          </span>
        )}
        {passed < count && (
          <span class="so-far next" style={`--column:${2 * passed + 2}`}>
            <span>next</span>
          </span>
        )}
        {!one && (
          <span class="equation-result">
            <Text text={` ${sign} `} />
            <Shown id={slope} />
          </span>
        )}
      </span>
      {one && (
        <span class="equation-result">
          <Relation id={slope} expression={expressionOf(paths)} />
          <Shown id={slope} />
        </span>
      )}
    </div>
  );
}

/** What a translator leaves as it is. */
const Text = ({ text }: { text: string }) => (
  <span ref={useText<HTMLSpanElement>(text)} {...UNTRANSLATED}>
    {text}
  </span>
);

function Product({ path, row, tells }: { path: readonly Factor[]; row: number; tells: object }) {
  return (
    <>
      {path.map(({ id, name }, n) => (
        <Fragment key={name}>
          {n + row > 0 && (
            <span class="operator" style={`--column:${2 * n + 1};--row:${row + 2}`}>
              {n > 0 ? '×' : '+'}
            </span>
          )}
          <span
            class={n === 0 ? 'factor first' : 'factor'}
            style={`--column:${2 * n + 2};--row:${row + 2}`}
            {...(name === 'gate' && tells)}
          >
            {id ? <Shown id={id} brackets={n + row > 0} stop /> : <b class="num">1</b>}
          </span>
        </Fragment>
      ))}
    </>
  );
}

/** In two lines where they are words: a caption takes no width from the factors. */
function FactorName({ factor, id, one, tells }: { factor: Factor; id: string; one: boolean; tells: object }): ComponentChildren {
  const read = useRead();
  if (factor.id === 'dz2')
    return (
      <span class="formula-text">
        <em>a</em>
        <sub>2</sub> − <em>y</em>
      </span>
    );
  if (factor.id === undefined) return 'bias';
  if (factor.name === 'gate')
    return one ? (
      <span {...tells}>
        gate
        <br />
        {read(factor.id) === 1 ? 'open' : 'shut'}
      </span>
    ) : (
      'gate'
    );
  if (one) return <SymbolOf id={factor.id} />;
  return factor.id.startsWith('W2') ? (
    <span class="formula-text">
      <em>W</em>
      <sub>2</sub>
    </span>
  ) : (
    <>
      <span class="formula-text">
        <em>W</em>
        <sub>1</sub>
      </span>
      <br />
      column {(indicesOf(id)[0] ?? 0) + 1}
    </>
  );
}

/** A number’s symbol, set like mathematics: W₁[3,1]. */
function SymbolOf({ id }: { id: string }) {
  const [, letter = '', layer] = /^([a-zA-Z])(\d?)/.exec(id) ?? [];
  const indices = indicesOf(id).map((index) => index + 1);
  return (
    <span class="symbol-of formula-text">
      {letter === 'x' ? <b>x</b> : <em>{letter}</em>}
      {layer && <sub>{layer}</sub>}
      {indices.length > 0 && `[${indices.join(',')}]`}
    </span>
  );
}
