/** A runner: does what the conductor orders, one piece after the other. */
import { memberDraws, memberRuns, SharedPasts } from "../../../src/browser.js";
import type { Delivery, Order } from "./messages.js";

export function startRunner(port: MessagePort): void {
  const pasts = new SharedPasts();
  const done = (order: Order): Delivery => {
    const { number } = order;
    if ("draws" in order) return { number, draws: memberDraws(order.draws) };
    const begun = performance.now();
    const runs = memberRuns(order.task, pasts);
    return { number, runs, milliseconds: performance.now() - begun };
  };
  port.onmessage = ({ data: order }: MessageEvent<Order>) => {
    try {
      const delivery = done(order);
      port.postMessage(delivery, "runs" in delivery ? buffersOf(delivery.runs) : []);
    } catch (error) {
      port.postMessage({ number: order.number, problem: String(error) } satisfies Delivery);
    }
  };
}

/** What is handed over without a copy. */
const buffersOf = (runs: readonly { readonly values: Float64Array }[]): Transferable[] =>
  runs.map(({ values }) => values.buffer as ArrayBuffer);
