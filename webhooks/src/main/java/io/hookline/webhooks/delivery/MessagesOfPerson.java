package io.hookline.webhooks.delivery;

import io.hookline.kit.erasure.CopiesOfSubject;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** What partners' end points answered to messages about a person. */
@Singleton
class MessagesOfPerson extends CopiesOfSubject {

  private final Jdbi jdbi;

  MessagesOfPerson(Jdbi jdbi) {
    super("webhooks", "webhookAnswers");
    this.jdbi = jdbi;
  }

  @Override
  protected long erase(String subject) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select forget_webhook_answers(:subject)")
                .bind("subject", subject)
                .mapTo(Long.class)
                .one());
  }
}
