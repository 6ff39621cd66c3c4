package io.hookline.kit.feed;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ChangeFeedTest {

  @Inject Outbox outbox;
  @Inject BrandScope scope;

  record Happened(String subject, Map<String, Object> data) implements Event {}

  /** Somebody who reads the feed all the time and remembers. */
  private static final class Reader {

    private final List<String> seen = new ArrayList<>();
    private String cursor;

    Reader poll() {
      Json page;
      do {
        page = read(cursor, 3);
        seen.addAll(page.getList("[*].subject"));
        cursor = page.getList("").isEmpty() ? cursor : page.getString("[-1].cursor");
      } while (page.getList("").size() == 3);
      return this;
    }
  }

  @BeforeEach
  void registerBrands() {
    Sample.twoBrands();
  }

  /**
   * Whoever follows few of many kinds is not sent the others, and comes to the end all the same.
   */
  @Test
  void onlyTheKindsThatAreAskedForAreShownAndTheCursorLeadsOn() {
    scope.run(
        ACME,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      for (int i = 0; i < 60; i++) {
                        outbox.append(ACME, new Happened("orders/" + i, Map.of()));
                        outbox.append(ACME, new Happened("orders/" + i + "/lines/1", Map.of()));
                        if (i % 20 == 7) {
                          outbox.append(ACME, new Happened("cards/" + i, Map.of()));
                          outbox.append(ACME, new Happened("rules", Map.of()));
                        }
                      }
                    }));
    assertThat(followed("cards,rules", 2))
        .containsExactly("cards/7", "rules", "cards/27", "rules", "cards/47", "rules");
    assertThat(followed("cards,rules", 1000)).hasSize(6);
    assertThat(followed("orders", 7)).hasSize(60).allMatch(subject -> !subject.contains("lines"));
    assertThat(followed("orders/lines", 7)).hasSize(60);
    assertThat(followed("order", 1000)).as("a part of a name is no name").isEmpty();
  }

  /** Of these kinds, to the feed's end. */
  private static List<String> followed(String resources, int limit) {
    List<String> seen = new ArrayList<>();
    String cursor = null;
    boolean more = true;
    while (more) {
      var request = as(Tokens.sister()).queryParam("resources", resources);
      if (cursor != null) {
        request.queryParam("after", cursor);
      }
      var answer = request.queryParam("limit", limit).get("/v1/changes");
      Json page = answer.as(Json.class);
      List<String> subjects = page.getList("[*].subject");
      assertThat(subjects).hasSizeLessThanOrEqualTo(limit);
      more = Boolean.parseBoolean(answer.header("Changes-More"));
      subjects.stream()
          .filter(subject -> List.of(resources.split(",")).contains(kind(subject)))
          .forEach(seen::add);
      cursor = subjects.isEmpty() ? cursor : page.getString("[-1].cursor");
    }
    return seen;
  }

  private static String kind(String subject) {
    return subject.replaceAll("/\\d+", "");
  }

  @Test
  void anEventIsToldWithEverythingThatAReaderNeeds() {
    String id = Sample.written("a");
    Json event = read(null, 10);
    assertThat(event.getList("")).hasSize(1);
    assertThat(event.getString("[0].specversion")).isEqualTo("1.0");
    assertThat(event.getString("[0].source")).isEqualTo("/sample-service");
    assertThat(event.getString("[0].type")).isEqualTo("io.hookline.sample.NoteWritten");
    assertThat(event.getString("[0].subject")).isEqualTo("notes/" + id);
    assertThat(event.getString("[0].brand")).isEqualTo(ACME);
    assertThat(event.getString("[0].data.id")).isEqualTo(id);
    assertThat(event.getInt("[0].data.version")).isZero();
    assertThat(event.getString("[0].traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    assertThat(event.getString("[0].time")).endsWith("Z");
  }

  @Test
  void theAnswerIsABatchOfCloudEvents() {
    assertThat(as(Tokens.sister()).get("/v1/changes").contentType())
        .startsWith("application/cloudevents-batch+json");
  }

  /**
   * Transactions take their numbers in one order and commit in another, with a reader polling after
   * every step.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aLateCommitIsNeverSkipped(long seed) throws SQLException {
    Random random = new Random(seed);
    Reader reader = new Reader();
    List<Connection> open = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int step = 0; step < 25; step++) {
      boolean begin = open.isEmpty() || open.size() < 6 && random.nextBoolean();
      if (begin) {
        Connection transaction = begin();
        for (int i = random.nextInt(3); i >= 0; i--) {
          append(transaction, seed + "/" + step + "/" + i);
        }
        open.add(transaction);
      } else {
        Connection transaction = open.remove(random.nextInt(open.size()));
        end(transaction, random.nextInt(4) > 0, expected);
      }
      reader.poll();
      assertThat(expected).containsAll(reader.seen);
    }
    while (!open.isEmpty()) {
      end(open.remove(random.nextInt(open.size())), true, expected);
      reader.poll();
    }
    assertThat(reader.seen).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void transactionsAreOrderedAsNumbersNotAsTexts() {
    for (String transaction : List.of("9", "10", "100", "99")) {
      Sample.sql(
          "insert into outbox (txid, id, brand, type, subject, time, data)"
              + " values (?::xid8, gen_random_uuid(), 'acme-cosmetics', 'x', ?, now(), '{}')",
          transaction,
          transaction);
    }
    List<String> oneByOne = new ArrayList<>();
    for (Json page = read(null, 1); !page.getList("").isEmpty(); ) {
      oneByOne.add(page.getString("[0].subject"));
      page = read(page.getString("[0].cursor"), 1);
    }
    assertThat(oneByOne).containsExactly("9", "10", "99", "100");
  }

  @Test
  void nothingIsShownWhileAnOlderTransactionRuns() throws SQLException {
    Reader reader = new Reader();
    try (Connection older = begin();
        Connection younger = begin()) {
      append(older, "older");
      append(younger, "younger");
      younger.commit();
      assertThat(reader.poll().seen).isEmpty();
      assertThat(withheld()).isEqualTo("true");
      older.commit();
      assertThat(withheld()).isEqualTo("false");
      assertThat(reader.poll().seen).containsExactly("older", "younger");
    }
  }

  @Test
  @EmptyFiles
  void whatIsWithheldIsLookedForBehindAllThatIsShown() {
    Sample.sql(
        """
        insert into outbox (txid, id, brand, type, subject, time, data)
        select '1', gen_random_uuid(), 'acme-cosmetics', 'x', 'x', now(), '{}'
          from generate_series(1, 20000)
        """);
    Sample.sql("analyze outbox");
    String reads =
        Sample.rows("explain (analyze, buffers, costs off) " + ChangeFeed.WITHHELD).stream()
            .filter(line -> line.contains("Index Cond") || line.contains("Buffers"))
            .collect(Collectors.joining("\n"));
    assertThat(reads).contains("Index Cond: (txid >= pg_snapshot_xmin(");
    assertThat(Integer.parseInt(reads.replaceAll("(?s).*?hit=(\\d+).*", "$1")))
        .as("pages read\n" + reads)
        .isLessThan(40);
  }

  /** As after a restore to an earlier state, whose next transactions get numbers once given out. */
  @Test
  void aCursorOfATransactionThatHasNotBeenIsRefused() {
    long next =
        Long.parseLong(Sample.rows("select pg_snapshot_xmax(pg_current_snapshot())").get(0));
    Json problem =
        expect(
            as(Tokens.sister())
                .queryParam("after", Cursor.of(Long.toString(next + 1000), 1L))
                .get("/v1/changes"),
            400,
            "INVALID_CURSOR");
    assertThat(problem.getString("detail")).contains("set back", "from the beginning");
  }

  @Test
  void whatIsRolledBackWasNever() throws SQLException {
    try (Connection transaction = begin()) {
      append(transaction, "never");
      transaction.rollback();
    }
    assertThat(new Reader().poll().seen).isEmpty();
  }

  @Test
  void writersAtOnceAndAReaderAllTheTime() throws Exception {
    int writers = 8;
    int each = 25;
    Reader reader = new Reader();
    ExecutorService pool = Executors.newFixedThreadPool(writers);
    List<String> expected = Collections.synchronizedList(new ArrayList<>());
    try {
      List<Future<Void>> done = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        done.add(pool.submit(writer(writer, each, expected)));
      }
      while (done.stream().anyMatch(future -> !future.isDone())) {
        reader.poll();
      }
      for (Future<Void> future : done) {
        future.get();
      }
    } finally {
      pool.shutdown();
    }
    assertThat(reader.poll().seen)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private Callable<Void> writer(int number, int times, List<String> expected) {
    return () -> {
      for (int i = 0; i < times; i++) {
        String subject = number + "/" + i;
        String brand = i % 2 == 0 ? ACME : NORDLYS;
        scope.run(
            brand, () -> QuarkusTransaction.requiringNew().run(() -> appendAs(brand, subject)));
        expected.add(subject);
      }
      return null;
    };
  }

  private void appendAs(String brand, String subject) {
    outbox.append(brand, new Happened(subject, Map.of("version", 0)));
  }

  @Test
  void manyEventsKeepTheirOrder() {
    List<Happened> events = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      events.add(new Happened("n/" + i, Map.of("version", i)));
    }
    scope.run(ACME, () -> QuarkusTransaction.requiringNew().run(() -> outbox.append(ACME, events)));
    assertThat(new Reader().poll().seen)
        .containsExactlyElementsOf(events.stream().map(Happened::subject).toList());
  }

  @Test
  void anEventNeedsATransaction() {
    assertThatThrownBy(() -> scope.run(ACME, () -> appendAs(ACME, "x")))
        .isInstanceOf(TransactionalException.class);
    assertThat(count("outbox")).isZero();
  }

  @Test
  void anEventOfAnotherBrandIsStoppedByTheDatabase() {
    assertThatThrownBy(
            () ->
                scope.run(
                    ACME,
                    () -> QuarkusTransaction.requiringNew().run(() -> appendAs(NORDLYS, "x"))))
        .hasMessageContaining("row-level security");
  }

  @Test
  void onlySistersRead() {
    expect(given().get("/v1/changes"), 401, "UNAUTHENTICATED");
    for (String token : List.of(Tokens.agencyAdmin(), Tokens.admin(ACME), Tokens.withoutGroups())) {
      expect(as(token).get("/v1/changes"), 403, "FORBIDDEN");
    }
  }

  @Test
  void aPageHasItsLimits() {
    for (String limit : List.of("0", "1001", "-5")) {
      Json problem =
          expect(as(Tokens.sister()).get("/v1/changes?limit=" + limit), 422, "VALIDATION_FAILED");
      assertThat(problem.getList("violations[*].field")).containsExactly("limit");
    }
    as(Tokens.sister()).get("/v1/changes?limit=1000").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "MTIz",
        "LTF8MQ",
        "MXwtMg",
        "OTk5OTk5OTk5OTk5OTk5OTk5OTl8MQ",
        "YXxi",
        "MXwyfDM"
      })
  void aCursorThatWasNotGivenOutIsRefused(String cursor) {
    expect(
        as(Tokens.sister()).queryParam("after", cursor).get("/v1/changes"), 400, "INVALID_CURSOR");
  }

  private static String withheld() {
    return as(Tokens.sister()).get("/v1/changes").getHeader("Changes-Withheld");
  }

  private static Json read(String cursor, int limit) {
    var request = as(Tokens.sister()).queryParam("limit", limit);
    if (cursor != null) {
      request.queryParam("after", cursor);
    }
    return request.get("/v1/changes").then().statusCode(200).extract().as(Json.class);
  }

  private static Connection begin() throws SQLException {
    Connection transaction = Owner.connectAsApp();
    transaction.setAutoCommit(false);
    try (Statement sql = transaction.createStatement()) {
      sql.execute("select set_config('hookline.brand', '" + ACME + "', true)");
    }
    return transaction;
  }

  private static void append(Connection transaction, String subject) throws SQLException {
    try (PreparedStatement sql =
        transaction.prepareStatement(
            "insert into outbox (id, brand, type, subject, time, data)"
                + " values (gen_random_uuid(), ?, 'x', ?, now(), '{}')")) {
      sql.setString(1, ACME);
      sql.setString(2, subject);
      sql.execute();
    }
  }

  private static void end(Connection transaction, boolean commit, List<String> expected)
      throws SQLException {
    try (transaction) {
      if (!commit) {
        transaction.rollback();
        return;
      }
      List<String> subjects = new ArrayList<>();
      try (Statement sql = transaction.createStatement();
          var rows =
              sql.executeQuery("select subject from outbox where txid = pg_current_xact_id()")) {
        while (rows.next()) {
          subjects.add(rows.getString(1));
        }
      }
      transaction.commit();
      expected.addAll(subjects);
    }
  }
}
