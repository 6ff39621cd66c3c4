package io.hookline.creator.people.followers;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.Fixtures;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.SisterEvent;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ACME's days are New York's. */
@QuarkusTest
class FollowerCountTest {

  private static final UUID WATCHED = UUID.fromString("01980000-0000-7000-8000-000000000001");

  private String mia;

  @BeforeEach
  void mia() {
    Fixtures.twoBrands();
    mia = creator("miawong");
  }

  @Test
  void aCountIsRecordedOnceAndShownWithTheAccount() {
    assertThat(day("2026-09-05", 1_000, "MANUAL", "2026-09-06T12:00:00Z").statusCode())
        .isEqualTo(201);
    assertThat(day("2026-09-05", 1_000, "MANUAL", "2026-09-06T12:00:00Z").statusCode())
        .isEqualTo(200);
    expect(
        day("2026-09-05", 1_001, "MANUAL", "2026-09-06T12:00:00Z"),
        409,
        "FOLLOWER_COUNT_CONTRADICTS");
    day("2026-09-04", 900, "MANUAL", "2026-09-07T12:00:00Z");
    Json read = asOperator().get(acme("creators/" + mia)).as(Json.class);
    assertThat(read.getString("followers")).as("the latest, whichever came last").isEqualTo("1000");
    assertThat(read.getString("accounts[0].followersAt")).isEqualTo("2026-09-06T03:59:59.999999Z");
    assertThat(
            asOperator()
                .get(acme("creators?followersFrom=1000"))
                .as(Json.class)
                .<String>getList("items[*].id"))
        .containsExactly(mia);
  }

  @Test
  void aSeriesSaysHowItGrew() {
    List<Runnable> told =
        List.of(
            () -> day("2026-09-01", 1_000, "MANUAL", "2026-09-02T12:00:00Z"),
            () -> day("2026-09-02", 1_100, "MANUAL", "2026-09-03T12:00:00Z"),
            () -> day("2026-09-05", 1_210, "IMPORT", "2026-09-06T12:00:00Z"),
            () -> day("2026-09-05", 9_999, "MANUAL", "2026-09-06T13:00:00Z"),
            () -> day("2026-09-02", 1_050, "MANUAL", "2026-09-04T12:00:00Z"));
    List<Runnable> shuffled = new ArrayList<>(told);
    Collections.shuffle(shuffled);
    shuffled.forEach(Runnable::run);
    Json series = series("from=2026-09-01&to=2026-09-30");
    assertThat(series.<Integer>getList("accounts[0].points[*].followers"))
        .as("what was collected last, and a file before what was typed")
        .containsExactly(1_000, 1_050, 1_210);
    assertThat(series.<Integer>getList("accounts[0].points[*].change"))
        .containsExactly(null, 50, 160);
    assertThat(series.getString("accounts[0].points[2].since")).isEqualTo("2026-09-02");
    assertThat(series.getString("total[1].changeRate")).isEqualTo("0.05");
    Json weeks = series("from=2026-08-31&to=2026-09-30&granularity=WEEK");
    assertThat(weeks.<Integer>getList("accounts[0].points[*].followers")).containsExactly(1_210);
  }

  @Test
  void whatTheContentServiceMeasuresCountsToo() {
    Feeds.apply(account(WATCHED, "miawong", null, 0));
    Feeds.apply(watched(11, "2026-09-03", 2_000), watched(12, "2026-09-04", 2_500));
    assertThat(asOperator().get(acme("creators/" + mia)).as(Json.class).getString("followers"))
        .as("at once")
        .isEqualTo("2500");
    day("2026-09-04", 2_400, "MANUAL", "2026-09-05T12:00:00Z");
    Json series = series("from=2026-09-01&to=2026-09-30");
    assertThat(series.<String>getList("accounts[0].points[*].source")).contains("CONTENT");
    assertThat(asOperator().get(acme("creators/" + mia)).as(Json.class).getString("followers"))
        .as("of New York's 4th, which ends after UTC's")
        .isEqualTo("2400");
  }

  @Test
  void whoseAnAccountIsMayBeSaidBeforeOrAfterItIsCounted() {
    for (int turn = 0; turn < 3; turn++) {
      mia = creator("mia" + turn);
      UUID watched = Ids.next();
      List<ObjectNode> told =
          new ArrayList<>(
              List.of(
                  account(watched, "renamed" + turn, mia, 1),
                  account(watched, "renamed" + turn, null, 0),
                  watched(watched, 11 + turn, "2026-09-03", 2_000)));
      Collections.rotate(told, turn);
      told.forEach(Feeds::apply);
      assertThat(asOperator().get(acme("creators/" + mia)).as(Json.class).getString("followers"))
          .as("turn " + turn)
          .isEqualTo("2000");
      assertThat(series("from=2026-09-01&to=2026-09-30").getString("total[0].followers"))
          .isEqualTo("2000");
    }
  }

