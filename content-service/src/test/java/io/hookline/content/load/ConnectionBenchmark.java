package io.hookline.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.measure.tiktok.TikTokServer;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.RunningService;
import java.time.Duration;
import java.time.Instant;
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
    Json steady = read("steady", 0);
    List<String> whole = WhatWasRead.of(service, "steady");
    tell("videos                   %,d, of which %,d are posts", videos.count(), videos.posts());
    tell("heap                     %s, peak resident %d MiB", HEAP, service.peakMebibytes());
    tell("read without kills       %d s at %d requests a second", seconds(steady), PACE);
    WhatWasRead.complete(service, "steady", videos, steady);

    Json killed = read("killed", KILLS);
    WhatWasRead.complete(service, "killed", videos, killed);
    assertThat(WhatWasRead.of(service, "killed")).isEqualTo(whole);
    tell("killed %d times          %d s, the same %,d rows", KILLS, seconds(killed), whole.size());
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

  private static long seconds(Json run) {
    return Duration.between(
            Instant.parse(run.getString("items[0].startedAt")),
            Instant.parse(run.getString("items[0].finishedAt")))
        .toSeconds();
  }

  private static long done(Json run) {
    return run.getLong("items[0].videos") + run.getLong("items[0].comments");
  }

  /** In milliseconds, so that the kills come before the end. */
  private int life(int kills) {
    int requests = videos.count() / 20 + (int) (videos.comments() / 30);
    return Math.max(50, requests * 1_000 / PACE / (kills + 1));
  }

  private static void tell(String line, Object... values) {
    System.out.println("connections: " + line.formatted(values));
  }
}
