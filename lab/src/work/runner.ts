/** A runner: does what the conductor orders, one piece after the other. */
import { memberRuns, SharedPasts } from "../../../src/browser.js";
import type { Delivery, Order } from "./messages.js";

export function startRunner(port: MessagePort): void {
  const pasts = new SharedPasts();
  port.onmessage = ({ data }: MessageEvent<Order>) => {
    const { number, task } = data;
    const begun = performance.now();
    try {
      const runs = memberRuns(task, pasts);
      const milliseconds = performance.now() - begun;
      const delivery: Delivery = { number, runs, milliseconds };
      port.postMessage(
        delivery,
        runs.map(({ values }) => values.buffer as ArrayBuffer),
      );
    } catch (error) {
      const delivery: Delivery = { number, problem: String(error) };
      port.postMessage(delivery);
    }
  };
}
