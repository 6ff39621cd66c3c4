package io.hookline.attribution.collect.survey;

import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Answers that name a person by the hash of an address. Before the identity goes, by which other
 * addresses of the person are found.
 */
@Singleton
class SurveyPersonalRecords implements PersonalRecords {

  private static final String ADDRESSES =
      """
      select distinct substr(k.key, 7)
        from identity_key p
        join identity_key k on k.brand = p.brand and k.person_id = p.person_id
                           and k.key like 'email:%'
       where p.brand = :brand and p.key = any(:keys)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  SurveyPersonalRecords(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Sorts before that of shoppers. */
  @Override
  public String name() {
    return "answers of shoppers";
  }

  @Override
  public Erased erase(Person person, long position) {
    return jdbi.withHandle(handle -> erase(handle, person.keys()));
  }

  private Erased erase(Handle handle, List<String> keys) {
    Set<String> addresses =
        new HashSet<>(
            handle
                .createQuery(ADDRESSES)
                .bind("brand", brand.slug())
                .bindArray("keys", String.class, keys)
                .mapTo(String.class)
                .list());
    keys.stream()
        .filter(key -> key.startsWith(ShopperKeys.EMAIL))
        .forEach(key -> addresses.add(key.substring(ShopperKeys.EMAIL.length())));
    if (addresses.isEmpty()) {
      return Erased.all(Map.of());
    }
    return Erased.all(
        Map.of(
            "surveyAnswers",
            handle
                .createQuery("select erase_survey_answers(:emails)")
                .bindArray("emails", String.class, addresses)
                .mapTo(Long.class)
                .one()));
  }
}
