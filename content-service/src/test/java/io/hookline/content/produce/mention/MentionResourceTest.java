package io.hookline.content.produce.mention;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.mention.MentionFixtures.body;
import static io.hookline.content.produce.mention.MentionFixtures.id;
import static io.hookline.content.produce.mention.MentionFixtures.mention;
import static io.hookline.content.produce.mention.MentionFixtures.record;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.CreatorChanges;
import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MentionResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void whoSpokeWhereAndInWhichToneIsKept() {
    String id =
        id(
            record(body("@SkincareKim", daysAgo(3), ", \"views\": 48200, \"tone\": \"POSITIVE\""))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(at("authorHandle", equalTo("skincarekim")))
                .body(at("tone", equalTo("POSITIVE")))
                .body(at("views", equalTo(48200)))
                .body(at("creatorId", nullValue()))
                .body(at("publishedAt", equalTo(daysAgo(3).toString()))));
    operator()
        .get(acme("/mentions/" + id))
        .then()
        .statusCode(200)
        .body(at("networkPostId", equalTo(read(id).getString("url").replaceFirst(".*/", ""))));
  }

  @Test
  void aPostOfTheNetworkIsRecordedOnce() {
    String twice = body("skincarekim", daysAgo(3), "");
    record(twice).statusCode(201).header("Location", endsWith("/mentions/" + newest()));
    record(twice).statusCode(409).body(at("code", equalTo("MENTION_EXISTS")));
    record(twice.replace("/video/", "/photo/")).statusCode(409);
  }

  @Test
  void whatTheAddressSaysNeedNotBeSaidAgain() {
    String address =
        "https://www.tiktok.com/@SkincareKim/video/7412345678901234567?is_from_webapp=1";
    String only =
        "{\"kind\": \"EARNED\", \"network\": \"TIKTOK\", \"url\": \"%s\", \"publishedAt\": \"%s\"}";
    record(only.formatted(address, daysAgo(3)))
        .statusCode(201)
        .body(at("networkPostId", equalTo("7412345678901234567")))
        .body(at("authorHandle", equalTo("skincarekim")));
    record(only.formatted("https://vm.tiktok.com/ZMabcdefg/", daysAgo(3)))
        .statusCode(422)
        .body(at("violations[*].field", contains("networkPostId", "authorHandle")));
  }

  @Test
  void anAuthorWhoseAccountIsACreatorsIsKnown() {
    UUID mia = creatorWith("miawong");
    CreatorChanges.arrive();
    record(body("@MiaWong", daysAgo(3), "")).statusCode(201).body(at("creatorId", is(mia)));
    record(
            """
            {"kind": "EARNED", "network": "YOUTUBE", "url": "https://youtu.be/dQw4w9WgXcQ",
             "authorHandle": "miawong", "publishedAt": "%s"}"""
                .formatted(daysAgo(3)))
        .statusCode(201)
        .body(at("networkPostId", equalTo("dQw4w9WgXcQ")))
        .body(at("creatorId", nullValue()));
  }

  @Test
  void whoSpokeBeforeBecomingACreatorIsKnownFromThenOn() {
    String before = mention("miawong", daysAgo(30));
    String other = mention("kim", daysAgo(30));
    UUID mia = creatorWith("miawong");
    CreatorChanges.arrive();
    assertThat(read(before).getString("creatorId")).isEqualTo(mia.toString());
    assertThat(read(before).<Integer>get("version")).isEqualTo(1);
    assertThat(read(other).getString("creatorId")).isNull();
    assertThat(ids("?knownCreator=true")).containsExactly(before);
  }

  @Test
  void aHandleThatGoesToAnotherCreatorIsTheirs() {
    UUID mia = creatorWith("sharedstudio");
    CreatorChanges.creator("CreatorUpdated", ACME, mia, "Mia Wong", 1);
    UUID jo = creatorWith("sharedstudio");
    CreatorChanges.arrive();
    record(body("sharedstudio", daysAgo(3), "")).body(at("creatorId", is(jo)));
  }

  @Test
  void aCreatorThatThereIsNotIsRefused() {
    record(body("kim", daysAgo(3), ", \"creatorId\": \"%s\"".formatted(Ids.next())))
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[*].field", contains("creatorId")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "networkPostId | 7412345678901234567 | 400",
        "networkPostId | \"7.41235E+18\" | 422",
        "networkPostId | \"7412345678901234000\" | 422",
        "networkPostId | \"n/a\" | 422",
        "authorHandle | \"kim wong\" | 422",
        "authorHandle | \"\" | 422",
        "network | \"YOUTUBE\" | 422",
        "url | \"javascript:alert(1)\" | 422",
        "publishedAt | \"2099-01-01T00:00:00Z\" | 422",
        "kind | \"PAID\" | 400",
        "views | -1 | 422",
        "views | 7412345678901234567 | 422",
        "tone | \"ANGRY\" | 400"
      })
  void badInputIsNamed(String field, String value, int status) {
    String good =
        body("skincarekim", daysAgo(3), ", \"views\": 1, \"tone\": \"NEUTRAL\"")
            .replaceAll("\"" + field + "\": (\"[^\"]*\"|\\w+)", "\"" + field + "\": " + value);
    record(good).statusCode(status).body(at("violations[*].field", hasItem(field)));
    assertThat(ids("")).isEmpty();
  }

  @Test
  void theListIsFilteredAndReadPageByPageByPublication() {
    String old = mention("kim", daysAgo(40));
    String recent = mention("ada", daysAgo(2));
    String middle =
        id(
            record(
                body("Kim", daysAgo(10), ", \"tone\": \"NEGATIVE\"")
                    .replace("EARNED", "ADVOCACY")));
    assertThat(ids("")).containsExactly(recent, middle, old);
    assertThat(ids("?authorHandle=@KIM")).containsExactly(middle, old);
    assertThat(ids("?tone=NEGATIVE")).containsExactly(middle);
    assertThat(ids("?kind=ADVOCACY")).containsExactly(middle);
    assertThat(ids("?network=YOUTUBE")).isEmpty();
    assertThat(ids("?knownCreator=false")).hasSize(3);
    assertThat(ids("?creatorId=" + Ids.next())).isEmpty();
    assertThat(ids("?publishedFrom=" + daysAgo(10) + "&publishedTo=" + daysAgo(2)))
        .containsExactly(middle);
    Json first = list("?limit=2");
    assertThat(first.<String>getList("items[*].id")).containsExactly(recent, middle);
    assertThat(ids("?limit=2&cursor=" + first.getString("nextCursor"))).containsExactly(old);
  }

  @Test
  void whatWasJudgedIsChangedByWhoHasSeenIt() {
    String id = mention();
    String change = "{\"kind\": \"ADVOCACY\", \"tone\": \"POSITIVE\", \"views\": 9}";
    put(id, "\"7\"", change, 412, "STALE");
    operator()
        .header("If-Match", "\"0\"")
        .body(change)
        .put(acme("/mentions/" + id))
        .then()
        .statusCode(200)
        .body(at("kind", equalTo("ADVOCACY")))
        .body(at("views", equalTo(9)))
        .body(at("authorHandle", equalTo("skincarekim")));
    put(id, "\"0\"", change, 412, "STALE");
  }

  private static void put(String id, String etag, String body, int status, String code) {
    operator()
        .header("If-Match", etag)
        .body(body)
        .put(acme("/mentions/" + id))
        .then()
        .statusCode(status)
        .body(at("code", equalTo(code)));
  }

  private static UUID creatorWith(String handle) {
    return CreatorChanges.creator(ACME, handle);
  }

  private static org.hamcrest.Matcher<String> is(UUID id) {
    return equalTo(id.toString());
  }

  private static Json read(String id) {
    return operator().get(acme("/mentions/" + id)).as(Json.class);
  }

  private static Json list(String query) {
    return operator()
        .get(acme("/mentions" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static List<String> ids(String query) {
    return list(query).getList("items[*].id");
  }

  private static String newest() {
    return ids("").get(0);
  }
}
