/** Names of functions of other programs: prefixes that say whose, and those that are not run. */

/** Namespaces that the standard reserves (3.2.2.3). */
const NAMESPACES = new Set([
  "std",
  "user",
  "anylogic",
  "forio",
  "insightmaker",
  "isee",
  "powersim",
  "simanticssd",
  "simile",
  "sysdea",
  "vensim",
]);

/** A function's name without the namespaces before it. */
export function bareFunction(name: string): string {
  const parts = name.split(".");
  while (parts.length > 1 && NAMESPACES.has(parts[0] ?? "")) parts.shift();
  return parts.join(".");
}

/** Functions that other programs have and this engine does not run. */
const NOT_RUN = new Set([
  "a_function_of",
  "allocate",
  "allocate_available",
  "allocate_by_priority",
  "beta",
  "binomial",
  "combinations",
  "counter",
  "cycletime",
  "data",
  "delay_profile",
  "depreciate_by_schedule",
  "depreciate_straightline",
  "derivn",
  "endval",
  "erlang",
  "external",
  "factorial",
  "find_zero",
  "gamma",
  "gammaln",
  "geometric",
  "get_data_at_time",
  "get_data_between_times",
  "get_data_mean",
  "get_direct_constants",
  "get_direct_data",
  "get_direct_lookups",
  "get_direct_subscript",
  "get_time_value",
  "get_xls_constants",
  "get_xls_data",
  "get_xls_lookups",
  "history",
  "hypergeometric",
  "interpolate",
  "invert_matrix",
  "invnorm",
  "irr",
  "lookup_area",
  "lookup_backward",
  "lookup_extrapolate",
  "lookupmean",
  "market_price",
  "montecarlo",
  "negbinomial",
  "normalcdf",
  "npv",
  "oscillate",
  "pareto",
  "pause",
  "permutations",
  "pmt",
  "pv",
  "qelem",
  "qlen",
  "queue_fifo",
  "random_beta",
  "random_binomial",
  "random_gamma",
  "random_weibull",
  "run_count",
  "runcount",
  "sensirunc",
  "sort_order",
  "stopwatch",
  "tabbed_array",
  "throughput",
  "time_base",
  "triangular",
  "vector_elm_map",
  "vector_reorder",
  "vector_select",
  "vector_sort_order",
  "weibull",
]);

/** Whether a name is a known function of another program that is not run. */
export function isOtherProgramsFunction(name: string): boolean {
  return NOT_RUN.has(name);
}
