'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { themeRoot } from '../../behaviors';
import type { PopoverProps } from './Popover';
import { PopoverPanel, type PopoverPanelProps } from './PopoverPanel';

interface PopoverPlaceProps
  extends Omit<PopoverPanelProps, 'anchor'>, Pick<PopoverProps, 'anchor'> {
  /** Its trigger is the next element. */
  triggered: boolean;
}

/** Where an open popover was written, which says where it goes and what it stands at. */
export function PopoverPlace({ triggered, anchor, ...props }: PopoverPlaceProps) {
  const place = useRef<HTMLTemplateElement>(null);
  const [root, setRoot] = useState<{ at: Element | null } & ReturnType<typeof themeRoot>>();

  useLayoutEffect(() => {
    const element = place.current!;
    const { container, attributes } = themeRoot(element);
    setRoot({
      at: anchor?.current ?? (triggered ? element.nextElementSibling : element.parentElement),
      attributes,
      // All else is out of reach while a modal dialog is open; and a popover keeps open what stands in it, also
      // in Firefox 140, which does not ask who opened it.
      container: element.closest('dialog,[popover]') ?? container,
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it stays where it opened
  }, []);

  return (
    <>
      {/* Allowed in tables and lists, too, and never seen. */}
      <template ref={place} />
      {root &&
        createPortal(
          <PopoverPanel {...root.attributes} {...props} anchor={root.at as HTMLElement} />,
          root.container,
        )}
    </>
  );
}
