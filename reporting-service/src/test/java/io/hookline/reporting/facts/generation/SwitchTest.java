package io.hookline.reporting.facts.generation;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.facts.generation.RebuildFixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.test.SisterFeed;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Season;
import io.hookline.reporting.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second generation is filled from the feeds and takes the place of the first. */
@QuarkusTest
class SwitchTest {

  private static final String ROIS = "/v1/brands/" + ACME + "/creator-rois";
  private static final String FRESHNESS = "/v1/brands/" + ACME + "/freshness";

  @Inject FeedPoller poller;

  private SisterFeed content;

  @BeforeEach
  void readAll() {
    new SisterFeed("creator").add(Season.creatorFeed()).open();
    content = new SisterFeed("content").add(Season.contentFeed()).open();
    new SisterFeed("attribution").add(Season.attributionFeed()).open();
    drain();
  }

  private void drain() {
    List.of("attribution", "content", "creator").forEach(poller::drain);
  }

  @Test
  void whatIsReadAgainIsTheSameToTheLastColumn() {
    Map<String, String> tables = Tables.contents();
    List<String> cursors = cursors();
    String figures = read(ROIS);
    assertThat(figures).contains("Creator 4").contains("\"score\":");
    List<String> before = numbers();

    RebuildFixtures.rebuild();

    assertThat(numbers())
        .as("none of the tables is the one of before")
        .doesNotContainAnyElementsOf(before);
    assertThat(Tables.contents()).isEqualTo(tables);
    assertThat(cursors()).isEqualTo(cursors);
    assertThat(read(ROIS)).isEqualTo(figures);
    assertThat(
            rows(
                "select relname from pg_class where relnamespace in ('next'::regnamespace, 'last'::regnamespace)"))
        .as("what the switch left")
        .isEmpty();
  }

  @Test
  void whatWasWrongIsPutRight() {
    Map<String, String> tables = Tables.contents();
    RebuildFixtures.sql("update creator set display_name = 'Nobody'; delete from snapshot");
    RebuildFixtures.rebuild();
    assertThat(Tables.contents()).isEqualTo(tables);
  }

  @Test
  void untilTheSwitchNothingOfThePresentChanges() {
    RebuildFixtures.sql("update creator set display_name = 'Nobody'");
    Map<String, String> tables = Tables.contents();
    String id = RebuildFixtures.begin();
    content.fail(503);
    RebuildFixtures.turn();
    assertThat(RebuildFixtures.get(id).getString("state")).isEqualTo("RUNNING");
    assertThat(rows("select display_name from next.creator")).contains("Creator 4");
    assertThat(Tables.contents()).isEqualTo(tables);
    content.open();
    assertThat(RebuildFixtures.finish(id)).isEqualTo("SWITCHED");
    assertThat(read(ROIS)).contains("Creator 4").doesNotContain("Nobody");
  }

  @Test
  void changesThatComeMeanwhileAreInIt() {
    String id = RebuildFixtures.begin();
    new SisterFeed("attribution").fail(503);
    RebuildFixtures.turn();
    content
        .add(
            ContentChanges.snapshot(ACME, id(990), id(21), "2026-11-20T12:00:00Z")
                .counts(90_000L, 1L, 1L, 1L, 1L)
                .event())
        .open();
    poller.drain("content");
    new SisterFeed("attribution").add(Season.attributionFeed()).open();
    Map<String, String> tables = Tables.contents();
    assertThat(tables.get("snapshot")).contains("90000");
    assertThat(RebuildFixtures.finish(id)).isEqualTo("SWITCHED");
    assertThat(Tables.contents()).isEqualTo(tables);
    content
        .add(
            ContentChanges.snapshot(ACME, id(991), id(21), "2026-11-21T12:00:00Z")
                .counts(91_000L, 1L, 1L, 1L, 1L)
                .event())
        .open();
    drain();
    assertThat(Tables.contents().get("snapshot")).contains("91000");
  }

  @Test
  void readsGoOnWithoutAFailureAndSayTheSame() throws InterruptedException {
    List<Supplier<String>> questions =
        List.of(() -> answer(ROIS), () -> answer(FRESHNESS), SwitchTest::query);
    Set<String> wrong = ConcurrentHashMap.newKeySet();
    AtomicBoolean ended = new AtomicBoolean();
    AtomicInteger reads = new AtomicInteger();
    AtomicLong longest = new AtomicLong();
    CountDownLatch begun = new CountDownLatch(questions.size() * 3);
    ExecutorService readers = Executors.newFixedThreadPool(questions.size());
    for (Supplier<String> question : questions) {
      String expected = question.get();
      assertThat(expected).contains("asOf").doesNotContain("traceId");
      readers.submit(
          () -> {
            while (!ended.get()) {
              long from = System.nanoTime();
              String answer = question.get();
              longest.accumulateAndGet((System.nanoTime() - from) / 1_000_000, Math::max);
              if (!answer.equals(expected)) {
                wrong.add(answer);
              }
              reads.incrementAndGet();
              begun.countDown();
            }
          });
    }
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    for (int times = 0; times < 3; times++) {
      RebuildFixtures.rebuild();
    }
    ended.set(true);
    readers.shutdown();
    assertThat(readers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(wrong).isEmpty();
    assertThat(reads.get()).as("reads").isGreaterThan(30);
    System.out.printf("switches: %d reads, the longest %d ms%n", reads.get(), longest.get());
  }

  private static String query() {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .body(
            """
            {"measures": ["views", "likes"], "groupBy": ["post"], "from": "2026-10-09",
             "to": "2026-10-20"}""")
        .post("/v1/brands/" + ACME + "/queries")
        .asString();
  }

  private static String answer(String path) {
    return as(Tokens.finance(ACME, Role.ANALYST)).get(path).asString();
  }

  private static String read(String path) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static List<String> cursors() {
    return rows("select to_jsonb(c)::text from feed_cursor c order by feed");
  }

  /** Of the read model's tables, by which PostgreSQL knows them. */
  private static List<String> numbers() {
    return List.copyOf(new TreeSet<>(rows("select id from read_model()")));
  }
}
