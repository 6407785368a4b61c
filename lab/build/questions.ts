/** The five questions of the founding article with what the records answer, in both languages. */
import type * as Library from "../../src/index.js";

/** A question and its answer from the records, a paragraph each. */
export interface RecordedQuestion {
  readonly id: string;
  readonly question: { readonly en: string; readonly es: string };
  readonly answer: { readonly en: readonly string[]; readonly es: readonly string[] };
  /** Ids of claims that go deeper. */
  readonly claims: readonly string[];
}

export function recordedQuestions(library: typeof Library): readonly RecordedQuestion[] {
  const [english, spanish] = [library.localeOf("en"), library.localeOf("es")];
  return library.questions.map((question) => {
    const [en, es] = [
      library.questionRow(question, english),
      library.questionRow(question, spanish),
    ];
    return {
      id: question.id,
      question: { en: en.question, es: es.question },
      answer: { en: en.answer, es: es.answer },
      claims: question.claims,
    };
  });
}
