import { NO_EVENT } from '#lib/gate/lock/core.ts';
import { getterOf, uncurry } from '#lib/gate/lock/primordials.ts';
import { listen } from '#lib/gate/lock/protocol.ts';
import { absolute, type Net, now, pass, wrap } from './net.ts';

const formAction = getterOf<HTMLFormElement, string>(HTMLFormElement.prototype, 'action');
const attribute = uncurry(Element.prototype.getAttribute);
const targetOf = getterOf<Event, EventTarget | null>(Event.prototype, 'target');
const submitterOf = getterOf<SubmitEvent, HTMLElement | null>(SubmitEvent.prototype, 'submitter');
const isPrevented = getterOf<Event, boolean>(Event.prototype, 'defaultPrevented');
const prevent = uncurry(Event.prototype.preventDefault);
const stop = uncurry(Event.prototype.stopImmediatePropagation);
const NewForm = FormData;

/**
 * Guards forms. A submit event is looked at before the page sees it and once more after, since editors copy their text
 * into the form in between; what is held is prevented. What is returned listens, or listens anew.
 */
export function wrapForms(view: Window & typeof globalThis, net: Net): () => void {
  const { prototype } = view.HTMLFormElement;
  const page = view.document;
  wrap(prototype, 'submit', (original, self, args) =>
    isHeld(net, page, self as HTMLFormElement, null) ? undefined : pass(original, self, args),
  );
  wrap(prototype, 'requestSubmit', (original, self, args) => {
    if (net.core.armed) net.core.gesture(now(), NO_EVENT);
    return isHeld(net, page, self as HTMLFormElement, args[0] as HTMLElement | null)
      ? undefined
      : pass(original, self, args);
  });
  const onSubmit = (event: Event): void => {
    if (!net.core.armed || isPrevented(event)) return;
    const form = targetOf(event) as HTMLFormElement;
    if (!isHeld(net, page, form, submitterOf(event as SubmitEvent))) return;
    prevent(event);
    stop(event);
  };
  return () => {
    listen(view, 'submit', onSubmit, true);
    listen(view, 'submit', onSubmit, false);
  };
}

function isHeld(net: Net, page: Document, form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  if (!net.core.armed) return false;
  let body: FormData;
  let action: string;
  try {
    action = (submitter && attribute(submitter, 'formaction')) || formAction(form);
    body = submitter ? new NewForm(form, submitter) : new NewForm(form);
  } catch {
    // No form, or a submitter that is none of its: the browser refuses it.
    return false;
  }
  return net.ask('form', absolute(action, page), body, null) === 'hold';
}
