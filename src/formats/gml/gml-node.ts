/** An element of GML, held only as long as its feature is being read. */
export interface GmlNode {
  readonly local: string;
  readonly isGml: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: GmlNode[];
  text: string;
}

export const childrenOf = (node: GmlNode, ...names: readonly string[]): readonly GmlNode[] =>
  node.children.filter(({ local }) => names.includes(local));

export const childOf = (node: GmlNode, ...names: readonly string[]): GmlNode | undefined =>
  childrenOf(node, ...names)[0];
