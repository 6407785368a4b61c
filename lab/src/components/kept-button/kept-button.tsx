/** A button that keeps the focus when its own press was the last one: `disabled` would drop it. */

export interface KeptButtonProps {
  readonly label: string;
  readonly act: () => void;
  /** Whether there is anything to do. */
  readonly isOpen: boolean;
}

export function KeptButton({ label, act, isOpen }: KeptButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={!isOpen}
      onClick={() => {
        if (isOpen) act();
      }}
    >
      {label}
    </button>
  );
}
