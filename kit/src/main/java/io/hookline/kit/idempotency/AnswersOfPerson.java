package io.hookline.kit.idempotency;

import io.hookline.kit.erasure.CopiesOfSubject;
import jakarta.inject.Singleton;
import java.util.List;

/** Kept answers that show a person as created. */
@Singleton
class AnswersOfPerson extends CopiesOfSubject {

  private final KeptAnswers answers;

  AnswersOfPerson(KeptAnswers answers) {
    super("answers", "answers");
    this.answers = answers;
  }

  @Override
  protected long erase(String subject) {
    return answers.forget(List.of(subject));
  }
}
