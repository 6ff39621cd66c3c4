package io.hookline.attribution.credit.decision;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.ClockTolerance;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What an order is credited to, and how that changes. */
@QuarkusTest
class CreditTest extends CreditFixture {

  @Test
  void aClickBeatsALaterViewAndACodeAndAllIsEvidence() {
    Sisters.promoCode(ACME, leo, "LEO10", null, null);
    touched("1", miasLink, "CLICK", HOUR.multipliedBy(30));
    touched("2", leosLink, "VIEW", HOUR);
    purchase("1").promoCodes("LEO10").post();
    process();
    Json conversion = conversionOf("1");
    assertCredit(conversion, "CLICK", mia);
    assertThat(conversion.getList("evidence[*].kind"))
        .containsExactly("CLICK", "VIEW", "PROMO_CODE");
    assertThat(conversion.getList("evidence[*].creatorId"))
        .containsExactly(mia.toString(), leo.toString(), leo.toString());
  }

  @Test
  void aViewBeatsACode() {
    Sisters.promoCode(ACME, leo, "LEO10", null, null);
    touched("1", miasLink, "VIEW", HOUR);
    purchase("1").promoCodes("LEO10").post();
    process();
    assertCredit(conversionOf("1"), "VIEW", mia);
  }

  /** For the decision it is nothing more. */
  @Test
  void anEngagedViewIsAView() {
    touched("1", miasLink, "ENGAGED_VIEW", HOUR.multipliedBy(2));
    purchase("1").post();
    process();
    assertCredit(conversionOf("1"), "VIEW", mia);

    touched("2", leosLink, "VIEW", HOUR);
    process();
    assertCredit(conversionOf("1"), "VIEW", leo);

    touched("3", miasLink, "ENGAGED_VIEW", HOUR.dividedBy(2));
    touched("4", miasLink, "ENGAGED_VIEW", HOUR.multipliedBy(25));
    process();
    assertCredit(conversionOf("1"), "VIEW", mia);
    assertThat(conversionOf("1").getList("evidence[*].kind"))
        .containsExactly("VIEW", "VIEW", "VIEW");
  }

  @Test
  void windowsAreClosedAtTheFarEdgeAndOpenWhereClocksCannotDiffer() {
    touched("1", miasLink, "CLICK", Duration.ofDays(7).plusMillis(1));
    touched("2", miasLink, "VIEW", Duration.ofDays(1).plusMillis(1));
    touched("3", miasLink, "CLICK", ClockTolerance.IN_ORDER.negated());
    purchase("1").post();
    process();
    assertThat(conversionOf("1").getList("credits")).isEmpty();
    touched("4", leosLink, "CLICK", Duration.ofDays(7));
    process();
    assertCredit(conversionOf("1"), "CLICK", leo);
  }

  @Test
  void aTouchThatIsImportedLaterCreditsAnew() {
    purchase("1").post();
    process();
    assertThat(conversionOf("1").getInt("creditVersion")).isEqualTo(1);
    assertThat(conversionOf("1").getList("credits")).isEmpty();

    touched("1", miasLink, "VIEW", HOUR);
    process();
    assertCredit(conversionOf("1"), "VIEW", mia);

    touched("2", leosLink, "CLICK", HOUR.multipliedBy(2));
    process();
    Json conversion = conversionOf("1");
    assertCredit(conversion, "CLICK", leo);
    assertThat(conversion.getList("history[*].version")).containsExactly(3, 2, 1);
    assertThat(conversion.getString("history[1].credits[0].evidence")).isEqualTo("VIEW");
    assertThat(conversion.getList("history[2].credits")).isEmpty();
    assertThat(events("CreditDecided")).isEqualTo(3);

    String tag = tag(conversion);
    assertThat(tag(conversion)).isEqualTo(tag);
    touched("3", miasLink, "CLICK", HOUR.multipliedBy(3));
    process();
    conversion = conversionOf("1");
    assertThat(tag(conversion)).as("more evidence is another answer").isNotEqualTo(tag);
    assertThat(conversion.getInt("creditVersion")).as("the same credit is no version").isEqualTo(3);
    assertThat(conversion.getList("evidence[*].kind")).containsExactly("CLICK", "CLICK", "VIEW");
  }

  @Test
  void identityThatIsLearntLaterCreditsAnew() {
    touched("1", miasLink, "CLICK", HOUR);
    shop.purchase("1", null).at(order).user("email", "alice@example.com").post();
    process();
    assertThat(conversionOf("1").getList("credits")).isEmpty();
    shop.send(
        """
        {"event": "CompleteRegistration", "event_time": %d, "event_id": "r",
         "user": {"email": "Alice@example.com", "hlclid": "click-1"}}"""
            .formatted(order.getEpochSecond()));
    process();
    assertCredit(conversionOf("1"), "CLICK", mia);
    assertThat(Fixtures.count("select count(*) from person_merge")).isEqualTo(1);
  }

  private static String tag(Json conversion) {
    return Fixtures.as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/conversions/" + conversion.getString("id"))
        .header("ETag");
  }
}
