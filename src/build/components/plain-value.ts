/** Whether a value in braces is written out: numbers, texts, and lists of them. */
import type { MdxJsxAttributeValueExpression } from 'mdast-util-mdx';

interface Node {
  type: string;
  elements?: (Node | null)[];
  properties?: Node[];
  value?: unknown;
  argument?: Node;
  computed?: boolean;
}

const isWritten = (node: Node | null | undefined): boolean => {
  switch (node?.type) {
    case 'Literal':
      return true;
    case 'UnaryExpression':
      return isWritten(node.argument);
    case 'ArrayExpression':
      return (node.elements ?? []).every(isWritten);
    case 'ObjectExpression':
      return (node.properties ?? []).every((property) => !property.computed && isWritten(property.value as Node));
    default:
      return false;
  }
};

export function isPlain({ data }: MdxJsxAttributeValueExpression): boolean {
  const [statement] = data?.estree?.body ?? [];
  return statement?.type === 'ExpressionStatement' && isWritten(statement.expression as Node);
}
