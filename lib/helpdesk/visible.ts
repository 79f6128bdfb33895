/** Whether an element is shown: hidden ticket panes keep their layout, so only the computed style tells. */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function'
    ? element.checkVisibility({ visibilityProperty: true })
    : !element.closest('[hidden]');
}
