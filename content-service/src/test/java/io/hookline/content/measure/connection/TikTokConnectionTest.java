package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.twoBrands;
import static io.hookline.content.measure.connection.ConnectionFixtures.account;
import static io.hookline.content.measure.connection.ConnectionFixtures.asked;
import static io.hookline.content.measure.connection.ConnectionFixtures.comeBack;
import static io.hookline.content.measure.connection.ConnectionFixtures.get;
import static io.hookline.content.measure.connection.ConnectionFixtures.state;
import static io.hookline.content.measure.connection.ConnectionFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.measure.tiktok.Fault;
import io.hookline.content.measure.tiktok.TikTokAccount;
import io.hookline.content.measure.tiktok.TikTokServer;
import io.hookline.content.measure.tiktok.TikTokStandIn;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account of TikTok from its owner's consent to the brand's figures, by TikTok's own format. */
@QuarkusTest
class TikTokConnectionTest {

  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
  private static final int VIDEOS = 45;

  private TikTokServer server;
  private TikTokAccount tiktok;
  private String handle;

  @BeforeEach
  void begin() {
    twoBrands();
    server = TikTokStandIn.server();
    handle = ConnectionFixtures.handle();
    tiktok = server.account("open-id-" + handle).has("username", handle);
    for (int i = 0; i < VIDEOS; i++) {
      tiktok.publish(id(i), NOW.minus(Duration.ofDays(60 - i))).growing(1000 + i);
    }
    for (int day = 60; day >= 2; day--) {
      tiktok.day(TODAY.minusDays(day), Map.of("video_views", 100 * day, "followers_count", 12_000));
    }
    tiktok.day(TODAY.minusDays(2), lastDay());
    tiktok.has(
        "audience_genders",
        List.of(
            Map.of("gender", "Female", "percentage", 0.8),
            Map.of("gender", "Male", "percentage", 0.2)));
    for (int reply = 1; reply <= 7; reply++) {
      tiktok.comment(
          id(0), "90" + reply, ago(20 - reply), Map.of("parent_comment_id", "900", "text", "Yes"));
    }
    tiktok.comment(id(0), "900", ago(30), Map.of("text", "So good 🧴"));
  }

  @AfterEach
  void end() {
    server.close();
  }

  private static Map<String, Object> lastDay() {
    return Map.of(
        "video_views", 200,
        "followers_count", 12_000,
        "audience_activity",
            IntStream.range(0, 24)
                .mapToObj(hour -> Map.of("hour", "" + hour, "count", 100 + hour))
                .toList());
  }

  private static String id(int number) {
    return String.valueOf(7_412_345_678_901_230_000L + number);
  }

