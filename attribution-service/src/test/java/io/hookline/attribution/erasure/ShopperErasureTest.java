package io.hookline.attribution.erasure;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.collect.ingest.StoredEvents;
import io.hookline.attribution.collect.survey.SurveyFixtures;
import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShopperErasureTest {

  private static final String ERASURES = "/v1/brands/" + ACME + "/erasures";

  /** Keys of the person who made the first order, or of all others. */
  private static final String KEYS =
      """
      select count(*) from identity_key
       where person_id %s (select person_id from conversion where order_id = '1')""";

  @Inject JobWorker worker;

  private Shop shop;

  /** Kim clicks and buys, known by e-mail and then by telephone; Alex buys too. */
  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    Json link = Fixtures.link(Sisters.creator(ACME));
    shop = Fixtures.shop();
    String slug = link.getString("slug");
    shop.purchase("1", Fixtures.click(slug)).user("email", "kim@example.com").post();
    shop.purchase("2", null).user("email", "kim@example.com").user("phone", "+4790012345").post();
    shop.purchase("3", Fixtures.click(slug)).user("email", "alex@example.com").post();
    Fixtures.process();
  }

  @Test
  void nothingLeadsToTheShopperAndEveryFigureStays() {
    String before = figures();
    long others = count(KEYS.formatted("<>"));
    long identifiers = count(KEYS.formatted("="));
    assertThat(identifiers).as("e-mail address, telephone and click at least").isGreaterThan(2);

    // By telephone: the e-mail address and the click are known to be the same person's.
    String receipt =
        erase("{\"phone\": \"+47 900 12 345\"}")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    worker.work();

    assertThat(count(KEYS.formatted("="))).isZero();
    assertThat(count(KEYS.formatted("<>"))).isEqualTo(others).isPositive();
    assertThat(
            StoredEvents.all().stream()
                .filter(event -> !event.payload().has("user"))
                .flatMap(event -> event.keys().stream()))
        .as("which orders they were")
        .containsExactly("order:1", "order:2");
    assertThat(count("select count(*) from touch where click_id is null")).isEqualTo(1);
    assertThat(figures()).isEqualTo(before);

    Json done = as(Tokens.admin(ACME)).get(receipt).as(Json.class);
    assertThat(done.getString("completedAt")).isNotNull();
    assertThat(done.getList("erased[?(@.what == 'events')].rows")).containsExactly(2);
    assertThat(done.getList("erased[?(@.what == 'touches')].rows")).containsExactly(1);
    assertThat(done.getList("erased[?(@.what == 'identifiers')].rows"))
        .containsExactly((int) identifiers);
    assertThat(count("select count(*) from erasure where keys is null")).isEqualTo(1);
  }

  @Test
  void answersOfTheShopperAreOfNobodyOrGone() {
    String survey = SurveyFixtures.survey(null).getString("id");
    SurveyFixtures.answer(survey, "\"answer\": \"TikTok\", \"email\": \"kim@example.com\"");
    SurveyFixtures.answer(
        survey, "\"answer\": \"TikTok\", \"email\": \"kim@example.com\", \"orderId\": \"2\"");
    SurveyFixtures.answer(survey, "\"answer\": \"TikTok\", \"email\": \"alex@example.com\"");
    // By telephone: the e-mail address is known to be the same person's.
    erase("{\"phone\": \"+47 900 12 345\"}").then().statusCode(202);
    worker.work();
    assertThat(count("select count(*) from survey_answer where email_sha256 is not null")).isOne();
    assertThat(count("select count(*) from survey_answer where order_id = '2'")).isOne();
    assertThat(count("select count(*) from survey_answer")).isEqualTo(2);
    assertThat(count("select count(*) from survey_respondent where email_sha256 is not null"))
        .isOne();
  }

  /** The same words of somebody else stay: they name nobody. */
  @Test
  void wordsOfAnswersGoFromWhatRunsKeepOfThem() {
    String survey = SurveyFixtures.survey(null).getString("id");
    for (String unit : List.of("1, 'kimsaunt', null", "2, 'kimsaunt', 9", "3, 'aflyer', null")) {
      String[] parts = unit.split(", ");
      Fixtures.execute(
          """
          insert into credit_unit (brand, chain_id, unit, from_run, until_run, survey_id, answer,
                                   channel, direct, scanned)
          values ('%s', gen_random_uuid(), %s, 1, %s, '%s', 'word ' || %s, 'UNASSIGNED', false, false)"""
              .formatted(ACME, parts[0], parts[2], survey, parts[1]));
    }
    SurveyFixtures.answer(survey, "\"answer\": \"Kims aunt\", \"email\": \"kim@example.com\"");
    SurveyFixtures.answer(survey, "\"answer\": \"A flyer\", \"email\": \"kim@example.com\"");
    SurveyFixtures.answer(survey, "\"answer\": \"A flyer\", \"email\": \"alex@example.com\"");
    erase("{\"email\": \"kim@example.com\"}").then().statusCode(202);
    worker.work();
    assertThat(Fixtures.texts("select answer from credit_unit order by unit"))
        .containsExactly("word (erased 1)", "word (erased 2)", "word aflyer");
  }

  @Test
  void ofAnEventOnlyTheFiguresOfTheOrderStay() {
    shop.send(
        """
        {"event": "Purchase", "event_time": 1789000000, "event_id": "e-5", "partner_name": "Till",
         "user": {"email": "kim@example.com", "city": "Oslo"}, "page": {"url": "s.example/kim"},
         "properties": {"value": 12.5, "currency": "USD", "order_id": "5", "description": "for Kim",
                        "query": "KIM10", "contents": [{"content_id": "sku-7"}]}}""");
    erase("{\"email\": \"kim@example.com\"}").then().statusCode(202);
    worker.work();
    assertThat(StoredEvents.all())
        .extracting(event -> event.payload().toString())
        .contains(
            "{\"event\":\"Purchase\",\"event_time\":1789000000,\"event_id\":\"e-5\","
                + "\"properties\":{\"value\":12.5,\"currency\":\"USD\",\"order_id\":\"5\","
                + "\"contents\":[{\"content_id\":\"sku-7\"}]}}");
  }

  @Test
  void whatArrivesLaterIsSomebodyNew() {
    erase("{\"email\": \"Kim@Example.com \"}").then().statusCode(202);
    worker.work();
    shop.purchase("4", null).user("email", "kim@example.com").post().then().statusCode(200);
    Fixtures.process();

    assertThat(Fixtures.conversionOf("4").getList("credits")).isEmpty();
    assertThat(Fixtures.conversionOf("1").getList("credits")).hasSize(1);
  }

  @Test
  void aShopperNobodyKnowsIsErasedToo() {
    String receipt =
        erase("{\"externalId\": \"nobody-4711\"}")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    worker.work();
    Json done = as(Tokens.admin(ACME)).get(receipt).as(Json.class);
    assertThat(done.getString("completedAt")).isNotNull();
    assertThat(done.<Integer>getList("erased[*].rows")).containsOnly(0);
  }

  @Test
  void aWishThatNamesNobodyIsRefused() {
    expect(erase("{}"), 422, "VALIDATION_FAILED");
    expect(erase("{\"email\": \"not an address\"}"), 422, "VALIDATION_FAILED");
    expect(erase("{\"externalId\": \"guest\"}"), 422, "VALIDATION_FAILED");
    expect(
        as(Tokens.operator(ACME)).body("{\"email\": \"kim@example.com\"}").post(ERASURES),
        403,
        "FORBIDDEN");
    assertThat(count("select count(*) from erasure")).isZero();
  }

  private static Response erase(String shopper) {
    return as(Tokens.admin(ACME)).body(shopper).post(ERASURES);
  }

  private static String figures() {
    StringBuilder figures = new StringBuilder();
    for (String order : new String[] {"1", "2", "3"}) {
      Json conversion = Fixtures.conversionOf(order);
      figures.append(conversion.getMap("value")).append(conversion.getList("credits"));
    }
    return figures.toString();
  }

  @Test
  void whatWasRefusedOfTheShopperGoesAndOfOthersStays() {
    for (String user :
        java.util.List.of(
            "\"email\": \"kim@example.com\", \"ttp\": \"7\"", "\"email\": \"alex@example.com\"")) {
      shop.send(
          """
          {"event": "Purchase", "event_time": 1789000007, "user": {%s},
           "properties": {"value": 12.5, "order_id": "77"}}"""
              .formatted(user));
    }
    Fixtures.execute("delete from event");
    assertThat(count("select count(*) from refused_event")).isEqualTo(2);
    erase("{\"email\": \"kim@example.com\"}").then().statusCode(202);
    worker.work();
    assertThat(count("select count(*) from refused_event")).isEqualTo(1);
    assertThat(count("select count(*) from refused_event where payload::text like '%ttp%'"))
        .isZero();
  }

  /** Anybody may take for an id of a browser what stands in the events of all. */
  @Test
  void whatNamesABrowserIsSoughtAmongIdsAlone() {
    for (String user :
        java.util.List.of(
            "\"email\": \"kim@example.com\", \"visitor\": \"AppleWebKit/537.36\"",
            "\"ttp\": \"AppleWebKit/537.36\"",
            "\"email\": \"kim@example.com\", \"visitor\": \"en-us\"",
            "\"locale\": \"en-us\", \"user_agent\": \"Mozilla/5.0 AppleWebKit/537.36 Safari\"")) {
      shop.send(
          """
          {"event": "Purchase", "event_time": 1789000007, "user": {%s},
           "properties": {"value": 12.5, "order_id": "77"}}"""
              .formatted(user));
      // What is taken tells whose ids they are.
      shop.send(
          """
          {"event": "ViewContent", "event_time": 1789000007, "user": {%s}}"""
              .formatted(user));
    }
    Fixtures.process();
    assertThat(count("select count(*) from refused_event")).isEqualTo(4);
    erase("{\"email\": \"kim@example.com\"}").then().statusCode(202);
    worker.work();
    assertThat(count("select count(*) from refused_event where payload::text like '%Safari%'"))
        .isOne();
    assertThat(count("select count(*) from refused_event")).isOne();
  }
}
