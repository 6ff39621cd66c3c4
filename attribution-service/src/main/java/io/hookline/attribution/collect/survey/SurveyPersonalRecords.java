package io.hookline.attribution.collect.survey;

import io.hookline.attribution.collect.ingest.ShopperKeys;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Answers that name a person by the hash of an address. */
@Singleton
class SurveyPersonalRecords implements PersonalRecords {

  private final Jdbi jdbi;

  SurveyPersonalRecords(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String name() {
    return "survey-answers";
  }

  @Override
  public Erased erase(Person person, long position) {
    List<String> emails =
        person.keys().stream()
            .filter(key -> key.startsWith(ShopperKeys.EMAIL))
            .map(key -> key.substring(ShopperKeys.EMAIL.length()))
            .toList();
    if (emails.isEmpty()) {
      return Erased.all(Map.of());
    }
    return jdbi.withHandle(
        handle ->
            Erased.all(
                Map.of(
                    "surveyAnswers",
                    handle
                        .createQuery("select erase_survey_answers(:emails)")
                        .bindArray("emails", String.class, emails)
                        .mapTo(Long.class)
                        .one())));
  }
}
