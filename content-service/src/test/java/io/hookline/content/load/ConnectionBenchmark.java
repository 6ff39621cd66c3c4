package io.hookline.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.measure.tiktok.TikTokServer;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.RunningService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Reads an account of TikTok with thousands of videos for the first time into the packaged service,
 * and another one like it while the service is killed. Run by {@code benchmark/connections}.
 */
class ConnectionBenchmark {

  private static final int KILLS = Integer.getInteger("benchmark.kills", 10);
  private static final String HEAP = System.getProperty("benchmark.heap", "256m");
  private static final int PACE = Integer.getInteger("benchmark.pace", 20);
  private static final Duration AT_MOST = Duration.ofMinutes(30);

  /** What is there of a brand in the end, but ids and when it was read: each has to be once. */
  private static final List<String> ALL =
      List.of(
          """
          select concat_ws(' ', 'snapshot', p.network_post_id, s.dataset, s.source, s.views, s.likes,
                           s.comments, s.shares, s.saves)
            from snapshot s join post p on p.id = s.post_id where s.brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'unclaimed', u.network_post_id, r.dataset, r.source,
                           r.reading -> 'counters' ->> 'views')
            from unclaimed_post u left join unclaimed_reading r on r.unclaimed_post_id = u.id
           where u.brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'day', day, source, views, followers)
            from account_snapshot where brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'comment', platform_id, text)
            from comment where brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'audience', dimension, day, source, shares)
            from audience where brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'there', p.network_post_id, a.state, a.source)
            from post_availability a join post p on p.id = a.post_id
           where a.brand = '%s' order by 1
          """,
          """
          select concat_ws(' ', 'event', type, count(*)) from outbox
           where brand = '%s' and type similar to '%%(Snapshot|Audience|Comment)%%'
           group by type order by 1
          """);

  private final ManyVideos videos = new ManyVideos(Integer.getInteger("benchmark.videos", 4_000));
  private final Random random = new Random();
  private TikTokServer tiktok;
  private RunningService service;

  @BeforeEach
  void begin() throws Exception {
    tiktok = new TikTokServer();
    service =
        new RunningService(HEAP)
            .with("hookline.rate-limit.enabled", "false")
            .with("hookline.account-connections.key", "for benchmarks only, and never else")
            .with("hookline.account-connections.lease", "5s")
            .with("hookline.tiktok.url", tiktok.url())
            .with("hookline.tiktok.client-id", TikTokServer.CLIENT_ID)
            .with("hookline.tiktok.client-secret", TikTokServer.CLIENT_SECRET)
            .with("hookline.tiktok.pace", Integer.toString(PACE));
    service.start();
  }

  @AfterEach
  void end() throws Exception {
    service.close();
    tiktok.close();
  }

  @Test
  void everySnapshotIsThereOnceWithAndWithoutKills() throws Exception {
    long begun = System.nanoTime();
    Json steady = read("steady", 0);
    double seconds = (System.nanoTime() - begun) / 1e9;
    List<String> whole = all("steady");
    tell("videos                   %,d, of which %,d are posts", videos.count(), videos.posts());
    tell("heap                     %s, peak resident %d MiB", HEAP, service.peakMebibytes());
    tell("read without kills       %.1f s at %d requests a second", seconds, PACE);
    complete("steady", steady);

    Json killed = read("killed", KILLS);
    complete("killed", killed);
    assertThat(all("killed")).isEqualTo(whole);
    tell("the same                 %,d rows, each once", whole.size());
  }

  /** The whole back-fill, through this many kills at random moments of it. */
  private Json read(String slug, int kills) throws Exception {
    ConnectedBrand brand = new ConnectedBrand(service, slug);
    brand.create(videos);
    brand.connect(videos.publish(tiktok, slug).tokens().consent());
    long until = System.nanoTime() + AT_MOST.toNanos();
    int killed = 0;
    long seen = 0;
    while (System.nanoTime() < until) {
      Json run = brand.run();
      if (run.getString("items[0].finishedAt") != null) {
        assertThat(killed).as("kills before the end").isEqualTo(kills);
        return run;
      }
      long done = done(run);
      if (killed < kills && done > seen) {
        Thread.sleep(random.nextInt(life(kills)));
        service.kill();
        killed++;
        service.start();
        Json after = brand.run();
        seen = done(after);
        tell(
            "kill -9                  after %,d videos, %,d comments, in %s",
            after.getLong("items[0].videos"),
            after.getLong("items[0].comments"),
            after.getString("items[0].stage"));
      }
      Thread.sleep(20);
    }
    throw new AssertionError("Not done after " + AT_MOST + ": " + brand.run());
  }

  private static long done(Json run) {
    return run.getLong("items[0].videos") + run.getLong("items[0].comments");
  }

  /** In milliseconds, so that the kills come before the end. */
  private int life(int kills) {
    int requests = videos.count() / 20 + (int) (videos.comments() / 30);
    return Math.max(50, requests * 1_000 / PACE / (kills + 1));
  }

  private void complete(String slug, Json run) throws Exception {
    String ofBrand = " where brand = '" + slug + "'";
    assertThat(run.getString("items[0].state")).as(run.toString()).isEqualTo("SUCCEEDED");
    assertThat(run.getLong("items[0].refused")).isZero();
    assertThat(run.getLong("items[0].videos")).isEqualTo(videos.count());
    assertThat(service.count("select count(*) from snapshot" + ofBrand)).isEqualTo(videos.posts());
    assertThat(service.count("select count(distinct post_id) from snapshot" + ofBrand))
        .isEqualTo(videos.posts());
    assertThat(
            service.count(
                "select count(*) from outbox" + ofBrand + " and type like '%.SnapshotRecorded'"))
        .isEqualTo(videos.posts());
    assertThat(service.count("select count(*) from unclaimed_post" + ofBrand))
        .isEqualTo(videos.count() - videos.posts());
    assertThat(service.count("select count(*) from unclaimed_reading" + ofBrand))
        .isEqualTo(videos.count() - videos.posts());
    assertThat(service.count("select count(*) from comment" + ofBrand))
        .isEqualTo(videos.comments());
  }

  private List<String> all(String slug) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement()) {
      for (String query : ALL) {
        try (ResultSet row = sql.executeQuery(query.formatted(slug))) {
          while (row.next()) {
            rows.add(row.getString(1));
          }
        }
      }
    }
    return rows;
  }

  private static void tell(String line, Object... values) {
    System.out.println("connections: " + line.formatted(values));
  }
}
