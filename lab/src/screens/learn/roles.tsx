/** The role play as printable pages: one card a delegation, then rules, agenda and debrief. */
import { List } from "./pack.js";
import { TimeTable } from "./time-table.js";
import { learnWords } from "./words.js";

export function Roles() {
  const { roles: words, pack } = learnWords();
  return (
    <article class="printable">
      <section class="sheet">
        <h1>{words.title}</h1>
        <button type="button" class="screen-only" onClick={() => window.print()}>
          {words.print}
        </button>
        <p>{words.intro}</p>
        <h2>{words.rulesTitle}</h2>
        <List items={words.rules} />
        <TimeTable
          title={words.agendaTitle}
          minutes={pack.lessonTime}
          what={pack.lessonWhat}
          parts={words.agenda}
        />
        <h2>{words.debriefTitle}</h2>
        <List items={words.debrief} />
        <h2>{words.afterTitle}</h2>
        <p>{words.after}</p>
      </section>
      <div class="cards">
        {words.cards.map((card) => (
          <section key={card.name} class="card">
            <h2>{card.name}</h2>
            <h3>{words.wants}</h3>
            <p>{card.wants}</p>
            <h3>{words.decides}</h3>
            <p>{card.decides}</p>
            <h3>{words.answers}</h3>
            <p>{card.answers}</p>
          </section>
        ))}
      </div>
    </article>
  );
}
