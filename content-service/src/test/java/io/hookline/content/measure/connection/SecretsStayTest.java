package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.twoBrands;
import static io.hookline.content.measure.connection.ConnectionFixtures.account;
import static io.hookline.content.measure.connection.ConnectionFixtures.admin;
import static io.hookline.content.measure.connection.ConnectionFixtures.asked;
import static io.hookline.content.measure.connection.ConnectionFixtures.comeBack;
import static io.hookline.content.measure.connection.ConnectionFixtures.connected;
import static io.hookline.content.measure.connection.ConnectionFixtures.state;
import static io.hookline.content.measure.connection.ConnectionFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens, codes and states are nowhere but in their sealed columns. */
@QuarkusTest
class SecretsStayTest {

  @Inject TestPlatform platform;
  @Inject Revoke revoke;

  private final ConcurrentLinkedQueue<String> logged = new ConcurrentLinkedQueue<>();
  private final List<String> answered = new ArrayList<>();

  private final Handler log =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          StringWriter text = new StringWriter();
          text.append(String.valueOf(entry.getMessage()));
          if (entry.getParameters() != null) {
            text.append(List.of(entry.getParameters()).toString());
          }
          if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(text));
          }
          logged.add(text.toString());
        }

        @Override
        public void flush() {
          // Nothing is buffered.
        }

        @Override
        public void close() {
          // Nothing is open.
        }
      };

  @BeforeEach
  void begin() {
    twoBrands();
    platform.reset();
    log.setLevel(Level.ALL);
    Logger.getLogger("").addHandler(log);
  }

  @AfterEach
  void end() {
    Logger.getLogger("").removeHandler(log);
  }

  private void through() {
    SomeFigures.fill(platform.account("acme"));
    Json asked = asked(account("INSTAGRAM", "acme"));
    states.add(state(asked));
    String id = asked.getString("id");
    answered.add(
        comeBack(states.get(0), platform.agree("someone", TestPlatform.SCOPES))
            .extract()
            .asString());
    Json again = step(id, "reconnect").extract().as(Json.class);
    states.add(state(again));
    answered.add(
        comeBack(states.get(1), platform.agree("acme", TestPlatform.SCOPES)).extract().asString());
    platform.fail(TestPlatform.unavailable());
    Runs.work();
    Runs.update("update connection_token set access_until = now()");
    Runs.wake();
    Runs.work();
    assertThat(Runs.state(id)).isEqualTo("SUCCEEDED");
    step(id, "synchronise").statusCode(202);
    platform.around(
        (call, done) -> {
          throw new IllegalStateException("Something of ours");
        });
    Runs.work();
    platform.around((call, done) -> {});
    String withdrawn = connected("acme.two");
    platform.withdraw("acme.two");
    Runs.work();
    platform.fail(TestPlatform.unavailable());
    answered.add(step(id, "revoke").statusCode(200).extract().asString());
    revoke.work();
    for (String path :
        List.of(
            "/connections",
            "/connections/" + id,
            "/connections/" + withdrawn,
            "/connections/" + id + "/synchronisations",
            "/audit?limit=200")) {
      answered.add(admin().get(acme(path)).then().statusCode(200).extract().asString());
    }
    answered.add(admin().accept("text/csv").get(acme("/connections")).asString());
    answered.add(as(Tokens.sister()).get("/v1/changes?limit=1000").asString());
    answered.add(as(Tokens.analyst(ACME)).get(acme("/jobs")).asString());
  }

  private final List<String> states = new ArrayList<>();

  @Test
  void noSecretIsInALogAnEventAnExportAnAuditOrAnAnswer() {
    through();
    List<String> secrets = new ArrayList<>(states);
    secrets.add(TestPlatform.MARK);
    for (String secret : secrets) {
      assertThat(logged).as("logs").noneMatch(line -> line.contains(secret));
      assertThat(answered).as("answers").noneMatch(body -> body.contains(secret));
      assertThat(tablesWith(secret)).as("tables with " + secret).isEmpty();
    }
    assertThat(logged).as("the log was looked at").anyMatch(line -> line.contains("tried again"));
    assertThat(
            Runs.rows("select count(*) from connection_revocation where access_token is not null"))
        .as("there was something to find")
        .containsExactly("1");
  }

  /** In any column, as text or as its bytes. */
  private static TreeSet<String> tablesWith(String secret) {
    String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
    TreeSet<String> found = new TreeSet<>();
    for (String table :
        Runs.rows(
            "select oid::regclass::text from pg_class where relkind = 'r' and relnamespace ="
                + " 'public'::regnamespace")) {
      Map<String, String> looks = Map.of("text", secret, "bytes", hex);
      looks.forEach(
          (as, look) -> {
            String sql = "select 1 from %s t where t::text like '%%%s%%' limit 1";
            if (!Runs.rows(sql.formatted(table, look)).isEmpty()) {
              found.add(table + " as " + as);
            }
          });
    }
    return found;
  }
}
