import { anchorsOf } from './anchors.ts';

/** Selectors for an element that was pointed at, best first, and the shadow hosts and frames on the way to it. */
export interface Picked {
  readonly candidates: readonly string[];
  readonly shadow: readonly string[];
  readonly frames: readonly string[];
}

/** Candidates that are offered. */
const MOST = 3;
const TESTING =
  /^data-(?:test|testid|test-id|test-selector|cy|qa|hook|automation-id|component|role|action|name)$/;
/** Data that tells a state, a place in a list or a look. */
const PASSING =
  /^data-(?:.*(?:state|active|focus|open|selected|checked|hover|index|position|key|theme|color|placement|align).*|v-.*|react.*|slate.*|lexical.*)$/;
/** What libraries put before the names they make. */
const MADE = /^(?:css|sc|jss|tss|svelte|emotion|chakra|mui)[-_]/i;
/** Classes that tell a state or a size, or are made by a machine: they change from one moment or release to the next. */
const FLEETING =
  /^(?:active|focus\w*|hover\w*|selected|current|open|closed|disabled|enabled|hidden|visible|empty|first|last|odd|even|new|is-.*|has-.*|ng-.*|ember-view|flex|grid|block|inline|relative|absolute|container|row|col|wrapper|css|sc|jss|svelte)$/i;

/** What a selector is to match: the element alone, all that stand beside it, or those beside it that are of its kind. */
export type Reach = 'one' | 'all' | 'kind';

/**
 * Selectors that find an element again: it alone, or with its like, as messages and the messages of customers. Names that developers gave for tests come first, then what screen
 * readers are told, then names and classes that look as if a person chose them; a path through the page comes last.
 */
export function pickedFrom(element: Element, reach: Reach): Picked {
  const { shadow, frames } = anchorsOf(element, (one) => candidatesFor(one, 'one')[0] ?? one.localName);
  return { candidates: candidatesFor(element, reach), shadow, frames };
}

function candidatesFor(element: Element, reach: Reach): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const many = reach !== 'one';
  const isRight = (selector: string): boolean => {
    const all = root.querySelectorAll(selector);
    return many ? [...all].includes(element) : all.length === 1 && all[0] === element;
  };
  const simple = simpleSelectors(element);
  const found = simple.filter(isRight);
  if (many) {
    const siblings = [...(element.parentElement?.children ?? [])].filter((one) => one !== element);
    const shared = (selector: string): number => siblings.filter((one) => one.matches(selector)).length;
    // All beside it, or some of them and not the others.
    const weight = (selector: string): number =>
      reach === 'all' ? shared(selector) : Number(shared(selector) < siblings.length);
    found.sort((a, b) => weight(b) - weight(a));
  }
  if (found.length < MOST) {
    for (const own of [...simple, element.localName]) {
      const scoped = withAncestor(element, own, isRight);
      if (scoped && !found.includes(scoped)) found.push(scoped);
      if (found.length >= MOST) break;
    }
  }
  if (found.length === 0) found.push(pathTo(element, many));
  return found.slice(0, MOST);
}

function withAncestor(element: Element, own: string, isRight: (selector: string) => boolean): string | null {
  for (let up = element.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    for (const outer of simpleSelectors(up)) {
      const selector = `${outer} ${own}`;
      if (isRight(selector)) return selector;
    }
  }
  return null;
}

/** Selectors of the element alone, most lasting first. */
function simpleSelectors(element: Element): string[] {
  const { localName: tag } = element;
  const attribute = (name: string): string[] => {
    const value = element.getAttribute(name);
    return value && value.length <= 80 && isLasting(value)
      ? [`[${name}="${value.replace(/["\\]/g, '\\$&')}"]`]
      : [];
  };
  const testing = element.getAttributeNames().filter((name) => TESTING.test(name));
  const data = element
    .getAttributeNames()
    .filter((name) => name.startsWith('data-') && !TESTING.test(name) && !PASSING.test(name));
  const editable = element.getAttribute('contenteditable');
  const suffix = editable !== null && editable !== 'false' ? `[contenteditable="${editable}"]` : '';
  const classes = [...element.classList].filter(
    (name) => name.length > 3 && isLasting(name) && !FLEETING.test(name),
  );
  return [
    ...testing.flatMap(attribute),
    ...(isLasting(element.id) ? [`#${CSS.escape(element.id)}`] : []),
    ...attribute('name').map((one) => `${tag}${one}`),
    ...data.flatMap(attribute).map((one) => `${tag}${one}`),
    ...attribute('role').flatMap((one) => attribute('aria-label').map((label) => `${one}${label}`)),
    ...attribute('aria-label').map((one) => `${tag}${one}`),
    ...classes.map((name) => `${tag}.${CSS.escape(name)}`),
    ...attribute('role').map((one) => `${one}${suffix}`),
    ...attribute('type').map((one) => `${tag}${one}`),
    ...(suffix ? [`${tag}${suffix}`] : []),
    ...(['textarea', 'article', 'main', 'form'].includes(tag) || tag.includes('-') ? [tag] : []),
  ].filter((one, index, all) => all.indexOf(one) === index);
}

/** Whether a name looks as if a person chose it: words of letters, with no number or hash in it. */
export function isLasting(name: string): boolean {
  if (name === '' || /\d{2}/.test(name) || MADE.test(name)) return false;
  return name.split(/[\s_-]+/).every((part) => {
    if (part.length > 24 || /[a-z]\d|\d[a-z]/i.test(part)) return false;
    const flips = part.match(/[a-z][A-Z]/g)?.length ?? 0;
    const hasVowel = part.length < 4 || /[aeiouyäöüéèà\u0080-\uffff]/i.test(part);
    return hasVowel && flips <= 3 && !/[A-Z]{2}[a-z][A-Z]/.test(part);
  });
}

// Elements by their place among those of their kind, from the nearest one that has a lasting name.
function pathTo(element: Element, many: boolean): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    const here: Element = at;
    const named = at !== element && simpleSelectors(at).find((one) => isOnly(one, here));
    if (named) return [named, ...steps].join(' > ');
    const alike = [...(at.parentElement?.children ?? [at])].filter((one) => one.localName === here.localName);
    const isItem = many && at === element;
    steps.unshift(
      alike.length > 1 && !isItem ? `${at.localName}:nth-of-type(${alike.indexOf(at) + 1})` : at.localName,
    );
  }
  return (element.closest('body') ? ['body', ...steps] : steps).join(' > ');
}

function isOnly(selector: string, element: Element): boolean {
  const found = (element.getRootNode() as Document | ShadowRoot).querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}
