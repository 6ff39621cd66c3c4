package io.hookline.attribution.lift.holdout;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.lift.study.StudyFixtures.post;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Sha256;
import java.time.Instant;
import java.util.stream.IntStream;

/** People of studies, told of or made at once. */
public final class HoldoutFixtures {

  private HoldoutFixtures() {}

  /** A customer whom the lot of a study gives to an arm: the first, second … of them. */
  public static String customer(String study, String arm, int number) {
    String salt = Fixtures.read("/studies/" + study).getString("registration.salt");
    return IntStream.range(0, 10_000)
        .mapToObj(i -> "customer-" + i)
        .filter(name -> (Lot.part(salt, "external:" + Sha256.hex(name)) < 5000) == arm.equals("AD"))
        .skip(number)
        .findFirst()
        .orElseThrow();
  }

  public static Json report(String study, String exposures) {
    return post("/" + study + "/exposures", "{\"exposures\": [" + exposures + "]}")
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /**
   * @param arm null for that of the lot
   */
  public static String exposure(String customer, Instant at, String arm) {
    return """
        {"externalId": "%s", "occurredAt": "%s", "arm": %s}"""
        .formatted(customer, at, arm == null ? "null" : '"' + arm + '"');
  }

  /**
   * People of an arm who were met at an instant, of whom the first ones have bought once each, an
   * hour later, for 10.00 and so much more for each before them; the first half of these had also
   * bought a day before.
   */
  public static void people(
      String study, String arm, int people, int buyers, String step, Instant at) {
    execute(
        """
        insert into study_exposure
               (brand, study_id, key, arm, assigned_arm, first_at, recorded_at)
        select '%1$s', '%2$s', 'external:%3$s-' || i, '%3$s', '%3$s', '%6$s', '%6$s'
          from generate_series(1, %4$d) i;
        insert into identity_key (brand, key, person_id)
        select '%1$s', 'external:%3$s-' || i, md5('%2$s%3$s' || i)::uuid
          from generate_series(1, %4$d) i;
        insert into conversion (brand, id, order_id, person_id, occurred_at, received_at, late,
                                original_value, original_currency, value, version)
        select '%1$s', md5('%2$s%3$s' || b || i)::uuid, '%3$s-' || b || '-' || i,
               md5('%2$s%3$s' || i)::uuid,
               timestamptz '%6$s' + case b when 1 then interval '-1 day' else interval '1 hour' end,
               '%6$s', false, 10 + i * %7$s, 'USD', 10 + i * %7$s, 1
          from generate_series(1, %5$d) i, generate_series(0, 1) b
         where b = 0 or i <= %5$d / 2"""
            .formatted(ACME, study, arm, people, buyers, at, step));
  }
}
