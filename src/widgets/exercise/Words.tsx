/**
 * A sentence of the program's: decimals and percentages in it, and what a reader typed, belong to this
 * answer and do not follow the network.
 */
export function Words({ children }: { children: string }) {
  const parts = children.split(/(“[^”]*\d[^”]*”|\(?[<>]?[−-]?\d+\.\d+%?\)?|\d+%)/);
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <span key={at} data-quoted="">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
