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
 * and readiness go on, and the memory stays below the container's. {@code benchmark/attacks} does
 * the same for longer.
 */
class AttacksIT {

  private static final int SECONDS = Integer.getInteger("attacks.seconds", 4);
  private static final int CONTAINER_MEBIBYTES = 768;
  private static final String BRAND = "acme-cosmetics";
  private static final String TRACK = "/open_api/v1.3/event/track/";

  private static RunningService service;
  private static Watch watch;

  private final List<Peer> peers = new ArrayList<>();
  private ScheduledExecutorService slowly;

  @BeforeAll
  static void start() throws Exception {
    service = new RunningService(CONTAINER_MEBIBYTES / 2 + "m");
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
    tell("nobody attacks", watch.calm(Duration.ofSeconds(2)));
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
    assertThat(seen.quick()).as("redirects that are quick").isGreaterThanOrEqualTo(0.99);
    assertThat(seen.ready()).as("readiness").isEqualTo(1);
    assertThat(service.peakMebibytes()).as("MiB").isLessThan(CONTAINER_MEBIBYTES);
  }

  private static void tell(String attack, Seen seen) throws IOException {
    System.out.printf(
        "attacks: %-41s %d redirects, %.2f %% within %d ms, 99 %% within %s;"
            + " ready %.0f %% of %d times; peak resident %d MiB%n",
        attack,
        seen.redirects(),
        seen.quick() * 100,
        watch.quickMillis(),
        seen.slowest() == Long.MAX_VALUE ? "no time" : seen.slowest() + " ms",
        seen.ready() * 100,
        seen.probes(),
        service.peakMebibytes());
  }
}
