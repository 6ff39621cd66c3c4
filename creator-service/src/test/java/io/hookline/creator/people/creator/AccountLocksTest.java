package io.hookline.creator.people.creator;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who changes accounts at the same time waits for the other, and never both for each other. */
@QuarkusTest
class AccountLocksTest {

  private static final String WAITING = "select count(*) from pg_locks where not granted";

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private String zoe;
  private Connection other;
  private Statement sql;

  @BeforeEach
  void begin() throws SQLException {
    twoBrands();
    // The order of ids is not that of handles.
    zoe = creator("zoe");
    creator("abe");
    other = Owner.connect();
    other.setAutoCommit(false);
    sql = other.createStatement();
  }

  @AfterEach
  void end() throws SQLException {
    other.rollback();
    other.close();
    thread.shutdown();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "creator-accounts | [{'knownNetwork': 'TIKTOK', 'knownHandle': 'abe', 'network': 'TIKTOK',"
            + " 'handle': 'abe', 'followers': 7}, {'knownNetwork': 'TIKTOK',"
            + " 'knownHandle': 'zoe', 'network': 'TIKTOK', 'handle': 'zoe', 'followers': 7}]",
        "follower-counts | [{'network': 'TIKTOK', 'handle': 'abe', 'day': '2026-09-05',"
            + " 'followers': 7, 'source': 'IMPORT'}, {'network': 'TIKTOK', 'handle': 'zoe',"
            + " 'day': '2026-09-05', 'followers': 7, 'source': 'IMPORT'}]"
      })
  void accountsAreTakenInTheOrderOfTheirIds(String path, String rows) throws Exception {
    sql.execute("select 1 from account where handle = 'zoe' for no key update");
    Future<Json> file = thread.submit(() -> send(path, rows));
    Awaitility.await().until(() -> number(WAITING) == 1);
    assertThat(number("select 1 from account where handle = 'abe' for no key update skip locked"))
        .as("is taken behind the first, for which it waits")
        .isEqualTo(1);
    other.rollback();
    assertThat(file.get(30, TimeUnit.SECONDS).<String>getList("rows[*].status"))
        .containsExactly("APPLIED", "APPLIED");
  }

  @Test
  void aSumHasWhatAnotherFileCountedAtTheSameTime() throws Exception {
    asOperator()
        .body(
            "[{\"creatorId\": \"" + zoe + "\", \"network\": \"YOUTUBE\", \"handle\": \"zoetoo\"}]")
        .post(acme("creator-accounts/imports"))
        .then()
        .statusCode(200);
    sql.execute("update account set followers = 500, followers_at = now() where handle = 'zoetoo'");
    sql.execute("select 1 from creator_search where id = '" + zoe + "' for update");
    Future<Json> file = thread.submit(() -> send("follower-counts", count()));
    Awaitility.await().until(() -> number(WAITING) == 1);
    other.commit();
    file.get(30, TimeUnit.SECONDS);
    assertThat(followers()).isEqualTo(600);
  }

  private static String count() {
    return "[{'network': 'TIKTOK', 'handle': 'zoe', 'day': '2026-09-05', 'followers': 100,"
        + " 'source': 'IMPORT'}]";
  }

  private static Json send(String path, String rows) {
    return asOperator()
        .body(rows.replace('\'', '"'))
        .post(acme(path + "/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private long followers() throws SQLException {
    return number("select followers from creator_search where id = '" + zoe + "'");
  }

  private long number(String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
