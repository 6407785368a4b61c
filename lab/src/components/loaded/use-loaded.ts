/** Data that is fetched when a component that needs it is first shown. */
import { useEffect, useState } from "preact/hooks";

export type Loaded<T> = T | "loading" | "failed";

const kept = new Map<() => Promise<{ readonly default: unknown }>, unknown>();

/** @param load a function that stays the same, written outside of the component */
export function useLoaded<T>(load: () => Promise<{ readonly default: T }>): Loaded<T> {
  const [value, setValue] = useState<Loaded<T>>(() => known(load) ?? "loading");
  useEffect(() => {
    const already = known(load);
    if (already !== undefined) {
      setValue(() => already);
      return;
    }
    load().then(
      (module) => {
        kept.set(load, module.default);
        setValue(() => module.default);
      },
      () => setValue("failed"),
    );
  }, [load]);
  return value;
}

function known<T>(load: () => Promise<{ readonly default: T }>): T | undefined {
  return kept.get(load) as T | undefined;
}

/** Whether it is there. */
export const isLoaded = <T>(value: Loaded<T>): value is T =>
  value !== "loading" && value !== "failed";
