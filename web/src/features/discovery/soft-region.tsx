'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useTransition, type FormEvent, type MouseEvent, type ReactNode } from 'react';

/**
 * Around a search and its results: links to the same page and its forms change the search in place, so that nothing flashes and
 * the scroll stays. Without script they are ordinary links and forms; inside, everything is rendered on the server.
 */
export function SoftRegion({ children, open }: { children: ReactNode; open?: string }) {
  const [router, pathname] = [useRouter(), usePathname()];
  const [busy, start] = useTransition();
  useEffect(() => {
    if (open) showSheet(open);
  }, [open]);

  function go(query: string, replace: boolean) {
    const address = query ? `${pathname}?${query}` : pathname;
    start(() => (replace ? router.replace(address, { scroll: false }) : router.push(address, { scroll: false })));
  }

  function onClick(event: MouseEvent<HTMLElement>) {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const button = event.target.closest('button[commandfor]');
    if (button && !('commandForElement' in button)) return command(button);
    const link = event.target.closest('a');
    if (!link || !staysHere(link, pathname) || isForAnotherTab(event)) return;
    event.preventDefault();
    go(link.search.slice(1), link.rel === 'next');
  }

  function onSubmit(event: FormEvent<HTMLElement>) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'get' || new URL(form.action).pathname !== pathname)
      return;
    event.preventDefault();
    form.querySelector('dialog')?.close();
    go(formQuery(form), false);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- it only listens to the links inside
    <div
      className="soft-region"
      aria-busy={busy || undefined}
      onClick={onClick}
      onSubmit={onSubmit}
      onChange={submitAtOnce}
    >
      {children}
    </div>
  );
}

/** What a form would send, without what is empty. */
export function formQuery(form: HTMLFormElement): string {
  const filled = [...new FormData(form)].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].trim() !== '',
  );
  return new URLSearchParams(filled).toString();
}

function staysHere({ origin, pathname, target }: HTMLAnchorElement, here: string): boolean {
  return origin === location.origin && pathname === here && target === '';
}

function isForAnotherTab({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}

// For browsers that do not know `commandfor` yet.
function command(button: Element) {
  const sheet = document.getElementById(button.getAttribute('commandfor') ?? '');
  if (!(sheet instanceof HTMLDialogElement)) return;
  if (button.getAttribute('command') === 'close') sheet.close();
  else showSheet(sheet.id);
}

function showSheet(id: string) {
  const sheet = document.getElementById(id);
  if (sheet instanceof HTMLDialogElement && !sheet.open) sheet.showModal();
}

function submitAtOnce(event: FormEvent<HTMLElement>) {
  if (event.target instanceof HTMLSelectElement && event.target.dataset.atOnce !== undefined)
    event.target.form?.requestSubmit();
}
