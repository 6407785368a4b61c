/** Asks for outcomes while a component is on view. */
import { useEffect } from "preact/hooks";
import { wantedOutcomes } from "./store.js";

/** @param ids outcomes besides those that the lab's charts ask for */
export function useOutcomes(ids: readonly string[]): void {
  const key = ids.join();
  useEffect(() => {
    const before = wantedOutcomes.peek();
    wantedOutcomes.value = [...new Set([...before, ...key.split(",").filter(Boolean)])];
    return () => {
      wantedOutcomes.value = before;
    };
  }, [key]);
}
