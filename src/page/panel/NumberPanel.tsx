/** The controls of a number, or of every number of an equation or a neuron: the popover of the whole site. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { NumberField } from '../../controls/NumberField';
import { Relation, Shown } from '../../controls/Shown';
import { BackToPost, ValueSlider } from '../../controls/ValueSlider';
import { quantity, registry } from '../../quantities';
import { type OpenPanel, panel } from '../../state/panel';
import { pointed } from '../../state/pointed';
import { loadSheet } from '../../styles/load-sheet';
import sheet from './panel.css?url';
import { placePanel } from './place-panel';

/** Its look, fetched with it. */
export const ready = (): Promise<void> => loadSheet(sheet);

export function NumberPanel() {
  const open = panel.value;
  return open ? <Panel key={open.ids.join() + open.title} {...open} /> : null;
}

export function closePanel(): void {
  const anchor = panel.peek()?.anchor;
  panel.value = undefined;
  pointed.value = undefined;
  (anchor as HTMLElement | undefined)?.focus?.({ preventScroll: true });
}

function Panel({ ids, title, anchor, pointer }: OpenPanel) {
  const box = useRef<HTMLDivElement>(null);
  const [first] = ids as [string];
  const alone = ids.length === 1 && quantity(first).range;

  useLayoutEffect(() => {
    const element = box.current as HTMLDivElement;
    const place = () => placePanel(element, anchor);
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [anchor]);

  useEffect(() => {
    const element = box.current as HTMLDivElement;
    if (alone) pointed.value = first;
    // A finger did not ask for the keyboard that a focused field would bring up.
    const field = element.querySelector<HTMLElement>('input[role="spinbutton"], .computed');
    (pointer === 'touch' || !field ? element : field).focus({ preventScroll: true });
    const outside = (event: PointerEvent) => {
      const target = event.target as Element;
      if (!element.contains(target) && !target.closest('[data-handle],[data-grip],.equation-stop')) panel.value = undefined;
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [anchor]);

  const heading = alone ? `${quantity(first).symbol}, ${quantity(first).name}` : (title ?? '');
  return (
    <div
      ref={box}
      class={alone ? 'panel' : 'panel many'}
      role="dialog"
      aria-label={heading}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        closePanel();
      }}
    >
      <button type="button" class="close" aria-label="Close" onClick={closePanel}>
        ×
      </button>
      {alone ? <OneNumber id={first} /> : <ManyNumbers ids={ids} title={heading} />}
    </div>
  );
}

function OneNumber({ id }: { id: string }) {
  const { symbol, name, role } = quantity(id);
  return (
    <>
      <p class="panel-title">
        <span class={`symbol role-${role}`}>{symbol}</span> {name}
      </p>
      <div class="panel-controls">
        <ValueSlider id={id} />
        <NumberField id={id} />
        <BackToPost id={id} />
      </div>
      <Effects id={id} />
    </>
  );
}

/** What the number makes now: its products, or the sum that it is added to. */
function Effects({ id }: { id: string }) {
  const users = registry.ids
    .map((other) => registry.quantity(other))
    .filter((other) => other?.from.includes(id) && !other.id.includes('.'));
  const products = users.filter((user) => user?.role === 'product');
  const sums = products.length > 0 ? [] : users.filter((user) => user?.role === 'sum' && user.id !== 'zc');
  return (
    <ul class="effects">
      {products.map((product) => {
        const [left, right] = (product as NonNullable<typeof product>).from as [string, string];
        const made = (product as NonNullable<typeof product>).id;
        const sum = registry.ids.find((other) => registry.quantity(other)?.from.includes(made)) as string;
        return (
          <li key={made}>
            <Shown id={left} /> × <Shown id={right} brackets />
            <Relation id={made} expression={`* ${left} ${right}`} />
            <Shown id={made} /> in {quantity(sum).symbol}, now <Shown id={sum} />
          </li>
        );
      })}
      {sums.map((sum) => (
        <li key={sum?.id}>
          added to {sum?.symbol}, now <Shown id={sum?.id as string} />
        </li>
      ))}
    </ul>
  );
}

/** Every number once, whole arrays laid out as in the equation; computed ones to look at and to light up. */
function ManyNumbers({ ids, title }: { ids: readonly string[]; title: string }) {
  const names = [...new Set(ids.map((id) => id.replace(/\[.*/, '')))];
  return (
    <>
      <p class="panel-title">{title}</p>
      <div class="groups">
        {names.map((name) => {
          const members = ids.filter((id) => id.replace(/\[.*/, '') === name);
          const rows = (registry.rows(name) ?? [[name]])
            .map((row) => row.filter((id) => members.includes(id)))
            .filter((row) => row.length > 0);
          const { symbol, role } = quantity(members[0] as string);
          return (
            <fieldset key={name} class={`group role-${role}`}>
              <legend>{symbol.replace(/\[.*/, '')}</legend>
              {rows.map((row) => (
                <div key={row[0]} class="row">
                  {row.map((id) => (quantity(id).range ? <NumberField key={id} id={id} short /> : <Computed key={id} id={id} />))}
                </div>
              ))}
            </fieldset>
          );
        })}
      </div>
    </>
  );
}

function Computed({ id }: { id: string }) {
  const { symbol, name } = quantity(id);
  return (
    <span class="computed" data-points={id} tabIndex={0} role="group" aria-label={`${symbol}, ${name}`}>
      <Shown id={id} />
    </span>
  );
}
