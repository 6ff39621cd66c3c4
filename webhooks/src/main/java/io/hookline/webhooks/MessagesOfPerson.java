package io.hookline.webhooks;

import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What partners' end points answered to messages about a person. */
@Singleton
class MessagesOfPerson implements PersonalRecords {

  private final Jdbi jdbi;

  MessagesOfPerson(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String name() {
    return "webhooks";
  }

  @Override
  public boolean isCopy() {
    return true;
  }

  @Override
  public Erased erase(Person person, long position) {
    if (person.subject() == null) {
      return Erased.all("webhookAnswers", 0);
    }
    return Erased.all(
        "webhookAnswers",
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select forget_webhook_answers(:subject)")
                    .bind("subject", person.subject())
                    .mapTo(Long.class)
                    .one()));
  }
}
