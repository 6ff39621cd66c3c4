package io.hookline.content.plan.trend;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.plan.trend.TrendFixtures.ANSWERS;
import static io.hookline.content.plan.trend.TrendFixtures.create;
import static io.hookline.content.plan.trend.TrendFixtures.decide;
import static io.hookline.content.plan.trend.TrendFixtures.test;
import static io.hookline.content.plan.trend.TrendFixtures.tested;
import static io.hookline.content.plan.trend.TrendFixtures.trend;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.content.plan.idea.IdeaFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrendResourceTest {

  private static final String WATCH =
      "{\"choice\": \"WATCH\", \"reason\": \"Later\", \"returnOn\": \"%s\"}";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aLongLinkIsKeptOnce() {
    String letters =
        IntStream.range(0, 1_900)
            .mapToObj(i -> Character.toString(0x4E00 + 7 * i))
            .collect(Collectors.joining());
    String body =
        "{\"kind\": \"SOUND\", \"name\": \"%s\", \"link\": \"https://example.com/"
            + letters
            + "\"}";
    create(body.formatted("One")).statusCode(201);
    create(body.formatted("Other")).statusCode(409).body(at("code", equalTo("TREND_LINK_KNOWN")));
  }

  @Test
  void searchesForDifferentWordsAreDifferentTrends() {
    String body =
        "{\"kind\": \"TOPIC\", \"name\": \"%s\", \"link\": \"https://www.tiktok.com/search?q=%s\"}";
    create(body.formatted("Slugging", "slugging")).statusCode(201);
    create(body.formatted("Cycling", "skin%20cycling")).statusCode(201);
    create(body.formatted("Cycles", "Skin+Cycling&t=1794"))
        .statusCode(409)
        .body(at("code", equalTo("TREND_LINK_KNOWN")));
  }

  @Test
  void aTrendIsKeptAsItWasFound() {
    String id =
        create(
                """
                {"kind": "SOUND", "name": " Second coat ", "network": "TIKTOK",
                 "foundIn": "Creative Center", "foundAt": "%s", "category": "Beauty",
                 "regions": ["germany", "Nordics", "DE"],
                 "link": "https://www.tiktok.com/music/second-coat-7016",
                 "terms": {"hashtags": ["#SkinTok"], "format": "Skit"}}"""
                    .formatted(daysAgo(2)))
            .statusCode(201)
            .body(at("state", equalTo("FOUND")))
            .extract()
            .as(Json.class)
            .get("id");
    Json trend = read(id);
    assertThat(trend.getString("name")).isEqualTo("Second coat");
    assertThat(trend.<String>getList("regions")).containsExactly("DE", "NORDICS");
    assertThat(trend.<String>getList("terms.hashtags")).containsExactly("skintok");
    assertThat(trend.getString("terms.format")).isEqualTo("skit");
    assertThat(trend.getString("foundAt")).isEqualTo(daysAgo(2).toString());
    assertThat(trend.getString("link")).endsWith("/second-coat-7016");
    assertThat(trend.<Object>get("fitTest")).isNull();
  }

  @Test
  void aTrendThatIsKnownIsPointedAt() {
    String id =
        create(
                """
                {"kind": "HASHTAG", "name": "#SkinTok",
                 "link": "https://www.tiktok.com/tag/SkinTok"}""")
            .extract()
            .as(Json.class)
            .get("id");
    create("{\"kind\": \"HASHTAG\", \"name\": \"skin tok\"}")
        .statusCode(409)
        .body(at("code", equalTo("TREND_NAME_KNOWN")))
        .body(at("detail", containsString(id)))
        .body(at("violations[0].field", equalTo("name")));
    create(
            """
            {"kind": "CHALLENGE", "name": "Ten steps",
             "link": "http://m.tiktok.com/tag/skintok/?lang=de"}""")
        .statusCode(409)
        .body(at("code", equalTo("TREND_LINK_KNOWN")))
        .body(at("violations[0].message", containsString(id)));
    create("{\"kind\": \"TOPIC\", \"name\": \"SkinTok\"}").statusCode(201);
    String other = trend("Another");
    update(other, "{\"kind\": \"HASHTAG\", \"name\": \"SKINTOK\", \"foundAt\": \"%s\"}")
        .statusCode(409)
        .body(at("code", equalTo("TREND_NAME_KNOWN")));
    update(id, "{\"kind\": \"HASHTAG\", \"name\": \"SKINTOK\", \"foundAt\": \"%s\"}")
        .statusCode(200)
        .body(at("link", nullValue()));
  }

  @Test
  void aTrendIsDecidedOnceItsFitTestIsComplete() {
    String id = trend("Second coat");
    decide(id, "{\"choice\": \"USE\", \"reason\": \"Now\"}")
        .statusCode(409)
        .body(at("code", equalTo("TREND_NOT_TESTED")));
    test(id, "{\"audience\": {\"fits\": true}}")
        .statusCode(422)
        .body(at("violations[*].field", contains("audience.reason", "payoff", "promise")));
    test(id, ANSWERS.formatted(false))
        .statusCode(200)
        .body(at("state", equalTo("TESTED")))
        .body(at("fitTest.fits", equalTo(false)));
    decide(id, "{\"choice\": \"WATCH\", \"reason\": \"Later\"}")
        .statusCode(422)
        .body(at("violations[0].field", equalTo("returnOn")));
    decide(id, WATCH.formatted("2026-01-31"))
        .statusCode(422)
        .body(at("violations[0].message", containsString("must not be in the past")));
    decide(id, WATCH.formatted("2099-03-01"))
        .statusCode(200)
        .body(at("state", equalTo("WATCHED")))
        .body(at("decision.reason", equalTo("Later")))
        .body(at("decision.returnOn", equalTo("2099-03-01")));
    assertThat(read(id).getString("decision.by")).isNotBlank();
    test(id, ANSWERS.formatted(true))
        .statusCode(409)
        .body(at("code", equalTo("TREND_STATE_FORBIDS")));
    reopen(id).statusCode(200).body(at("state", equalTo("REOPENED")));
    reopen(id).statusCode(409).body(at("code", equalTo("TREND_STATE_FORBIDS")));
  }

  @Test
  void everyFilterNarrowsTheList() {
    String sound = tested("Second coat");
    decide(sound, WATCH.formatted("2099-03-01")).statusCode(200);
    String late = tested("Slow zoom");
    decide(late, WATCH.formatted("2099-06-01")).statusCode(200);
    String topic =
        create(
                """
                {"kind": "TOPIC", "name": "Skin cycling", "network": "INSTAGRAM",
                 "foundAt": "%s", "category": "Beauty", "regions": ["UK", "Nordics"],
                 "terms": {"hashtags": ["skintok"], "voice": "expert"}}"""
                    .formatted(daysAgo(40)))
            .extract()
            .as(Json.class)
            .get("id");
    assertThat(ids("?dueBefore=2099-03-02")).containsExactly(sound);
    assertThat(ids("?dueBefore=2099-03-01")).isEmpty();
    assertThat(ids("?state=WATCHED")).containsExactly(late, sound);
    for (String filter :
        List.of(
            "kind=TOPIC",
            "network=INSTAGRAM",
            "region=united kingdom",
            "region=nordics",
            "category=beauty",
            "state=FOUND",
            "foundBefore=" + daysAgo(30),
            "hashtag=SkinTok",
            "voice=Expert&kind=TOPIC")) {
      assertThat(ids("?" + filter)).as(filter).containsExactly(topic);
    }
    assertThat(ids("?foundFrom=" + daysAgo(30))).containsExactly(late, sound);
    assertThat(ids("?region=FR")).isEmpty();
    assertThat(ids("?kind=TOPIC&state=WATCHED")).isEmpty();
  }

  @Test
  void usesAreCountedFromTheIdeas() {
    String trend = trend("Second coat");
    String unused = trend("Slow zoom");
    IdeaFixtures.ideaOf(trend);
    IdeaFixtures.ideaOf(trend);
    assertThat(list("").<String>getList("items[*].id")).containsExactly(unused, trend);
    assertThat(list("").<Integer>getList("items[*].uses.ideas")).containsExactly(0, 2);
    assertThat(list("").<Integer>getList("items[*].uses.used")).containsExactly(0, 0);
    operator()
        .get(acme("/trends/" + trend + "/uses"))
        .then()
        .statusCode(200)
        .body(at("ideas", equalTo(2)));
    operator().get(acme("/trends/" + UUID.randomUUID() + "/uses")).then().statusCode(404);
    String csv = operator().accept("text/csv").get(acme("/trends")).then().extract().asString();
    assertThat(csv.lines().findFirst().orElseThrow()).contains(",uses.ideas,uses.used,");
  }

  @Test
  void everyChangeOfStateIsTold() {
    String id = tested("Second coat");
    decide(id, "{\"choice\": \"USE\", \"reason\": \"Now\"}");
    reopen(id);
    update(id, "{\"kind\": \"SOUND\", \"name\": \"Coat\", \"foundAt\": \"%s\"}").statusCode(200);
    Json changes = PublishedChanges.awaitOf(5, "trends");
    assertThat(changes.<String>getList("[*].type"))
        .containsExactly(
            "io.hookline.content.TrendFound",
            "io.hookline.content.TrendTested",
            "io.hookline.content.TrendDecided",
            "io.hookline.content.TrendReopened",
            "io.hookline.content.TrendUpdated");
    assertThat(changes.<String>getList("[*].subject")).containsOnly("trends/" + id);
    assertThat(changes.<Integer>getList("[*].data.version")).containsExactly(0, 1, 2, 3, 4);
    assertThat(changes.getString("[2].data.state")).isEqualTo("IN_USE");
    assertThat(changes.getString("[2].data.decision.reason")).isEqualTo("Now");
  }

  private static ValidatableResponse update(String id, String body) {
    return operator()
        .header("If-Match", "*")
        .body(body.formatted(daysAgo(1)))
        .put(acme("/trends/" + id))
        .then();
  }

  private static ValidatableResponse reopen(String id) {
    return operator().post(acme("/trends/" + id + "/reopen")).then();
  }

  private static Json read(String id) {
    return operator().get(acme("/trends/" + id)).then().statusCode(200).extract().as(Json.class);
  }

  private static List<String> ids(String query) {
    return list(query).getList("items[*].id");
  }

  private static Json list(String query) {
    return operator().get(acme("/trends" + query)).then().statusCode(200).extract().as(Json.class);
  }
}
