package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.process;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.collect.survey.SurveyFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why an order is another than before is kept in the step that finds it. */
@QuarkusTest
class ConversionChangeTest {

  private final Instant at = Instant.now().minusSeconds(7200);

  private Shop shop;
  private UUID mia;
  private String link;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    mia = Sisters.creator(ACME);
    link = Fixtures.link(mia).getString("id");
    process();
  }

  /** What changed of an order since it was asked last, and why. */
  private String why(String order) {
    process();
    String causes =
        Fixtures.text(
            """
            select coalesce(string_agg(distinct x.cause, ' ' order by x.cause), '')
              from conversion_change x
              join conversion c on c.brand = x.brand and c.id = x.conversion_id
             where c.order_id = '%s'"""
                .formatted(order));
    Fixtures.execute("delete from conversion_change");
    return causes;
  }

  private void touched() {
    Fixtures.importTouches(
            "[" + Fixtures.touch("t1", link, "CLICK", at.minusSeconds(60), "click-1") + "]")
        .then()
        .statusCode(200);
  }

  private Shop.Order order(String id) {
    return shop.purchase(id, null).user("email", id + "@example.org").at(at);
  }

  @Test
  void aNewOrderIsNewAndNothingElse() {
    touched();
    order("1").user("hlclid", "click-1").post();
    assertThat(why("1")).isEqualTo("NEW_ORDER");
    assertThat(why("1")).as("nothing was told").isEmpty();
  }

  @Test
  void whatIsToldLaterNamesItsCause() {
    order("1").user("ttp", "browser-1").post();
    order("2").post();
    assertThat(why("1")).isEqualTo("NEW_ORDER");

    order("1").eventId("again").value("70.00", "USD").at(at.minusSeconds(5)).post();
    assertThat(why("1")).isEqualTo("EVENT");

    shop.send(
        """
        {"event": "ViewContent", "event_time": %d, "user": {"ttp": "browser-1", "hlclid": "click-1"}}"""
            .formatted(at.getEpochSecond()));
    process();
    touched();
    assertThat(why("1")).contains("TOUCH");

    shop.send(
        """
        {"event": "Refund", "event_id": "r1", "event_time": %d,
         "properties": {"order_id": "1", "value": 5, "currency": "USD"}}"""
            .formatted(at.plusSeconds(60).getEpochSecond()));
    assertThat(why("1")).isEqualTo("REFUND");
    assertThat(count("select count(*) from conversion_change")).isZero();
  }

  @Test
  void personsWhoTurnOutToBeOneChangeBothTheirOrders() {
    order("1").post();
    order("2").post();
    process();
    Fixtures.execute("delete from conversion_change");
    shop.send(
        """
        {"event": "ViewContent", "event_time": %d,
         "user": {"email": "1@example.org", "ttp": "browser-1"}}"""
            .formatted(at.getEpochSecond()),
        """
        {"event": "ViewContent", "event_time": %d,
         "user": {"email": "2@example.org", "ttp": "browser-1"}}"""
            .formatted(at.getEpochSecond()));
    process();
    assertThat(
            count(
                "select count(distinct conversion_id) from conversion_change where cause = 'MERGE'"))
        .isEqualTo(2);
  }

  @Test
  void codesAndAnswersThatComeLaterNameTheirCause() {
    order("1").promoCodes("MIA15").post();
    assertThat(why("1")).isEqualTo("NEW_ORDER");
    Sisters.promoCode(ACME, mia, "MIA15", null, null);
    assertThat(why("1")).contains("PROMO_CODE");
    String survey = SurveyFixtures.survey(null).getString("id");
    SurveyFixtures.answer(survey, "\"orderId\": \"1\", \"answer\": \"TikTok\"").statusCode(201);
    assertThat(why("1")).contains("SURVEY");
  }

  @Test
  void otherRulesConcernAllOrders() {
    Json rules = Fixtures.read("/channel-rules");
    as(Tokens.operator(ACME))
        .header("If-Match", "\"" + rules.getInt("version") + "\"")
        .body(
            """
            {"rules": [{"name": "All", "channel": "REFERRAL",
                        "when": [{"field": "MEDIUM", "test": "PRESENT"}]}]}""")
        .put("/v1/brands/" + ACME + "/channel-rules")
        .then()
        .statusCode(200);
    Fixtures.execute("delete from conversion_change");
    process();
    assertThat(
            count(
                """
                select count(*) from conversion_change
                 where brand = 'acme-cosmetics' and conversion_id is null
                   and cause = 'CHANNEL_RULES'"""))
        .isEqualTo(1);
  }
}
