package io.hookline.attribution.collect.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Plans;
import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is asked again and again costs as much as it finds, however much there is. */
@QuarkusTest
@EmptyFiles
class ForwardPlanTest {

  private static final String FORWARDING = "'00000000-0000-0000-0000-00000000f0f0'::uuid";

  @Test
  void whatIsDueIsFoundWithoutReadingWhatIsDone() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into forwarded_event
               (brand, forwarding_id, event_id, received_at, state, due_at, settled_at)
        select case when i % 3 = 0 then 'acme-cosmetics' else 'nordlys-coffee' end,
               case when i % 2 = 0 then FORWARDING else gen_random_uuid() end,
               uuidv7(interval '-1 second' * i), now() - i * interval '1 second',
               case when i % 1000 = 0 then 'QUEUED' when i % 997 = 0 then 'DEAD' else 'FORWARDED' end,
               now() - i * interval '1 second', now()
          from generate_series(1, 60000) i;
        analyze forwarded_event"""
            .replace("FORWARDING", FORWARDING));
    String of = " where brand = 'acme-cosmetics' and forwarding_id = " + FORWARDING;
    assertThat(
            Plans.plan(
                "select event_id from forwarded_event"
                    + of
                    + " and state = 'QUEUED' and due_at <= now() order by due_at, event_id limit 1001"))
        .doesNotContain("Seq Scan");
    assertThat(
            Plans.plan(
                "select * from forwarded_event"
                    + of
                    + " and state = 'DEAD' and event_id < 'ffffffff-ffff-ffff-ffff-ffffffffffff'"
                    + " order by event_id desc limit 51"))
        .doesNotContain("Seq Scan");
    assertThat(
            Plans.plan(
                "select * from forwarded_event where brand = 'acme-cosmetics'"
                    + " and event_id = any('{00000000-0000-7000-8000-000000000001,"
                    + "00000000-0000-7000-8000-000000000002}'::uuid[])"))
        .doesNotContain("Seq Scan");
  }
}
