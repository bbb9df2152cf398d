import { escapeLayers } from './escapeLayers';

const focusable = 'a[href],button,input,select,textarea,[tabindex]';

/** What had the focus before each of the open modal dialogs. */
const before = new WeakMap<HTMLDialogElement, Element | null>();

/** `showModal()`, `show()` and `close()` of `<dialog>`, and `<form method="dialog">`. */
export function installDialog() {
  const { prototype } = HTMLDialogElement;
  if (typeof prototype.showModal === 'function') return;

  const show = function (this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };

  const showModal = function (this: HTMLDialogElement) {
    if (this.hasAttribute('open') || !this.isConnected) {
      throw new DOMException(
        'The dialog is open already, or not on the page.',
        'InvalidStateError',
      );
    }
    before.set(this, this.ownerDocument.activeElement);
    this.setAttribute('open', '');
    escapeLayers.add(this, () => {
      if (this.dispatchEvent(new Event('cancel', { cancelable: true }))) this.close();
    });
    const first = this.querySelector<HTMLElement>('[autofocus]') ?? firstControl(this);
    first?.focus();
  };

  const close = function (this: HTMLDialogElement, returnValue?: string) {
    if (!this.hasAttribute('open')) return;
    this.removeAttribute('open');
    if (returnValue !== undefined) this.returnValue = returnValue;
    escapeLayers.delete(this);
    const opener = before.get(this);
    before.delete(this);
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  };

  const methods = { show, showModal, close };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, { configurable: true, value, writable: true });
  }
  document.addEventListener('submit', closeOnSubmit, true);
}

function closeOnSubmit(event: SubmitEvent) {
  const { submitter, target } = event;
  const form = target as HTMLFormElement;
  const method = submitter?.getAttribute('formmethod') ?? form.getAttribute('method');
  if (method?.toLowerCase() !== 'dialog') return;
  // Without this the environment says that it cannot submit. Whether somebody else keeps the form is known once all
  // have heard of it: it may be stopped on its way up.
  event.preventDefault();
  let kept = false;
  const preventDefault = () => {
    kept = true;
  };
  Object.defineProperties(event, {
    defaultPrevented: { get: () => kept },
    preventDefault: { value: preventDefault },
  });
  queueMicrotask(() => {
    if (!kept) form.closest('dialog')?.close(submitter?.getAttribute('value') ?? undefined);
  });
}

function firstControl(dialog: HTMLDialogElement) {
  return [...dialog.querySelectorAll<HTMLElement>(focusable)].find(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled'),
  );
}