  private static Instant ago(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  private String connected() {
    Json asked = asked(account("TIKTOK", handle));
    post(asked.getString("accountId"), id(0), ago(60));
    post(asked.getString("accountId"), id(1), ago(59));
    comeBack(state(asked), tiktok.tokens().consent()).statusCode(200);
    return asked.getString("id");
  }

  private static void post(String account, String video, Instant published) {
    operator()
        .body(
            """
            {"accountId": "%s", "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
             "publishedAt": "%s", "networkPostId": "%s"}"""
                .formatted(account, published, video))
        .post(acme("/posts"))
        .then()
        .statusCode(201);
  }

  /** As often as it takes: what waits is woken. */
  private static Json read(String connection) {
    for (int tries = 0; tries < 20; tries++) {
      Runs.work();
      Json run = Runs.latest(connection);
      if (run.getString("items[0].finishedAt") != null) {
        return run;
      }
      Runs.wake();
    }
    return Runs.latest(connection);
  }

  private static List<String> figures() {
    return List.of(
        Runs.rows(
                "select concat_ws(' ', p.network_post_id, s.dataset, s.source, s.views, s.likes)"
                    + " from snapshot s join post p on p.id = s.post_id order by 1")
            .toString(),
        Runs.rows("select concat_ws(' ', day, followers, views) from account_snapshot order by 1")
            .toString(),
        Runs.rows("select concat_ws(' ', platform_id, text) from comment order by 1").toString(),
        Runs.rows("select network_post_id from unclaimed_post order by 1").toString());
  }

  @Test
  void theFirstReadingBringsSixtyDaysAndEveryVideo() {
    tiktok.publish(id(1), ago(59)).growing(900).with("is_ad", true);
    Json run = read(connected());

    assertThat(run.getString("items[0].state")).as(run.toString()).isEqualTo("SUCCEEDED");
    assertThat(run.getInt("items[0].videos")).isEqualTo(VIDEOS);
    assertThat(Runs.rows("select count(*) from account_snapshot")).containsExactly("59");
    assertThat(Runs.rows("select count(*) from unclaimed_post")).containsExactly("" + (VIDEOS - 2));
    assertThat(Runs.rows("select dataset from snapshot order by 1"))
        .containsExactly("COMBINED", "ORGANIC");
    assertThat(Runs.rows("select count(*) from comment")).containsExactly("8");
    assertThat(Runs.rows("select text from comment where platform_id = '900'"))
        .containsExactly("So good 🧴");
  }

  @Test
  void errorsOnTheWayChangeNothingOfWhatIsThereInTheEnd() {
    String connection = connected();
    Json run = read(connection);
    assertThat(run.getString("items[0].state")).as(run.toString()).isEqualTo("SUCCEEDED");
    List<String> whole = figures();
    Runs.update(
        "truncate snapshot, account_snapshot, comment, unclaimed_post, connection_video,"
            + " synchronisation, outbox cascade");
    Runs.update("update connection set newest_day = null");
    step(connection, "synchronise").statusCode(202);
    server
        .nextTo("/business/get/", Fault.tooManyRequests(Duration.ofSeconds(30)), Fault.code(40102))
        .nextTo(
            "/business/video/list/",
            Fault.badGateway(),
            Fault.data(
                "{\"videos\": [], \"has_more\": true, \"cursor\": %d}"
                    .formatted(NOW.toEpochMilli())),
            Fault.connectionBroken(),
            Fault.tokenRevoked())
        .nextTo("/business/comment/list/", Fault.code(50002))
        .nextTo("/business/comment/reply/list/", Fault.status(200, "<html>Please log in</html>"));

    Json again = read(connection);

    assertThat(again.getString("items[0].state")).as(again.toString()).isEqualTo("SUCCEEDED");
    assertThat(figures()).isEqualTo(whole);
    assertThat(server.requestsTo("/tt_user/oauth2/refresh_token/")).isEqualTo(2);
    assertThat(get(connection).getString("state")).isEqualTo("CONNECTED");
  }

  /** TikTok tells sixty days: of a run that began the day before, the first is one too early. */
  @Test
  void aRunThatGoesOnAfterMidnightAsksForNoDayTooEarly() {
    String connection = connected();
    Runs.update("update synchronisation set first_day = current_date - 61");
    Json run = read(connection);

    assertThat(run.getString("items[0].state")).as(run.toString()).isEqualTo("SUCCEEDED");
  }

  @Test
  void anOwnerWhoEndsTheGrantAtTikTokIsToldApart() {
    String connection = connected();
    tiktok.tokens().revoke();
    read(connection);

    Json shown = get(connection);
    assertThat(shown.getString("state")).isEqualTo("WITHDRAWN");
    assertThat(shown.getString("trouble.mend")).isEqualTo("RECONNECT");
    assertThat(tiktok.tokens().secrets()).noneMatch(shown.toString()::contains);
  }

  @Test
  void theConsentOfAnotherAccountIsNotTaken() {
    Json asked = asked(account("TIKTOK", handle));
    tiktok.has("username", "somebody.else");

    assertThat(
            comeBack(state(asked), tiktok.tokens().consent()).statusCode(422).extract().asString())
        .contains("somebody.else");
  }
}
