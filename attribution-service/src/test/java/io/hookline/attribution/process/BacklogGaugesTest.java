package io.hookline.attribution.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is behind is seen, before somebody misses what it should have done. */
@QuarkusTest
class BacklogGaugesTest {

  @Inject BacklogGauges gauges;
  @Inject MeterRegistry metrics;

  private double value(String name, String of) {
    return metrics.get("hookline." + name).tag("of", of).gauge().value();
  }

  /** As if nobody had read any event meanwhile. */
  private static void anHourPasses() {
    Fixtures.execute(
        """
        with gone as (delete from event returning *)
        insert into event overriding system value
        select (jsonb_populate_record(null::event, to_jsonb(gone)
                  || jsonb_build_object('id', uuidv7(interval '-1 hour')))).* from gone""");
  }

  @Test
  void whatIsBehindIsToldInSeconds() {
    Fixtures.twoBrands();
    Shop shop = Fixtures.shop();
    shop.send(shop.purchase("1", null).user("email", "kim@example.com").json());
    Fixtures.process();
    anHourPasses();
    for (String reader : List.of("attribution", "visits", "health")) {
      Fixtures.execute("delete from reading_position where input = 'events'");
      gauges.measure();
      assertThat(value("reading.behind", reader + "/events")).as(reader).isBetween(3599.0, 3900.0);
    }
    Fixtures.process();
    gauges.measure();
    assertThat(value("reading.behind", "attribution/events")).isZero();
    assertThat(value("reading.behind", "attribution/touches")).isZero();
    assertThat(value("forwarding.behind", "QUEUED")).isZero();
    assertThat(value("shop.pending.behind", "lines")).isZero();
  }

  @Test
  void visitsThatArePutOffAreBehindFromWhenTheyAreDue() {
    Fixtures.twoBrands();
    gauges.measure();
    assertThat(value("reading.behind", "visits/due")).isZero();
    Fixtures.execute(
        """
        insert into visit_due (brand, source_id, visitor, day_from, day_to, first_at, last_at, events, pages,
                               told_at, due_at)
        select slug, gen_random_uuid(), 'kim', now(), now(), now(), now(), 1, 1,
               now() - interval '2 hours', now() - interval '1 hour' from brand""");
    gauges.measure();
    assertThat(value("reading.behind", "visits/due")).isBetween(3599.0, 3900.0);
    Fixtures.execute("update visit_due set due_at = now() + interval '1 minute'");
    gauges.measure();
    assertThat(value("reading.behind", "visits/due")).isZero();
    // Those that fail are put off again and again.
    Fixtures.execute("update visit_due set attempts = 1");
    gauges.measure();
    assertThat(value("reading.behind", "visits/due")).isBetween(7199.0, 7500.0);
  }

  @Test
  void whatHasStoppedOrIsInTroubleIsCounted() {
    Fixtures.oneOfEach();
    anHourPasses();
    Fixtures.execute(
        "update forwarding set state = 'ACTIVE'; update forwarding_work set txid = '0', seq = 0");
    gauges.measure();
    assertThat(value("reading.behind", "forwarding/events")).isBetween(3599.0, 3900.0);
    Fixtures.execute(
        """
        update forwarding set state = 'STOPPED';
        update ad_account_pull set trouble = 'TOKEN', due_at = now();
        insert into shop_pending (brand, id, shop_id, name, line, added_at)
        select brand, uuidv7(), id, '#1', '{}', now() - interval '2 hours' from shop limit 1""");
    gauges.measure();
    assertThat(value("forwardings", "STOPPED"))
        .isEqualTo(Fixtures.count("select count(*) from forwarding"))
        .isPositive();
    assertThat(value("forwardings", "ACTIVE")).isZero();
    assertThat(value("reading.behind", "forwarding/events")).isZero();
    assertThat(value("ad.accounts.trouble", "TOKEN"))
        .isEqualTo(Fixtures.count("select count(*) from ad_account_pull"))
        .isPositive();
    assertThat(value("shop.pending.behind", "lines")).isBetween(7199.0, 7500.0);
  }
}
