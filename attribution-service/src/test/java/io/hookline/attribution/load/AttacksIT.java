package io.hookline.attribution.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.load.Watch.Seen;
import io.hookline.kit.test.Peer;
import io.hookline.kit.test.RunningService;
import io.hookline.kit.test.Tokens;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The packaged service with the memory of its container, while somebody tries to stop it: redirects
 * and readiness go on, and the memory stays below the container's. As a test it compares with the
 * same machine while nobody attacks, however busy that is with other things; {@code
 * benchmark/attacks} does the same for longer, and holds the service to milliseconds.
 */
class AttacksIT {

  private static final int SECONDS = Integer.getInteger("attacks.seconds", 2);
  private static final boolean TO_THE_MILLISECOND = Boolean.getBoolean("attacks.absolute");
  private static final long QUICK_MILLIS = 500;

  /** As in k8s/base/service/deployment.yaml. */
  private static final long PROBE_MILLIS = 3_000;

  /** How much slower half of the redirects may be, once an attack stands. */
  private static final int TIMES_SLOWER = 20;

  /** Until an attack stands: that is work, too, and a busy machine's is slow. */
  private static final Duration ONSET = Duration.ofSeconds(60);

  private static final int CONTAINER_MEBIBYTES = 768;
  private static final String BRAND = "acme-cosmetics";
  private static final String TRACK = "/open_api/v1.3/event/track/";

  private static RunningService service;
  private static Watch watch;
  private static Seen calm;

  private final List<Peer> peers = new ArrayList<>();
  private ScheduledExecutorService slowly;

  @BeforeAll
  static void start() throws Exception {
    service = new RunningService(CONTAINER_MEBIBYTES / 2 + "m");
    if (!TO_THE_MILLISECOND) {
      // Nobody is answered because the service has put an end to the attack.
      service.with("hookline.limits.body-time", "5M").with("hookline.connections.stuck", "5M");
    }
    service.start();
    service.execute(
        "insert into brand values ('acme-cosmetics', 'Acme', 'UTC', 'EUR', 0)",
        "alter table link disable trigger user",
        """
        insert into link (id, brand, slug, destination_url, landing_url, version, created_at, updated_at)
        select uuidv7(interval '1 ms' * n), 'acme-cosmetics', 'link-' || n,
               'https://shop.example/serum?number=' || n, 'https://shop.example/serum?number=' || n,
               0, now(), now()
          from generate_series(1, 100000) n""");
    watch = new Watch(service.at("/l/link-7"), service.at("/q/health/ready"));
    watch.during(Duration.ofSeconds(2));
    calm = watch.during(Duration.ofSeconds(2));
    tell("nobody attacks", calm);
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @BeforeEach
  void begin() {
    slowly = Executors.newSingleThreadScheduledExecutor();
  }

  @AfterEach
  void end() {
    slowly.shutdownNow();
    peers.forEach(Peer::close);
  }

  /** Without a token, with a made-up one, and as somebody who announces no length. */
  @Test
  void bodiesThatComeByteByByte() throws Exception {
    String length = "Content-Length: 100000\r\n\r\n{";
    String chunks = "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n";
    for (int i = 0; i < 230; i++) {
      String token = i % 2 == 0 ? "" : "Access-Token: 0123456789abcdef\r\n";
      attack("POST " + TRACK + " HTTP/1.1\r\nHost: a\r\n" + token + (i % 3 == 0 ? chunks : length));
    }
    slowly.scheduleAtFixedRate(
        () -> peers.forEach(peer -> more(peer, "1\r\n \r\n")), 10, 10, TimeUnit.SECONDS);
    holds("230 bodies that come byte by byte");
  }

  @Test
  void answersThatNobodyReads() throws Exception {
    for (int i = 0; i < 20; i++) {
      attack("GET /q/openapi HTTP/1.1\r\nHost: a\r\n\r\n".repeat(400));
    }
    holds("20 times 400 contracts that nobody reads");
  }

  @Test
  void filesThatNobodyReads() throws Exception {
    for (int i = 0; i < 215; i++) {
      attack(
          "GET /v1/brands/acme-cosmetics/links HTTP/1.1\r\nHost: a\r\nAccept: text/csv\r\n"
              + "Authorization: Bearer "
              + Tokens.analyst(BRAND, "anna-" + i)
              + "\r\n\r\n");
    }
    holds("215 files that nobody reads");
  }

  @Test
  void connectionsOnWhichNothingIsAsked() throws Exception {
    for (int i = 0; i < 2500; i++) {
      attack(i % 2 == 0 ? "" : "GET /l/link-7 HTTP/1.1\r\nX-Slow: ");
    }
    holds("2500 connections on which nothing is asked");
  }

  private void attack(String words) throws IOException {
    peers.add(Peer.withSmallBuffer(service.at("/")).say(words));
  }

  private static void more(Peer peer, String words) {
    try {
      peer.say(words);
    } catch (IOException closed) {
      // As it should be.
    }
  }

  private static void holds(String attack) throws Exception {
    Seen seen = watch.during(Duration.ofSeconds(SECONDS));
    tell(attack, seen);
    if (TO_THE_MILLISECOND) {
      assertThat(Watch.share(seen.redirects(), QUICK_MILLIS))
          .as("redirects that are quick")
          .isGreaterThanOrEqualTo(0.99);
      assertThat(seen.probes())
          .as("milliseconds until ready")
          .allMatch(millis -> millis <= PROBE_MILLIS);
    } else {
      assertThat(seen.redirects()).as("milliseconds of redirects").allMatch(Watch::isAnswered);
      assertThat(seen.probes()).as("milliseconds until ready").allMatch(Watch::isAnswered);
      assertThat(medianOnceItStands(seen))
          .as("median of redirects, in milliseconds")
          .isLessThanOrEqualTo(longestMedian());
    }
    assertThat(service.peakMebibytes()).as("MiB").isLessThan(CONTAINER_MEBIBYTES);
  }

  private static long longestMedian() {
    return Math.max(QUICK_MILLIS, TIMES_SLOWER * calm.redirectsWithin(0.5));
  }

  private static long medianOnceItStands(Seen first) throws InterruptedException {
    long begun = System.nanoTime();
    long median = first.redirectsWithin(0.5);
    while (median > longestMedian() && System.nanoTime() - begun < ONSET.toNanos()) {
      median = watch.during(Duration.ofSeconds(1)).redirectsWithin(0.5);
    }
    return median;
  }

  private static void tell(String attack, Seen seen) throws IOException {
    System.out.printf(
        "attacks: %-41s %d redirects, %.2f %% within %d ms, half within %s, 99 %% within %s;"
            + " ready %.0f %% of %d times; peak resident %d MiB%n",
        attack,
        seen.redirects().size(),
        Watch.share(seen.redirects(), QUICK_MILLIS) * 100,
        QUICK_MILLIS,
        words(seen.redirectsWithin(0.5)),
        words(seen.redirectsWithin(0.99)),
        Watch.share(seen.probes(), PROBE_MILLIS) * 100,
        seen.probes().size(),
        service.peakMebibytes());
  }

  private static String words(long millis) {
    return Watch.isAnswered(millis) ? millis + " ms" : "no time";
  }
}
