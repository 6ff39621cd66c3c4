package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An account with a few days, videos and comments on the test's platform, and posts of ACME. */
final class SomeFigures {

  static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  /** Of each post that is in these tests: all that was read, but the ids and when. */
  static final String SNAPSHOTS =
      """
      select concat_ws(' ', p.network_post_id, s.dataset, s.source, s.views, s.likes, s.comments)
        from snapshot s join post p on p.id = s.post_id order by 1
      """;

  static final String DAYS =
      "select concat_ws(' ', day, followers, views) from account_snapshot order by 1";

  static final String COMMENTS = "select concat_ws(' ', platform_id, text) from comment order by 1";

  private SomeFigures() {}

  static Instant ago(int days) {
    return NOW.minus(Duration.ofDays(days));
  }

  static void fill(TestAccount account) {
    for (int day = 10; day >= 2; day--) {
      account.day(TODAY.minusDays(day), 1000 - day, 100 * day);
    }
    account
        .video("Cvideo0001", ago(20), 5000, 3)
        .video("Cvideo0002", ago(15), 4000, 0)
        .video("Cvideo0003", ago(10), 3000, 1)
        .video("Cvideo0004", ago(5), 2000, 0)
        .comment("Cvideo0001", "c1", "lena", "Does it work?")
        .comment("Cvideo0001", "c2", "mia", "Where can I buy it?")
        .comment("Cvideo0001", "c3", "lena", "Thank you")
        .comment("Cvideo0003", "c4", "tom", "Nice");
  }

  /** A post of ACME that is this video. */
  static String post(String account, String video, Instant published) {
    return operator()
        .body(
            """
            {"accountId": "%s", "network": "INSTAGRAM", "title": "Retinol?", "funnelStage": "TOFU",
             "publishedAt": "%s", "networkPostId": "%s"}"""
                .formatted(account, published, video))
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  static void posts(String account) {
    post(account, "Cvideo0001", ago(20));
    post(account, "Cvideo0003", ago(10));
  }

  static List<String> all() {
    return List.of(
        Runs.rows(SNAPSHOTS).toString(),
        Runs.rows(DAYS).toString(),
        Runs.rows(COMMENTS).toString(),
        Runs.rows("select network_post_id from unclaimed_post order by 1").toString());
  }
}
