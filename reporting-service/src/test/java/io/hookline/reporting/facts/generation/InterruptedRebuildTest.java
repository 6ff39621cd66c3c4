package io.hookline.reporting.facts.generation;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.facts.generation.RebuildFixtures.PATH;
import static io.hookline.reporting.facts.generation.RebuildFixtures.begin;
import static io.hookline.reporting.facts.generation.RebuildFixtures.finish;
import static io.hookline.reporting.facts.generation.RebuildFixtures.get;
import static io.hookline.reporting.facts.generation.RebuildFixtures.rows;
import static io.hookline.reporting.facts.generation.RebuildFixtures.sql;
import static io.hookline.reporting.facts.generation.RebuildFixtures.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.feed.FeedReplay;
import io.hookline.kit.test.Background;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.SisterFeed;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.Season;
import io.hookline.reporting.Tables;
import io.hookline.reporting.facts.generation.RebuildProgress.Claim;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workers that die, sisters that are away or set back, and people who stop it on its way. */
@QuarkusTest
class InterruptedRebuildTest {

  private static final String LEFT =
      "select relname from pg_class where relnamespace = 'next'::regnamespace and relkind = 'r'";

  @Inject FeedPoller poller;
  @Inject FeedReplay replay;
  @Inject RebuildProgress progress;
  @Inject FeedProgress feeds;
  @Inject Rebuilder rebuilder;
  @Inject RebuildWorker worker;
  @Inject Generations generations;

  private SisterFeed content;
  private Map<String, String> tables;

  @BeforeEach
  void readAll() {
    new SisterFeed("creator").add(Season.creatorFeed()).open();
    content = new SisterFeed("content").add(Season.contentFeed()).open();
    new SisterFeed("attribution").add(Season.attributionFeed()).open();
    List.of("attribution", "content", "creator").forEach(poller::drain);
    tables = Tables.contents();
  }

  /** A worker that has read some pages, and is never heard of again. */
  private Claim dieAfter(int pages) {
    Claim claim = progress.claim(UUID.randomUUID()).orElseThrow();
    rebuilder.prepare(claim);
    for (int page = 0; page < pages; page++) {
      replay.next("content", place(claim));
    }
    return claim;
  }

  private NextGeneration place(Claim claim) {
    return new NextGeneration(claim, progress, feeds, generations);
  }

  @Test
  void anotherWorkerGoesOnWhereADeadOneWas() {
    String id = begin();
    dieAfter(3);
    int all = Season.contentFeed().size();
    content.forgetReads();
    assertThat(get(id).getInt("feeds[0].changes")).isEqualTo(3 * SisterFeed.PAGE);
    assertThat(finish(id)).isEqualTo("SWITCHED");
    assertThat(get(id).getInt("feeds[1].changes")).as("none is read twice").isEqualTo(all);
    assertThat(content.reads().stream().map(read -> read.getUrl()))
        .as("nor from the beginning")
        .allMatch(url -> url.contains("after="));
    assertThat(Tables.contents()).isEqualTo(tables);
  }

  @Test
  void aWorkerThatLivesIsLeftAlone() {
    String id = begin();
    dieAfter(1);
    long version = get(id).getLong("version");
    worker.work();
    assertThat(get(id).getLong("version")).isEqualTo(version);
  }

  /** As one on a large table, on a slow disk. */
  @Test
  void aWorkerWhoseStepTakesLongerThanItsLeaseIsLeftAlone() throws Exception {
    String id = begin();
    rebuilder.prepare(progress.claim(UUID.randomUUID()).orElseThrow());
    CompletableFuture<Void> works;
    try (Connection owner = Owner.connect()) {
      owner.setAutoCommit(false);
      owner.createStatement().execute("lock table next.snapshot in share update exclusive mode");
      works = Background.run(RebuildFixtures::turn);
      await().until(() -> get(id).getString("phase").equals("ANALYZING"));
      sql("update rebuild set lease_until = null");
      worker.giveSignOfLife();
      assertThat(progress.claim(UUID.randomUUID())).isEmpty();
    }
    works.get(30, TimeUnit.SECONDS);
    assertThat(get(id).getString("state")).isEqualTo("SWITCHED");
    worker.giveSignOfLife();
    assertThat(Tables.contents()).isEqualTo(tables);
  }

