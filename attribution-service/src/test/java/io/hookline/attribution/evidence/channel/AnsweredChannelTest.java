package io.hookline.attribution.evidence.channel;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.collect.survey.SurveyFixtures.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.collect.survey.SurveyFixtures;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shopper answered decides where nothing else does, whichever came first. */
@QuarkusTest
class AnsweredChannelTest {

  private static final Instant AT = Instant.parse("2026-09-05T16:00:00Z");

  private Shop shop;
  private String survey;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    survey = SurveyFixtures.survey(null).getString("id");
  }

  private void order(String id) {
    shop.purchase(id, null)
        .user("email", "person-" + id + "@example.org")
        .at(AT)
        .post()
        .then()
        .statusCode(200);
  }

  private void told(String whose, String answer, int minutes) {
    answer(
            survey,
            "%s, \"answer\": \"%s\", \"answeredAt\": \"%s\""
                .formatted(whose, answer, AT.plusSeconds(60L * minutes)))
        .statusCode(201);
  }

  private static String channelOf(String order) {
    return conversionOf(order).getString("channel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"orderId\": \"%s\"", "\"email\": \"person-%s@example.org\""})
  void theOrderOfOrderAndAnswerDecidesNothing(String whose) {
    order("1");
    process();
    assertThat(channelOf("1")).isEqualTo("UNASSIGNED");
    told(whose.formatted("1"), "tt", 1);
    told(whose.formatted("2"), "tt", 1);
    process();
    order("2");
    process();
    assertThat(channelOf("1")).isEqualTo("TIKTOK_BY_ANSWER");
    assertThat(channelOf("2")).isEqualTo("TIKTOK_BY_ANSWER");
  }

  @Test
  void ofTwoAnswersTheLatestCountsWhicheverArrivesFirst() {
    order("1");
    order("2");
    told("\"orderId\": \"1\"", "A friend", 1);
    told("\"orderId\": \"2\"", "TikTok", 2);
    process();
    assertThat(channelOf("1")).isEqualTo("WORD_OF_MOUTH");
    told("\"orderId\": \"1\"", "TikTok", 2);
    told("\"orderId\": \"2\"", "A friend", 1);
    process();
    assertThat(channelOf("1")).isEqualTo("TIKTOK_BY_ANSWER");
    assertThat(channelOf("2")).isEqualTo("TIKTOK_BY_ANSWER");
  }

  @Test
  void aVisitThatSaysWhereItCameFromGoesBeforeAnAnswer() {
    shop.send(
        """
        {"event": "Purchase", "event_time": %d,
         "page": {"url": "https://shop.example/t?gclid=Cj0x&utm_source=google&utm_medium=cpc"},
         "properties": {"value": "50.00", "currency": "USD", "order_id": "1"}}"""
            .formatted(Instant.now().getEpochSecond()));
    told("\"orderId\": \"1\"", "TikTok", 1);
    process();
    assertThat(channelOf("1")).isEqualTo("PAID_SEARCH");
  }

  @Test
  void aSpellingThatIsAddedLaterIsReadInThePastToo() {
    order("1");
    order("2");
    told("\"orderId\": \"1\"", "On my for you page", 1);
    process();
    assertThat(channelOf("1")).isEqualTo("UNASSIGNED");
    String name = "After the checkout";
    String asked = SurveyFixtures.json(name, null);
    as(Tokens.operator(ACME))
        .header("If-Match", "\"0\"")
        .body(asked.replace("\"tt\"]", "\"tt\", \"on my for you page\"]"))
        .put("/v1/brands/" + ACME + "/surveys/" + survey)
        .then()
        .statusCode(200);
    process();
    assertThat(channelOf("1")).isEqualTo("TIKTOK_BY_ANSWER");
    assertThat(channelOf("2")).isEqualTo("UNASSIGNED");
  }
}
