/** A computed sentence, announced when it has settled. */
import type { ComponentChildren } from "preact";

export interface SentenceProps {
  readonly children: ComponentChildren;
  /** Whether it is still being refined: then it is not announced. */
  readonly isRefining?: boolean;
}

export function Sentence({ children, isRefining = false }: SentenceProps) {
  return (
    <p class="read" aria-live="polite" aria-busy={isRefining}>
      {children}
    </p>
  );
}
