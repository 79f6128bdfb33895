import { DOMSerializer, type Node, Schema } from 'prosemirror-model';
import { bulletList, listItem, orderedList } from 'prosemirror-schema-list';
import type { Block } from '../conversations.ts';

/** What the composer can hold. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    orderedList: { ...orderedList, group: 'block', content: 'listItem+' },
    unorderedList: { ...bulletList, group: 'block', content: 'listItem+' },
    listItem: { ...listItem, content: 'paragraph block*' },
    text: { group: 'inline' },
    hardBreak: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => ({ href: dom.getAttribute('href') }) }],
      toDOM: ({ attrs }) => ['a', { href: attrs.href }, 0],
    },
    italic: { parseDOM: [{ tag: 'i' }, { tag: 'em' }], toDOM: () => ['i', 0] },
    bold: { parseDOM: [{ tag: 'b' }, { tag: 'strong' }], toDOM: () => ['b', 0] },
  },
});

const serializer = DOMSerializer.fromSchema(schema);

function inner(node: Node): string {
  const holder = document.createElement('div');
  holder.append(serializer.serializeFragment(node.content));
  return holder.innerHTML;
}

/** A document as the blocks that are sent. */
export function blocksIn(doc: Node): Block[] {
  return doc.children.map((node) => {
    if (node.type.name === 'paragraph') return { type: 'paragraph', text: inner(node) };
    const items = node.children.map((item) => inner(item.child(0)));
    return { type: node.type.name as 'orderedList', items };
  });
}

/** A document's text: a newline for each block and each break. */
export const textIn = (doc: Node): string =>
  doc.textBetween(0, doc.content.size, '\n', '\n').replaceAll('\u00a0', ' ');

/** Paragraphs of a plain text, one for each line. */
export const paragraphs = (text: string): Node[] =>
  text.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
