/** Where the reader is: the screen and the plan in the address behind the `#`. */
import { batch, effect, signal } from "@preact/signals";
import { addressOf, readAddress } from "./address.js";
import { packed, unpacked } from "./long-address.js";
import { startPlan } from "./plan.js";
import { language, theme } from "./settings.js";
import { plan, unread } from "./store.js";

/** Part of the address before the `?`, without slashes: `lab`. */
export const screen = signal("");
/** What could not be read of the address with which the lab was opened. */
export const addressNotice = signal<
  | { readonly kind: "version"; readonly version: string; readonly original: string }
  | { readonly kind: "damaged"; readonly original: string }
  | { readonly kind: "parts"; readonly parts: readonly string[]; readonly original: string }
  | undefined
>(undefined);

/** The address last written here: hearing of it again changes nothing. */
let written = "";

/** The plan, and the language and theme where they are not the ones most readers have. */
const fieldsNow = (): string =>
  [
    addressOf(plan.value, unread.value),
    language.value === "en" ? "" : `l=${language.value}`,
    theme.value === "auto" ? "" : `t=${theme.value}`,
  ]
    .filter(Boolean)
    .join("&");

/** The address of a screen with the present plan, for links. */
export const linkTo = (id: string): string => {
  const fields = fieldsNow();
  return `#/${id}${fields ? `?${fields}` : ""}`;
};

/** The whole address that shows the same to somebody else. */
export async function shareableAddress(): Promise<string> {
  const text = await packed(fieldsNow());
  return `${location.href.split("#")[0]}#/${screen.value}${text ? `?${text}` : ""}`;
}

/** Reads the address now and whenever the reader changes it; writes it when the plan changes. */
export async function followAddress(): Promise<void> {
  await readLocation();
  addEventListener("hashchange", () => void readLocation());
  effect(() => {
    const fields = fieldsNow();
    const id = screen.value;
    // An address that was not understood stays as it is until the reader has seen why.
    if (addressNotice.value && addressNotice.value.kind !== "parts") return;
    void write(id, fields);
  });
}

async function write(id: string, fields: string): Promise<void> {
  const before = location.hash;
  const text = await packed(fields);
  // Somebody went elsewhere meanwhile: that address is still to be read.
  if (location.hash !== before) return;
  const hash = `#/${id}${text ? `?${text}` : ""}`;
  if (hash === location.hash || (hash === "#/" && location.hash === "")) return;
  written = hash;
  history.replaceState(null, "", hash);
}

async function readLocation(): Promise<void> {
  const { hash } = location;
  if (hash === written) return;
  written = hash;
  const match = /^#?\/?([^?]*)(?:\?(.*))?$/s.exec(hash);
  const path = (match?.[1] ?? "").replace(/\/+$/, "");
  const text = match?.[2];
  const whole = text === undefined ? undefined : await unpacked(text);
  if (location.hash !== hash) return;
  // At once: an address that is not understood must not be written over meanwhile.
  batch(() => {
    if (text !== undefined) takeFields(whole, hash);
    screen.value = path;
  });
}

/** @param whole the fields; undefined if they are damaged */
function takeFields(whole: string | undefined, original: string): void {
  if (whole === undefined) {
    addressNotice.value = { kind: "damaged", original };
    return;
  }
  const fields = new URLSearchParams(whole);
  takeSettings(fields);
  fields.delete("l");
  fields.delete("t");
  const read = readAddress(fields.toString());
  if (read.version !== undefined) {
    addressNotice.value = { kind: "version", version: read.version, original };
  } else if (read.unread.length > 0) {
    addressNotice.value = { kind: "parts", parts: read.unread, original };
  } else addressNotice.value = undefined;
  unread.value = read.unread;
  plan.value = read.plan;
}

function takeSettings(fields: URLSearchParams): void {
  const l = fields.get("l");
  if (l === "en" || l === "es") language.value = l;
  const t = fields.get("t");
  if (t === "light" || t === "dark" || t === "auto") theme.value = t;
}

/** Leaves an address that was not understood for the plan that was read instead. */
export function acceptNotice(): void {
  addressNotice.value = undefined;
}

/** Goes to a screen with the present plan. */
export function goTo(id: string): void {
  screen.value = id;
}

/** Gives up the whole plan for the one that the lab starts with. */
export function startAgain(): void {
  addressNotice.value = undefined;
  unread.value = [];
  plan.value = startPlan();
}
