import type { NearOperand, QueryNode, TextNode } from '../../query/query.ts';

/**
 * The same question asked of headlines alone: every text that may stand in any field must stand there. Undefined where
 * no text of it may, so that there is nothing to tell apart.
 */
export function askedOfHeadlines(root: QueryNode): QueryNode | undefined {
  const free: TextNode[] = [];
  const ofText = <Text extends TextNode>(node: Text): Text => {
    if (node.field !== undefined) return node;
    free.push(node);
    return { ...node, field: 'headline' };
  };
  const ofOperand = (node: NearOperand): NearOperand =>
    node.kind === 'any' ? { ...node, of: node.of.map(ofText) } : ofText(node);
  const ofNode = (node: QueryNode): QueryNode => {
    switch (node.kind) {
      case 'word':
      case 'pattern':
      case 'fuzzy':
      case 'phrase':
        return ofText(node);
      case 'near':
        return { ...node, left: ofOperand(node.left), right: ofOperand(node.right) };
      case 'all':
      case 'any':
        return { ...node, of: node.of.map(ofNode) };
      // What must not occur must not occur anywhere.
      case 'not':
      case 'has':
      case 'period':
      case 'recurring':
        return node;
    }
  };
  const narrowed = ofNode(root);
  return free.length > 0 ? narrowed : undefined;
}
