/** Asks for outcomes while a component is on view. */
import { useEffect } from "preact/hooks";
import { wantedOutcomes } from "./store.js";

/** How many components on view ask for each outcome. */
const asking = new Map<string, number>();

function add(ids: readonly string[], change: 1 | -1): void {
  for (const id of ids) asking.set(id, (asking.get(id) ?? 0) + change);
  wantedOutcomes.value = [...asking].flatMap(([id, count]) => (count > 0 ? [id] : []));
}

/** @param ids outcomes besides those that the lab's charts ask for */
export function useOutcomes(ids: readonly string[]): void {
  const key = ids.join();
  useEffect(() => {
    const wanted = key.split(",").filter(Boolean);
    add(wanted, 1);
    return () => add(wanted, -1);
  }, [key]);
}
