/** The frame of every screen: skip link, navigation, settings, notices, the screen, the footer. */
import "./shell.css";
import { useEffect } from "preact/hooks";
import { shellWords } from "../locale/parts.js";
import { AddressNotice } from "./address-notice.js";
import { Header } from "./header.js";
import { CONTENT, Outlet } from "./outlet.js";
import { Refusal } from "./refusal.js";

export function App() {
  const words = shellWords();
  useEffect(() => {
    document.title = words.name;
  }, [words]);
  const toContent = (event: Event): void => {
    // The address behind the # is the lab's own: the link moves the focus by itself.
    event.preventDefault();
    document.getElementById(CONTENT)?.focus();
  };
  return (
    <>
      <a class="skip" href={`#${CONTENT}`} onClick={toContent}>
        {words.skip}
      </a>
      <Header />
      <AddressNotice />
      <Refusal />
      <main id={CONTENT} tabIndex={-1}>
        <Outlet />
      </main>
      <footer class="foot">
        <p>
          {words.footer} {words.offline}
        </p>
      </footer>
    </>
  );
}