  @Test
  void anAccountThatIsAnothersIsNotTakenByItsHandle() {
    String noa = creator("noa");
    Feeds.apply(account(WATCHED, "miawong", noa, 0), watched(11, "2026-09-03", 2_000));
    assertThat(series("from=2026-09-01&to=2026-09-30").<Object>getList("accounts")).isEmpty();
    assertThat(asOperator().get(acme("creators/" + mia)).as(Json.class).getString("followers"))
        .isNull();
    assertThat(asOperator().get(acme("creators/" + noa)).as(Json.class).getString("followers"))
        .as("her only account there, whatever it is called")
        .isEqualTo("2000");
  }

  private static ObjectNode account(UUID account, String handle, String creator, int version) {
    return SisterEvent.of("content", "BrandAccountUpdated")
        .with(
            """
            {"id": "%s", "network": "TIKTOK", "handle": "%s", "creatorId": %s, "version": %d}"""
                .formatted(
                    account, handle, creator == null ? "null" : "\"" + creator + "\"", version))
        .in(ACME);
  }

  @Test
  void filesNameAccountsAsPeopleDo() {
    Response dry = imported("?dryRun=true");
    assertThat(dry.as(Json.class).getString("applied")).isEqualTo("1");
    assertThat(series("from=2026-09-01&to=2026-09-30").<Object>getList("accounts")).isEmpty();
    Json done = imported("").as(Json.class);
    assertThat(done.getString("applied")).isEqualTo("1");
    assertThat(done.getString("failed")).isEqualTo("1");
    assertThat(series("from=2026-09-01&to=2026-09-30").getString("total[0].followers"))
        .isEqualTo("48200");
  }

  @Test
  void whatIsNotNamedOrNotYetIsRefused() {
    expect(
        post("{\"followers\": 1, \"source\": \"MANUAL\", \"day\": \"2026-09-05\"}"),
        422,
        "VALIDATION_FAILED");
    expect(
        post(named("\"day\": \"2026-09-05\", \"countedAt\": \"2026-09-05T00:00:00Z\"")),
        422,
        "VALIDATION_FAILED");
    expect(post(named("\"day\": \"2099-09-05\"")), 422, "VALIDATION_FAILED");
    creator("noa");
    expect(
        post(named("\"day\": \"2026-09-05\"").replace("miawong", "noa")), 422, "VALIDATION_FAILED");
    expect(
        post(named("\"day\": \"2026-09-05\"").replace("miawong", "nobody")),
        422,
        "REFERENCE_UNKNOWN");
  }

  private Response day(String day, long followers, String source, String collectedAt) {
    return post(
        """
        {"network": "TIKTOK", "handle": "@MiaWong", "day": "%s", "followers": %d, "source": "%s",
         "collectedAt": "%s"}"""
            .formatted(day, followers, source, collectedAt));
  }

  private static String named(String when) {
    return """
        {"network": "TIKTOK", "handle": "miawong", "followers": 1, "source": "MANUAL", %s}"""
        .formatted(when);
  }

  private Response post(String body) {
    return asOperator().body(body).post(acme("creators/" + mia + "/follower-counts"));
  }

  private static Response imported(String query) {
    return asOperator()
        .contentType("text/csv")
        .body(
            "network,handle,day,followers,source\n"
                + "TIKTOK,@miawong,2026-09-05,48200,IMPORT\nTIKTOK,nobody,2026-09-05,1,IMPORT\n")
        .post(acme("follower-counts/imports" + query));
  }

  private Json series(String query) {
    return asOperator()
        .get(acme("creators/" + mia + "/follower-series?" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static ObjectNode watched(int id, String day, long followers) {
    return watched(WATCHED, id, day, followers);
  }

  private static ObjectNode watched(UUID account, int id, String day, long followers) {
    return SisterEvent.of("content", "AccountSnapshotRecorded")
        .with(
            """
            {"id": "01980000-0000-7000-8000-0000000000%d", "accountId": "%s", "day": "%s",
             "dayZone": "UTC", "collectedAt": "%sT23:00:00Z", "counters": {"followers": %d}}"""
                .formatted(
                    id, account, day, day.replace("-03", "-30").replace("-04", "-30"), followers))
        .in(ACME);
  }
}
