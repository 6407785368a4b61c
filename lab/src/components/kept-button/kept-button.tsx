/** A button that keeps the focus when its own press was the last one: `disabled` would drop it. */

export interface KeptButtonProps {
  readonly label: string;
  readonly act: () => void;
  /** Whether there is anything to do. */
  readonly isOpen: boolean;
  /** What it acts on, where several buttons have the same label: said, not shown. */
  readonly of?: string;
}

export function KeptButton({ label, act, isOpen, of }: KeptButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={!isOpen}
      onClick={() => {
        if (isOpen) act();
      }}
    >
      {label}
      {of === undefined ? null : <span class="hidden"> {of}</span>}
    </button>
  );
}
