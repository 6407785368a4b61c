/** What parameters mean, loaded when the lab rests. */
import { useEffect, useState } from "preact/hooks";

/** The meaning of a parameter, or its id until the meanings are there. */
export function useParameterNames(): (id: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    import("ironriver:parameter-names").then(
      ({ default: known }) => setNames(new Map(Object.entries(known))),
      () => undefined,
    );
  }, []);
  return (id) => names.get(id) ?? id;
}
