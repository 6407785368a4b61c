/** Entry of every worker of the lab: its first message says whether it runs or conducts. */
import { Conductor } from "./conductor.js";
import type { Answer, Request, Role } from "./messages.js";
import { startRunner } from "./runner.js";

self.onmessage = ({ data }: MessageEvent<Role>) => {
  if (data.role === "runner") {
    startRunner(data.port);
    return;
  }
  const conductor = new Conductor(data.runners, (answer: Answer) => {
    self.postMessage(answer);
  });
  self.onmessage = ({ data: request }: MessageEvent<Request>) => {
    if (request.kind === "ask") conductor.ask(request);
    else conductor.giveUpAside();
  };
};
