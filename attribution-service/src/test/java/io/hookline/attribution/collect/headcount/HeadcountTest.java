package io.hookline.attribution.collect.headcount;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.collect.headcount.HeadcountFixtures.tap;
import static io.hookline.attribution.collect.headcount.HeadcountFixtures.taps;
import static io.hookline.attribution.collect.headcount.HeadcountFixtures.walkIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.collect.place.PlaceFixtures;
import io.hookline.kit.test.CountedStatements;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadcountTest {

  private static final String ONE = "0198b2c4-7a10-4c55-9d6e-0a4f5c1b2d31";
  private static final String TWO = "0198b2c4-7a10-4c55-9d6e-0a4f5c1b2d32";

  private String place;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    place = PlaceFixtures.place("CHI-01").getString("id");
  }

  private static final LocalDate DAY = LocalDate.now().minusDays(10);

  /** Of UTC; in Chicago it is five or six hours earlier. */
  private static String at(int daysLater, String time) {
    return DAY.plusDays(daysLater) + "T" + time + ":00Z";
  }

  private static Json counts(String query) {
    return Fixtures.read("/tap-counts" + query);
  }

  @Test
  void tapsAreCountedByTheDaysOfThePlaceEachOnce() {
    Json counter = HeadcountFixtures.counter("chi-01");
    String secret = counter.getString("secret");
    String late = tap(ONE, at(1, "03:30"), "tiktok");
    assertThat(taps(secret, late, late).statusCode(200).extract().as(Json.class).getInt("counted"))
        .isEqualTo(1);
    Json again =
        taps(secret, late, tap(TWO, at(1, "14:00"), "tiktok"))
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(again.getInt("counted")).isEqualTo(1);
    assertThat(again.getInt("known")).isEqualTo(1);
    Json counts =
        counts("?from=" + DAY.minusDays(3) + "&to=" + DAY.plusDays(3) + "&placeId=" + place);
    assertThat(counts.<String>getList("items[*].day"))
        .containsExactly(DAY.plusDays(1).toString(), DAY.toString());
    assertThat(counts.<Integer>getList("items[*].taps")).containsExactly(1, 1);
    assertThat(counts.getString("items[0].answer")).isEqualTo("tiktok");
    assertThat(counts("?from=" + DAY.plusDays(2)).getList("items")).isEmpty();
  }

  /**
   * Whoever has photographed the address: no figure of long ago changes, and no word is made up.
   */
  @Test
  void ofLongAgoNothingIsCountedAndOfNoButtonOnlyThatItWasNone() {
    Json counter = HeadcountFixtures.counter("CHI-01");
    String secret = counter.getString("secret");
    Json taken =
        taps(
                secret,
                tap(ONE, "2024-05-01T10:00:00Z", "tiktok"),
                tap(TWO, at(0, "14:00"), "made up"),
                tap(UUID.randomUUID().toString(), at(0, "15:00"), "made up too"))
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(taken.getInt("tooOld")).isEqualTo(1);
    assertThat(taken.getInt("counted")).isEqualTo(2);
    assertThat(counts("").<String>getList("items[*].answer")).containsExactly("other");
    assertThat(counts("").<Integer>getList("items[*].taps")).containsExactly(2);
    Fixtures.as(Tokens.operator(ACME))
        .header("If-Match", "*")
        .body(
            """
            {"name": "Till 2", "question": "Why?", "answers": [{"key": "press", "label": "Press"}]}""")
        .put(HeadcountFixtures.COUNTERS + "/" + counter.getString("id"))
        .then()
        .statusCode(200);
    taps(secret, tap(UUID.randomUUID().toString(), at(0, "16:00"), "friend")).statusCode(200);
    assertThat(counts("").<String>getList("items[*].answer"))
        .containsExactlyInAnyOrder("other", "friend");
  }

  @Test
  void manySendersAtOnceCountEachTapOnce() {
    String secret = HeadcountFixtures.counter("CHI-01").getString("secret");
    String[] some =
        IntStream.range(0, 40)
            .mapToObj(i -> tap(UUID.randomUUID().toString(), at(0, "14:00"), "tiktok"))
            .toArray(String[]::new);
    CompletableFuture<?>[] senders =
        IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.runAsync(() -> taps(secret, some).statusCode(200)))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(senders).join();
    assertThat(counts("").<Integer>getList("items[*].taps")).containsExactly(40);
  }

  @Test
  void aTabletIsLetInByItsSecretUntilThatIsRenewedOrItIsClosed() {
    Json counter = HeadcountFixtures.counter("CHI-01");
    String secret = counter.getString("secret");
    // Not by whatever name the request came.
    assertThat(counter.getString("address")).isEqualTo("http://localhost:8083/count/#" + secret);
    Json shown = shared(secret).as(Json.class);
    assertThat(shown.getString("question")).isEqualTo("How did you hear of us?");
    assertThat(shared("hlt_wrong").statusCode()).isEqualTo(404);
    String path = HeadcountFixtures.COUNTERS + "/" + counter.getString("id");
    String fresh =
        Fixtures.as(Tokens.operator(ACME))
            .post(path + "/renew")
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class)
            .getString("secret");
    assertThat(shared(secret).statusCode()).isEqualTo(404);
    assertThat(shared(fresh).statusCode()).isEqualTo(200);
    Fixtures.as(Tokens.operator(ACME))
        .header("If-Match", "\"1\"")
        .body(
            """
            {"name": "Till 2", "question": "Why?", "active": false, "answers": %s}"""
                .formatted(HeadcountFixtures.ANSWERS))
        .put(path)
        .then()
        .statusCode(200);
    assertThat(shared(fresh).as(Json.class).getString("code")).isEqualTo("TAP_COUNTER_CLOSED");
    taps(fresh, tap(ONE, at(0, "14:00"), "tiktok")).statusCode(410);
    assertThat(counts("").getList("items")).isEmpty();
  }

  private static Response shared(String secret) {
    return given().header("Access-Token", secret).get("/v1/shared-tap-counter");
  }

  @Test
  void aTapOfTomorrowAndButtonsThatAreAlikeAreRefused() {
    String secret = HeadcountFixtures.counter("CHI-01").getString("secret");
    Json refused =
        taps(secret, tap(ONE, "2099-09-05T14:00:00Z", "tiktok"))
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refused.getString("violations[0].field")).isEqualTo("taps[0].at");
    Json alike =
        Fixtures.as(Tokens.operator(ACME))
            .body(
                """
                {"name": "Till 3", "place": "CHI-01", "question": "Why?", "answers": %s}"""
                    .formatted(HeadcountFixtures.ANSWERS.replace("friend", "tiktok")))
            .post(HeadcountFixtures.COUNTERS)
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(alike.getString("violations[0].field")).isEqualTo("answers[1].key");
  }

  @Test
  void thePageRunsWhatItsPolicyNamesAndNothingElse() {
    for (String path : new String[] {"/count", "/count/"}) {
      Response page = given().header("Accept", "text/html").get(path);
      assertThat(page.statusCode()).isEqualTo(200);
      String html = page.asString();
      String policy = page.header("Content-Security-Policy");
      assertThat(policy).contains(hash(html, "style"), hash(html, "script"), "connect-src 'self'");
      assertThat(html).doesNotContain("hlt_").doesNotContain("%1$s").doesNotContain("src=");
    }
    assertThat(given().get("/count/worker.js").asString()).contains("caches.match");
  }

  private static String hash(String html, String element) {
    String text = html.replaceAll("(?s).*<" + element + ">(.*)</" + element + ">.*", "$1");
    return "sha256-"
        + Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theNumberThatWasCollectedLastCountsWhateverArrivesFirst() {
    String body =
        """
        {"place": "CHI-01", "day": "2026-09-05", "hour": 14, "people": %d, "collectedAt": "%s"}""";
    walkIn(body.formatted(212, "2026-09-06T06:00:00Z")).statusCode(201);
    walkIn(body.formatted(230, "2026-09-08T06:00:00Z")).statusCode(201);
    walkIn(body.formatted(200, "2026-09-05T20:00:00Z"));
    walkIn(body.formatted(230, "2026-09-08T06:00:00Z")).statusCode(200);
    Json list = Fixtures.read("/walk-ins?placeId=" + place);
    assertThat(list.<Integer>getList("items[*].people")).containsExactly(230);
    assertThat(list.<Boolean>getList("items[*].restated")).containsExactly(true);
    assertThat(list.getString("items[0].weight")).isEqualTo("0.1");
    assertThat(Fixtures.count("select count(*) from walk_in_reading")).isEqualTo(3);
  }

  /** A file and a hand may say how much the same number is worth, each its own. */
  @Test
  void theWeightDoesNotDependOnWhoCameFirst() {
    String body =
        """
        {"place": "CHI-01", "day": "2026-09-05", "hour": %d, "people": 40, "weight": %s,
         "collectedAt": "2026-09-06T06:00:00Z"}""";
    walkIn(body.formatted(9, "0.1")).statusCode(201);
    walkIn(body.formatted(9, "0.3")).statusCode(201);
    walkIn(body.formatted(10, "0.3")).statusCode(201);
    walkIn(body.formatted(10, "0.1")).statusCode(200);
    Json list = Fixtures.read("/walk-ins?placeId=" + place);
    assertThat(list.getList("items[*].weight")).hasToString("[0.3, 0.3]");
    assertThat(list.<Boolean>getList("items[*].restated")).containsExactly(false, false);
  }

  @Test
  void whatIsToldAgainIsNoNews() {
    String body =
        """
        {"place": "CHI-01", "day": "2026-09-05", "hour": 14, "people": %d, "collectedAt": "%s"}""";
    walkIn(body.formatted(230, "2026-09-08T06:00:00Z")).statusCode(201);
    walkIn(body.formatted(212, "2026-09-06T06:00:00Z")).statusCode(201);
    walkIn(body.formatted(212, "2026-09-06T06:00:00Z")).statusCode(200);
    walkIn(body.formatted(230, "2026-09-08T06:00:00Z")).statusCode(200);
    assertThat(Fixtures.read("/walk-ins?placeId=" + place).getLong("items[0].version"))
        .isEqualTo(1);
  }

  private static Json csv(String file, String query) {
    return Fixtures.as(Tokens.operator(ACME))
        .contentType("text/csv")
        .body(file)
        .post("/v1/brands/" + ACME + "/walk-ins/imports" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  @Test
  void aFileOfADoorCounterIsRead() {
    String file =
        """
        Location,Date,Time,In,Out
        CHI-01,2026-09-05,14:00 - 15:00,"1,212",1190
        CHI-01,05.09.2026,3 PM,12,9
        CHI-01,2026-09-05,noon,12,9
        MOON,2026-09-05,16:00,12,9
        Total,,,1236,1217
        """;
    Json done = csv(file, "?passOthers=true");
    assertThat(done.<String>getList("rows[*].status"))
        .as(done.toString())
        .containsExactly("APPLIED", "APPLIED", "FAILED", "FAILED", "UNCHANGED");
    assertThat(Fixtures.read("/walk-ins").<Integer>getList("items[*].people"))
        .containsExactlyInAnyOrder(1212, 12);
    assertThat(Fixtures.read("/walk-ins").<Integer>getList("items[*].hour"))
        .containsExactlyInAnyOrder(14, 15);
  }

  @Test
  void aFileTakesAsManyStatementsHoweverManyRows() {
    csv(rows(1, 1), "");
    long few = CountedStatements.of(() -> csv(rows(2, 2), ""));
    assertThat(CountedStatements.of(() -> csv(rows(3, 200), ""))).isEqualTo(few).isPositive();
  }

  private static String rows(int month, int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> "CHI-01,2026-%02d-%02d,%d,%d".formatted(month, i / 24 + 1, i % 24, i))
        .collect(Collectors.joining("\n", "place,day,hour,people\n", "\n"));
  }
}
