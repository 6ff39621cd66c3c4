package io.hookline.reporting.facts.readmodel;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.feed.Subscribers;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.test.Owner;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Two feeds at the same time: one makes a brand known, the other tells of it already. */
@QuarkusTest
class BrandBesideFactsTest {

  @Inject Subscribers subscribers;
  @Inject ObjectMapper json;

  @Test
  void aPostThatComesWhileItsBrandBecomesKnownHasItsDay() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Void> post =
        CompletableFuture.runAsync(
            () ->
                QuarkusTransaction.requiringNew()
                    .timeout(60)
                    .run(
                        () -> {
                          tell(
                              "content",
                              ContentChanges.post(
                                  ACME, id(21), id(1), "TIKTOK", "2026-10-02T01:00:00Z"));
                          told.countDown();
                          await(go);
                        }));
    assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<Void> brand =
        CompletableFuture.runAsync(
            () ->
                QuarkusTransaction.requiringNew()
                    .timeout(60)
                    .run(
                        () ->
                            tell(
                                "creator", CreatorChanges.brand(ACME, "America/New_York", "USD"))));
    assertThat(waitsForALock()).as("the brand waits for the post").isTrue();
    go.countDown();
    post.get(20, TimeUnit.SECONDS);
    brand.get(20, TimeUnit.SECONDS);
    assertThat(publishedOn()).isEqualTo("2026-10-01");
  }

  private void tell(String feed, ObjectNode change) {
    try {
      subscribers.tell(feed, List.of(json.treeToValue(change, CloudEvent.class)));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Asks until it is so, for ten seconds at most. */
  private static boolean waitsForALock() throws SQLException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      while (System.nanoTime() < until) {
        try (ResultSet waiting =
            sql.executeQuery(
                "select pg_sleep(0.05) from pg_locks where locktype = 'advisory' and not granted")) {
          if (waiting.next()) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static String publishedOn() throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery("select published_on::text from post")) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
