package io.hookline.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who gets the next deliveries, and how they are found. */
@QuarkusTest
class LeaseTest extends QueueFixture {

  @Test
  void replicasNeverQueueOrLeaseTheSameTwice() throws Exception {
    Sample.sql(
        """
        insert into outbox (id, brand, type, subject, time, data)
        select uuidv7(), 'acme-cosmetics', 'x', 'notes/' || i % 200, clock_timestamp(), '{}'
          from generate_series(1, 3000) i
        """);
    ExecutorService replicas = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> work = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        work.add(
            () -> {
              worker.queue();
              List<String> leased = new ArrayList<>();
              for (int turn = 0; turn < 10; turn++) {
                queue.lease(3).forEach(delivery -> leased.add(delivery.subject()));
              }
              return leased;
            });
      }
      List<String> leased = new ArrayList<>();
      for (Future<List<String>> done : replicas.invokeAll(work)) {
        leased.addAll(done.get());
      }
      worker.queue();
      assertThat(Sample.count("webhook_delivery")).isEqualTo(3000);
      assertThat(leased).doesNotHaveDuplicates();
      assertThat(leased.size() + queue.lease(100).size())
          .as("the end point's limit holds over all replicas")
          .isEqualTo(8);
    } finally {
      replicas.shutdownNow();
    }
  }

  @Test
  void testsOfOneBrandLeaveRoomForDeliveries() {
    for (int i = 0; i < 3; i++) {
      String other = Hooks.create("https://hooks.partner.example/", "*").as(Json.class).get("id");
      Hooks.post(other, "/test", "{}").then().statusCode(202);
    }
    List<Leased> tests = queue.lease(16);
    assertThat(tests).hasSize(2).allMatch(Leased::test);
    assertThat(queue.lease(16)).as("while they are being sent").isEmpty();
    clock.forward(config.lease().plusSeconds(1));
    assertThat(queue.lease(16)).hasSize(2);
  }

  @Test
  void oneBrandDoesNotTakeAllThatAReplicaCanSend() {
    Sample.sql(
        """
        insert into webhook (id, brand, url, event_types, state, secret, version, created_at, updated_at)
        select uuidv7(), brand, 'https://a.example', '{*}', 'ACTIVE', '', 0, now(), now()
          from unnest('{acme-cosmetics,acme-cosmetics,nordlys-coffee}'::text[]) brand
        """);
    Sample.sql(
        "insert into webhook_health (webhook_id, brand)"
            + " select id, brand from webhook on conflict do nothing");
    Sample.sql(
        """
        insert into webhook_delivery (brand, webhook_id, id, event_time, txid, seq, type, subject, state, queued_at)
        select brand, w.id, uuidv7(), now(), '1', i, 'x', 'notes/' || i, 'PENDING', now()
          from webhook w, generate_series(1, 20) i
        """);
    Sample.sql(
        """
        insert into webhook_lane (brand, webhook_id, subject, due_at, added_at)
        select brand, webhook_id, subject, now(), now() from webhook_delivery
        """);
    List<String> brands = queue.lease(16).stream().map(Leased::brand).toList();
    assertThat(brands).filteredOn(Sample.ACME::equals).hasSizeBetween(8, config.perBrand());
    assertThat(brands).filteredOn(Sample.NORDLYS::equals).hasSizeBetween(4, config.perEndpoint());
    assertThat(queue.lease(16)).hasSize(config.perBrand() + config.perEndpoint() - 16);
  }

  /** 100,000 deliveries that wait, in 20,000 lanes of 20 end points; half of them in one lane. */
  @Test
  @EmptyFiles
  void theNextDeliveryIsFoundByIndexesHoweverManyWait() throws SQLException {
    Sample.sql("delete from webhook");
    Sample.sql(
        """
        insert into webhook (id, brand, url, event_types, state, secret, version, created_at, updated_at)
        select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'acme-cosmetics',
               'https://a.example', '{*}', 'ACTIVE', '', 0, now(), now() from generate_series(1, 20) i
        """);
    Sample.sql("insert into webhook_health (webhook_id, brand) select id, brand from webhook");
    Sample.sql(
        """
        insert into webhook_delivery (brand, webhook_id, id, event_time, txid, seq, type, subject, state, queued_at)
        select 'acme-cosmetics', ('00000000-0000-7000-8000-' || lpad((1 + i % 20)::text, 12, '0'))::uuid,
               uuidv7(), now() - i * interval '1 second', '1', i, 'x',
               case when i % 2 = 0 and i % 20 = 4 then 'notes/hot' else 'notes/' || i % 20000 end,
               'PENDING', now() from generate_series(1, 100000) i
        """);
    Sample.sql(
        """
        insert into webhook_lane (brand, webhook_id, subject, due_at, added_at)
        select distinct brand, webhook_id, subject, now(), now() from webhook_delivery
        """);
    Sample.sql("analyze webhook_delivery");
    Sample.sql("analyze webhook_lane");
    String first =
        plan(
            """
            select * from webhook_delivery d
             where d.webhook_id = '00000000-0000-7000-8000-000000000005' and d.subject = 'notes/hot'
               and d.state = 'PENDING' order by d.seq limit 1
            """);
    assertThat(first)
        .contains("webhook_id_subject_seq")
        .doesNotContain("Seq Scan", "Sort Key: d.state");
    String due =
        plan(
            """
            select t.webhook_id, t.subject from webhook_lane t
             where t.webhook_id = '00000000-0000-7000-8000-000000000005' and t.due_at <= now()
               and not t.test order by t.due_at limit 8 for update skip locked
            """);
    assertThat(due).contains("ix_webhook_lane_due").doesNotContain("Seq Scan", "Sort");
    String list =
        plan(
            """
            select * from webhook_delivery d
             where d.webhook_id = '00000000-0000-7000-8000-000000000005'
               and d.id < 'ffffffff-ffff-ffff-ffff-ffffffffffff' order by d.id desc limit 51
            """);
    assertThat(list).doesNotContain("Seq Scan");
    long began = System.nanoTime();
    List<Leased> leased = queue.lease(12);
    long millis = (System.nanoTime() - began) / 1_000_000;
    assertThat(leased).hasSize(12);
    org.jboss.logging.Logger.getLogger(QueueTest.class)
        .infof("12 of 100,000 waiting deliveries leased in %d ms", millis);
    assertThat(millis).as("milliseconds for a lease with 100,000 waiting").isLessThan(500);
  }

  private static String plan(String query) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet lines = sql.executeQuery("explain (costs off) " + query)) {
      while (lines.next()) {
        plan.append(lines.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}
