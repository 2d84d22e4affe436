/** What Chromium itself tells assistive technology. The other browsers do not show their tree to the tests. */
import { executeServerCommand } from '@web/test-runner-commands';

export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly focused?: boolean;
  readonly children?: readonly TreeNode[];
}

/** All of it, in one list. */
export async function browserTree(): Promise<TreeNode[]> {
  const flat = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(await executeServerCommand<TreeNode, undefined>('accessibility-tree'));
}
