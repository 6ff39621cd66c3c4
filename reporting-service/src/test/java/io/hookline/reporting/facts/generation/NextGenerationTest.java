package io.hookline.reporting.facts.generation;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.facts.generation.RebuildFixtures.rows;
import static io.hookline.reporting.facts.generation.RebuildFixtures.sql;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.test.SisterFeed;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Season;
import io.hookline.reporting.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a rebuild writes, it writes into its own generation. */
@QuarkusTest
class NextGenerationTest {

  @Inject FeedPoller poller;

  private SisterFeed content;

  @BeforeEach
  void sisters() {
    new SisterFeed("creator").add(Season.creatorFeed()).open();
    content = new SisterFeed("content").add(Season.contentFeed()).open();
    new SisterFeed("attribution").add(Season.attributionFeed()).open();
  }

  private void drain() {
    List.of("attribution", "content", "creator").forEach(poller::drain);
  }

  @Test
  void nothingElseIsWrittenByARebuild() {
    drain();
    Map<String, String> before = everything();
    assertThat(before).containsKey("rate_card").containsKey("snapshot");
    RebuildFixtures.rebuild();
    assertThat(everything()).isEqualTo(before);
  }

  /** Every table but the rebuild's own, and those that say who asked for it. */
  private static Map<String, String> everything() {
    Map<String, String> contents = new TreeMap<>();
    for (String table :
        rows(
            """
            select c.relname from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
               and not c.relispartition and c.relname not in
                 ('rebuild', 'rebuild_feed', 'audit', 'rate_limit', 'flyway_schema_history')
            """)) {
      contents.put(
          table,
          String.join("\n", rows("select to_jsonb(t)::text from " + table + " t order by 1")));
    }
    contents.values().removeIf(String::isEmpty);
    return contents;
  }

  @Test
  void aChangeThatIsRefusedIsParkedInTheGenerationThatItBelongsTo() {
    ObjectNode bad =
        ContentChanges.snapshot(ACME, id(990), id(21), "2026-11-20T12:00:00Z")
            .counts(90_000L, 1L, 1L, 1L, 1L)
            .event();
    bad.withObject("data").put("views", "a lot");
    content.add(bad).open();
    drain();
    List<String> parked = rows("select id from feed_parked");
    assertThat(parked).containsExactly(bad.get("id").asText());
    sql("delete from feed_parked");

    String id = RebuildFixtures.begin();
    new SisterFeed("creator").fail(503);
    RebuildFixtures.turn();
    assertThat(rows("select id from next.feed_parked")).isEqualTo(parked);
    assertThat(rows("select id from public.feed_parked")).isEmpty();

    new SisterFeed("creator").add(Season.creatorFeed()).open();
    assertThat(RebuildFixtures.finish(id)).isEqualTo("SWITCHED");
    assertThat(rows("select id from feed_parked")).isEqualTo(parked);
  }

  /**
   * The brand's replica is of no generation: a rebuild that comes to the change finds it made. What
   * was rolled up before, by days of the other zone, has to move nevertheless.
   */
  @Test
  void aBrandThatMovesMeanwhileHasMovedAfterwards() {
    SisterFeed creator = new SisterFeed("creator").add(Season.creatorFeed()).open();
    drain();
    String id = RebuildFixtures.begin();
    new SisterFeed("attribution").fail(503);
    RebuildFixtures.turn();
    assertThat(rows("select day from next.post_day")).isNotEmpty();
    creator.add(CreatorChanges.movedBrand(ACME, "Pacific/Kiritimati", "USD")).open();
    poller.drain("creator");
    new SisterFeed("attribution").add(Season.attributionFeed()).open();
    Map<String, String> tables = Tables.contents();
    assertThat(RebuildFixtures.finish(id)).isEqualTo("SWITCHED");
    assertThat(Tables.contents()).isEqualTo(tables);
  }

  /** A month's partitions are made of the tables that are in use, also where they came later. */
  @Test
  void aPartitionThatCameMeanwhileIsThereAfterwards() {
    drain();
    String table =
        rows("select name from read_model() join pg_class c on c.oid = id and relkind = 'p'")
            .get(0);
    String id = RebuildFixtures.begin();
    new SisterFeed("creator").fail(503);
    RebuildFixtures.turn();
    sql(
        "create table later partition of %s for values from ('2030-01-01') to ('2030-02-01')"
            .formatted(table));
    try {
      new SisterFeed("creator").add(Season.creatorFeed()).open();
      assertThat(RebuildFixtures.finish(id)).isEqualTo("SWITCHED");
      assertThat(
              rows(
                  "select inhparent::regclass from pg_inherits where inhrelid = 'later'::regclass"))
          .containsExactly(table);
      assertThat(rows("select part from missing_month_partitions()")).isEmpty();
    } finally {
      sql("drop table later");
    }
  }

  @Test
  void whatComesAfterwardsIsReadOnFromWhereTheRebuildWas() {
    drain();
    RebuildFixtures.rebuild();
    content.forgetReads();
    drain();
    assertThat(content.reads()).allMatch(read -> read.getUrl().contains("after=c"));
  }
}
