package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OldEventsTest {

  private static final YearMonth OLD = YearMonth.of(2024, 3);
  private static final String PART = OLD.format(DateTimeFormatter.ofPattern("yyyyMM"));

  @Inject IngestConfig config;
  @Inject OldEvents old;

  private Shop shop;

  /** A month long ago, with an event and a receipt. */
  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
    shop.send(shop.purchase("1", null).user("email", "kim@example.com").json(), "{}");
    for (String table : List.of("event", "receipt")) {
      Fixtures.execute("drop table if exists %s_%s".formatted(table, PART));
      Fixtures.execute(
          "create table %1$s_%2$s partition of %1$s for values from (lowest_id('%3$s')) to (lowest_id('%4$s'))"
              .formatted(table, PART, at(OLD), at(OLD.plusMonths(1))));
    }
  }

  private static Instant at(YearMonth month) {
    return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private void moveAllToTheOldMonth() {
    for (String table : List.of("event", "receipt")) {
      Fixtures.execute(
          """
          with gone as (delete from %1$s returning *),
          old as (select (jsonb_populate_record(null::%1$s, to_jsonb(gone)
                    || jsonb_build_object('id', uuidv7('%2$s'::timestamptz - now())))).* from gone)
          insert into %1$s overriding system value select * from old"""
              .formatted(table, at(OLD).plus(Duration.ofDays(3))));
    }
  }

  private static List<Long> rows() {
    return List.of(
        Fixtures.count("select count(*) from event"),
        Fixtures.count("select count(*) from receipt"));
  }

  /** As far as they have come, all that is there. */
  private static void allRead() {
    Fixtures.execute(
        """
        insert into reading_position (brand, reader, input, txid, seq)
        select b.slug, r.reader, r.input, pg_current_xact_id(), 0
          from brand b cross join input.readers r
        on conflict on constraint pk_reading_position do update set txid = excluded.txid""");
  }

  @Test
  void monthsThatAreOverGoAndWhatWasLearnedStays() {
    Fixtures.process();
    allRead();
    moveAllToTheOldMonth();
    assertThat(Fixtures.count("select count(*) from event_" + PART)).isEqualTo(1);
    assertThat(old.forget()).containsExactly("event_" + PART, "receipt_" + PART);
    assertThat(rows()).containsExactly(0L, 0L);
    assertThat(Fixtures.count("select count(*) from conversion where order_id = '1'")).isEqualTo(1);
    assertThat(Fixtures.count("select count(*) from identity_key where key like 'email:%'"))
        .isEqualTo(1);
    assertThat(old.forget()).isEmpty();
    // The present months stay, and take what comes.
    shop.purchase("2", null).post().then().statusCode(200);
    assertThat(rows()).containsExactly(1L, 0L);
  }

  @Test
  void whatSomebodyHasNotReadStays() {
    moveAllToTheOldMonth();
    for (String input : List.of("events", "receipts")) {
      String part = input.replaceFirst("s$", "_" + PART);
      for (String reader :
          Fixtures.texts("select reader from input.readers where input = '" + input + "'")) {
        allRead();
        Fixtures.execute(
            "delete from reading_position where reader = '%s' and input = '%s'"
                .formatted(reader, input));
        assertThat(Fixtures.texts("select drop_event_partition('" + part + "')"))
            .containsExactly(reader);
      }
    }
    assertThat(old.forget()).containsExactly("event_" + PART);
    assertThat(rows()).containsExactly(0L, 1L);
  }

  /** A transaction that told of several things may have been read to the middle. */
  @Test
  void whatSomebodyHasReadAPartOfStays() {
    moveAllToTheOldMonth();
    allRead();
    Fixtures.execute(
        """
        update reading_position set seq = 0, txid = (select max(txid::text)::xid8 from event)
         where reader = 'visits'""");
    assertThat(old.forget()).containsExactly("receipt_" + PART);
  }

  @Test
  void whatIsSetAsideStaysUntilItIsTakenIn() {
    moveAllToTheOldMonth();
    allRead();
    Fixtures.execute(
        """
        insert into set_aside (brand, id, input, txid, seq, step, reason, state, attempts, set_aside_at)
        select brand, uuidv7(), 'events', txid, seq, 'RECORD', 'RULE', 'WAITING', 1, now() from event""");
    assertThat(Fixtures.texts("select drop_event_partition('event_" + PART + "')"))
        .containsExactly("what is set aside");
    assertThat(old.forget()).containsExactly("receipt_" + PART);
    Fixtures.execute("update set_aside set state = 'DONE'");
    assertThat(old.forget()).containsExactly("event_" + PART);
  }

  @Test
  void aVisitStaysWhileItsChangeIsSetAside() {
    Fixtures.execute(
        """
        drop table if exists visit_%1$s;
        create table visit_%1$s partition of visit for values from ('%2$s') to ('%3$s');
        insert into visit (brand, id, source_id, visitor, stretch_at, started_at, ended_at, day, pages,
                           events, seconds, click_ids, visitor_class)
        values ('acme-cosmetics', '00000000-0000-7000-8000-000000000001', gen_random_uuid(), 'v', '%2$s',
                '%2$s', '%2$s', '%2$s', 1, 1, 0, '{}', 'PERSON');
        insert into visit_change (brand, visit_id, started_at) select brand, id, started_at from visit;
        insert into set_aside (brand, id, input, txid, seq, step, reason, state, attempts, set_aside_at)
        select brand, uuidv7(), 'visits', txid, seq, 'RECORD', 'RULE', 'WAITING', 1, now()
          from visit_change"""
            .formatted(PART, at(OLD), at(OLD.plusMonths(1))));
    assertThat(Fixtures.texts("select drop_event_partition('visit_" + PART + "')"))
        .containsExactly("what is set aside");
    Fixtures.execute("update set_aside set state = 'DONE'");
    assertThat(old.forget()).contains("visit_" + PART);
  }

  @Test
  void visitsGoAsTheEventsOfWhichTheyWereMade() {
    Fixtures.execute(
        """
        drop table if exists visit_%1$s, visit_hit_%1$s, refused_event_%1$s;
        create table visit_%1$s partition of visit for values from ('%2$s') to ('%3$s');
        create table visit_hit_%1$s partition of visit_hit for values from ('%2$s') to ('%3$s');
        create table refused_event_%1$s partition of refused_event
          for values from (lowest_id('%2$s')) to (lowest_id('%3$s'));
        insert into visit_hit (brand, source_id, visitor, at, id, page, click_ids, visitor_class,
                               origin_id)
        values ('acme-cosmetics', gen_random_uuid(), 'v', '%2$s', gen_random_uuid(), true, '{}', 'PERSON',
                gen_random_uuid())"""
            .formatted(PART, at(OLD), at(OLD.plusMonths(1))));
    assertThat(old.forget())
        .contains("visit_" + PART, "visit_hit_" + PART, "refused_event_" + PART);
    assertThat(Fixtures.count("select count(*) from visit_hit")).isZero();
  }

  @Test
  void changesOfOrdersGoAsEventsDo() {
    Fixtures.execute(
        """
        drop table if exists conversion_change_%1$s;
        create table conversion_change_%1$s partition of conversion_change
          for values from ('%2$s') to ('%3$s');
        insert into conversion_change (brand, at, cause)
        values ('acme-cosmetics', '%2$s', 'CHANNEL_RULES')"""
            .formatted(PART, at(OLD), at(OLD.plusMonths(1))));
    assertThat(Fixtures.texts("select drop_event_partition('conversion_change_" + PART + "')"))
        .containsExactly("runs");
    allRead();
    assertThat(old.forget()).contains("conversion_change_" + PART);
    assertThat(
            Fixtures.count("select count(*) from conversion_change where cause = 'CHANNEL_RULES'"))
        .isZero();
  }

  @Test
  void aMonthOfWhichADayIsYoungEnoughStays() {
    String old = "select count(*) from old_event_partitions('%s')";
    Instant end = at(OLD.plusMonths(1));
    assertThat(Fixtures.count(old.formatted(end))).isEqualTo(2);
    assertThat(Fixtures.count(old.formatted(end.minusSeconds(1)))).isZero();
    assertThat(config.retention()).isEqualTo(Duration.ofDays(400));
  }
}
