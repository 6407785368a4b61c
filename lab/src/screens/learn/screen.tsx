/** Learn: a tour of five actions, a pack for teachers and a role play. */
import "./learn.css";
import { linkTo, screen } from "../../state/navigation.js";
import { Pack } from "./pack.js";
import { pageOf } from "./progress.js";
import { Roles } from "./roles.js";
import { Tour } from "./tour.js";
import { learnWords } from "./words.js";

export default function Screen() {
  const page = pageOf(screen.value);
  return (
    <div class="learn">
      {page === "tour" ? <Tour /> : null}
      {page === "pack" ? <Pack /> : null}
      {page === "roles" ? <Roles /> : null}
      {page === "tour" || page === "pack" || page === "roles" ? <Back /> : <Contents />}
    </div>
  );
}

function Contents() {
  const words = learnWords();
  const pages = [
    ["tour", words.tour.title, words.tour.about],
    ["pack", words.pack.title, words.pack.about],
    ["roles", words.roles.title, words.roles.about],
  ] as const;
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <ul class="pages">
        {pages.map(([id, title, about]) => (
          <li key={id}>
            <h2>
              <a href={linkTo(`learn/${id}`)}>{title}</a>
            </h2>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Back() {
  const words = learnWords();
  return (
    <p class="screen-only">
      <a href={linkTo("learn")}>{words.back}</a>
    </p>
  );
}
