import { Unfilled } from "../../shell/unfilled.js";

export default function Screen() {
  return <Unfilled id="brief" />;
}
