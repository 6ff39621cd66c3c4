package io.hookline.kit.idempotency;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.CopiesOfSubject;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Answers that are kept for a day, in case a request is repeated, show a person as created. */
@Singleton
class AnswersOfPerson extends CopiesOfSubject {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  AnswersOfPerson(Jdbi jdbi, CurrentBrand brand) {
    super("answers", "answers");
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  protected long erase(String subject) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update idempotency_key set body = 'null'
                     where brand = :brand and body is not null
                       and regexp_replace(location, '^https?://[^/]+', '') = :address
                    """)
                .bind("brand", brand.slug())
                .bind("address", "/v1/brands/" + brand.slug() + "/" + subject)
                .execute());
  }
}