  /** Its pages would go to the present generation where the next one lacks a table. */
  @Test
  void aWorkerThatWasTakenForDeadDropsNoTableOfAnother() {
    begin();
    Claim late = dieAfter(1);
    content.fail(503);
    turn();
    List<String> left = rows(LEFT);
    assertThatThrownBy(() -> generations.dropNext(late)).isInstanceOf(RebuildStopped.class);
    assertThatThrownBy(() -> generations.prepare(late, "post")).isInstanceOf(RebuildStopped.class);
    assertThat(rows(LEFT)).isEqualTo(left).isNotEmpty();
  }

  @Test
  void aWorkerThatWasTakenForDeadCannotWriteAnyMore() {
    String id = begin();
    Claim late = dieAfter(1);
    assertThat(finish(id)).isEqualTo("SWITCHED");
    assertThatThrownBy(() -> replay.next("content", place(late)))
        .isInstanceOf(RebuildStopped.class);
    assertThatThrownBy(() -> rebuilder.prepare(late)).isInstanceOf(RebuildStopped.class);
    assertThat(Tables.contents()).isEqualTo(tables);
  }

  @Test
  void aDeathWhileTheTablesAreMadeLeavesNoneHalfMade() {
    String id = begin();
    Claim claim = progress.claim(UUID.randomUUID()).orElseThrow();
    generations.dropNext(claim);
    generations.prepare(claim, "post");
    sql("insert into next.post select * from post");
    assertThat(claim.phase()).isEqualTo(RebuildPhase.PREPARING);
    assertThat(finish(id)).isEqualTo("SWITCHED");
    assertThat(Tables.contents()).isEqualTo(tables);
  }

  @Test
  void whatACancelledOneHasReadIsThrownAway() {
    String id = begin();
    Claim claim = dieAfter(2);
    as(Tokens.agencyAdmin()).post(PATH + "/" + id + "/cancel").then().statusCode(200);
    assertThatThrownBy(() -> replay.next("content", place(claim)))
        .isInstanceOf(RebuildStopped.class);
    worker.tidy();
    assertThat(rows(LEFT)).isEmpty();
    assertThat(Tables.contents()).isEqualTo(tables);
    RebuildFixtures.rebuild();
    assertThat(Tables.contents()).isEqualTo(tables);
  }

  @Test
  void whatARebuildThatRunsNeedsIsNotTidiedAway() {
    begin();
    dieAfter(1);
    worker.tidy();
    assertThat(rows(LEFT)).isNotEmpty();
  }

  @Test
  void aSisterThatIsAwayIsWaitedForAndShown() {
    String id = begin();
    content.fail(503);
    for (int turns = 0; turns < 8; turns++) {
      turn();
    }
    as(Tokens.agencyAdmin())
        .get(PATH + "/" + id)
        .then()
        .body(at("state", equalTo("RUNNING")))
        .body(at("feeds[1].feed", equalTo("content")))
        .body(at("feeds[1].failures", equalTo(8)))
        .body(at("feeds[0].changes", equalTo(Season.attributionFeed().size())));
    content.open();
    assertThat(finish(id)).isEqualTo("SWITCHED");
    assertThat(get(id).getInt("feeds[1].failures")).isZero();
    assertThat(Tables.contents()).isEqualTo(tables);
  }

  @Test
  void aSisterThatIsSetBackIsReadFromItsNewBeginning() {
    String id = begin();
    dieAfter(3);
    content.answer(
        400, "application/problem+json", "{\"status\": 400, \"code\": \"INVALID_CURSOR\"}");
    turn();
    assertThat(get(id).getString("state")).isEqualTo("RUNNING");
    assertThat(rows("select cursor from next.feed_cursor where feed = 'content'")).isEmpty();
    content.open();
    assertThat(finish(id)).isEqualTo("SWITCHED");
    assertThat(Tables.contents()).isEqualTo(tables);
  }

  @Test
  void aStepThatFailsIsTriedAgainAndThenGivenUp() {
    String id = begin();
    sql("revoke execute on function analyze_next(text) from hookline_app");
    try {
      for (int times = 1; times <= 5; times++) {
        assertThat(get(id).getString("state")).as("before failure " + times).isEqualTo("RUNNING");
        turn();
      }
    } finally {
      sql("grant execute on function analyze_next(text) to hookline_app");
    }
    assertThat(get(id).getString("state")).isEqualTo("FAILED");
    assertThat(get(id).getString("failure")).endsWith("SQLSTATE 42501");
    assertThat(Tables.contents()).isEqualTo(tables);
    RebuildFixtures.rebuild();
  }
}
