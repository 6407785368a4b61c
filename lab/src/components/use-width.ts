/** The width that an element has on the page, so that letters in a picture keep their size. */
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Steps in which a width is told, in pixels: a chart is not drawn anew for each of them. */
const STEP = 20;

/** @param usual told until the element stands on the page */
export function useWidth(element: RefObject<Element>, usual: number): number {
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const look = (): void => {
      const now = current.getBoundingClientRect().width;
      if (now > 0) setWidth(Math.max(STEP, Math.floor(now / STEP) * STEP));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
