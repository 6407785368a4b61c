/** Says what could not be read of the address, and keeps the address at hand. */
import { shellWords } from "../locale/parts.js";
import { acceptNotice, addressNotice } from "../state/navigation.js";

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
      <button type="button" onClick={acceptNotice}>
        {words.accept}
      </button>
    </div>
  );
}
