/** Starts the lab. */
import "./style/tokens.css";
import "./style/base.css";
import { render } from "preact";
import { App } from "./shell/app.js";
import { followAddress } from "./state/navigation.js";
import { keepSettings } from "./state/settings.js";
import { startWork } from "./state/work.js";

const place = document.getElementById("app");
if (place) {
  keepSettings();
  await followAddress();
  startWork();
  render(<App />, place);
}
if (import.meta.env.PROD && "serviceWorker" in navigator) {
  // Without it the lab works all the same, but only with a connection.
  navigator.serviceWorker.register("./offline.js").catch(() => undefined);
}
