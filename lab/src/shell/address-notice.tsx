/** Says what could not be read of the address, and keeps the address at hand. */
import { shellWords } from "../locale/parts.js";
import { acceptNotice, addressNotice } from "../state/navigation.js";
import { CONTENT } from "./outlet.js";

/** The notice goes with its button: the focus goes on to the content. */
const accept = (): void => {
  acceptNotice();
  document.getElementById(CONTENT)?.focus();
};

export function AddressNotice() {
  const notice = addressNotice.value;
  if (!notice) return null;
  const words = shellWords();
  const text =
    notice.kind === "version"
      ? words.addressVersion(notice.version)
      : notice.kind === "damaged"
        ? words.addressDamaged
        : words.addressParts(notice.parts.map(decodeURIComponent).join(", "));
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      <details>
        <summary>{words.addressOriginal}</summary>
        <p>
          <code>{notice.original}</code>
        </p>
      </details>
      <button type="button" onClick={accept}>
        {words.accept}
      </button>
    </div>
  );
}
