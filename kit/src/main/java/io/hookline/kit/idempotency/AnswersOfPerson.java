package io.hookline.kit.idempotency;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Answers that are kept for a day, in case a request is repeated, show a person as created. */
@Singleton
class AnswersOfPerson implements PersonalRecords {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  AnswersOfPerson(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "answers";
  }

  @Override
  public boolean isCopy() {
    return true;
  }

  @Override
  public Erased erase(Person person, long position) {
    if (person.subject() == null) {
      return Erased.all("answers", 0);
    }
    return Erased.all(
        "answers",
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update idempotency_key set body = 'null'
                         where brand = :brand and body is not null
                           and regexp_replace(location, '^https?://[^/]+', '') = :address
                        """)
                    .bind("brand", brand.slug())
                    .bind("address", "/v1/brands/" + brand.slug() + "/" + person.subject())
                    .execute()));
  }
}
