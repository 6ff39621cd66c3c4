package io.hookline.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which events are queued, and in which order. */
@QuarkusTest
class QueueTest extends QueueFixture {

  @Test
  void aWindowThatEndsWithAFullPageIsClosed() {
    Sample.sql(
        "insert into outbox (id, brand, type, subject, time, data)"
            + " select uuidv7(), 'acme-cosmetics', 'x', 'notes/full', clock_timestamp(),"
            + " jsonb_build_object('version', n) from generate_series(1, ?) n",
        batch);
    worker.queue();
    worker.queue();
    assertThat(queued("notes/full")).hasSize(batch);

    Sample.written("one more");
    worker.queue();
    assertThat(Sample.count("webhook_delivery")).isEqualTo(batch + 1);
  }

  /**
   * Whoever took the smaller transaction number changes the resource last: the order of
   * transactions would turn the versions round.
   */
  @Test
  void versionsKeepTheirOrderWhateverTheOrderOfTransactions() throws SQLException {
    List<Connection> open = new ArrayList<>();
    Connection early = begin(open);
    append(early, "notes/other", 0);
    Connection late = begin(open);
    append(late, "notes/1", 0);
    late.commit();
    worker.queue();
    assertThat(queued("notes/1")).as("withheld while an older transaction runs").isEmpty();
    append(early, "notes/1", 1);
    early.commit();
    worker.queue();
    assertThat(queued("notes/1")).containsExactly("0", "1");
    for (Connection each : open) {
      each.close();
    }
  }

  /** Transactions begin, append and end in every order, with the queue filled after each step. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nothingIsSkippedAndEachResourceKeepsItsOrder(long seed) throws SQLException {
    Random random = new Random(seed);
    List<Connection> open = new ArrayList<>();
    Map<String, Integer> versions = new HashMap<>();
    Map<Connection, List<String>> holds = new HashMap<>();
    List<String> sequence = new ArrayList<>();
    for (int step = 0; step < 60; step++) {
      int what = random.nextInt(3);
      if (open.size() < 5 && (what == 0 || open.isEmpty())) {
        Connection transaction = begin(open);
        holds.put(transaction, new ArrayList<>());
        append(transaction, "numbers/" + step, 0); // Takes a transaction number.
      } else if (what == 1) {
        Connection transaction = open.get(random.nextInt(open.size()));
        String subject = "notes/" + random.nextInt(4);
        boolean locked =
            holds.entrySet().stream()
                .anyMatch(e -> e.getKey() != transaction && e.getValue().contains(subject));
        if (!locked) { // As the row's lock would have it.
          append(transaction, subject, versions.merge(subject, 1, Integer::sum));
          holds.get(transaction).add(subject);
        }
      } else {
        Connection transaction = open.remove(random.nextInt(open.size()));
        transaction.commit();
        transaction.close();
        holds.remove(transaction);
      }
      worker.queue();
    }
    for (Connection transaction : open) {
      transaction.commit();
      transaction.close();
      worker.queue();
    }
    versions.forEach(
        (subject, last) -> {
          List<String> expected = new ArrayList<>();
          for (int i = 1; i <= last; i++) {
            expected.add("" + i);
          }
          assertThat(queued(subject)).as(subject).containsExactlyElementsOf(expected);
          sequence.add(subject);
        });
    assertThat(sequence).isNotEmpty();
  }

  private static void append(Connection transaction, String subject, int version)
      throws SQLException {
    try (PreparedStatement sql =
        transaction.prepareStatement(
            "insert into outbox (id, brand, type, subject, time, data) values"
                + " (uuidv7(), 'acme-cosmetics', 'x', ?, clock_timestamp(),"
                + " jsonb_build_object('version', ?))")) {
      sql.setString(1, subject);
      sql.setInt(2, version);
      sql.execute();
    }
  }

  /** The order in which the lane of a subject is worked through. */
  private static List<String> queued(String subject) {
    return Sample.rows(
        """
        select o.data ->> 'version' from webhook_delivery d
          join outbox o on o.txid = d.txid and o.seq = d.seq and o.time = d.event_time
         where d.subject = '%s' order by d.seq
        """
            .formatted(subject));
  }

  private static Connection begin(List<Connection> open) throws SQLException {
    Connection transaction = Owner.connect();
    transaction.setAutoCommit(false);
    open.add(transaction);
    return transaction;
  }
}
