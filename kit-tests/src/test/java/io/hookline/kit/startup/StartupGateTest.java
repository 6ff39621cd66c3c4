package io.hookline.kit.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.sample.Sample;
import io.quarkus.arc.All;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests' own settings are what production must refuse: an http issuer, a short secret. */
@QuarkusTest
class StartupGateTest {

  private static final Logger LOG = Logger.getLogger(StartupGate.class.getName());

  @Inject Config config;
  @Inject @All List<SettingCheck> settings;
  @Inject @All List<DatabaseCheck> database;
  @Inject @All List<StartCondition> conditions;

  private final List<String> lines = new ArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          String text =
              record.getParameters() == null
                  ? record.getMessage()
                  : record.getMessage().formatted(record.getParameters());
          lines.add(record.getLevel().getName() + " " + text);
          assertThat(record.getThrown()).isNull();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    LOG.addHandler(listener);
  }

  @AfterEach
  void stopListening() {
    LOG.removeHandler(listener);
  }

  private StartupGate gate(String... accepted) {
    return new StartupGate(
        config, settings, database, conditions, () -> Optional.of(Set.of(accepted)), false);
  }

  @Test
  void theStartIsRefusedWithALineForEachFinding() {
    assertThatThrownBy(() -> gate().checkSettings())
        .isInstanceOfSatisfying(
            PreventFurtherStepsException.class,
            refusal -> assertThat(refusal.getExitCode()).isEqualTo(1));
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("ERROR")
                    .contains("HOOKLINE_ISSUER", "https", "issuer-http"))
        .anySatisfy(line -> assertThat(line).contains("HOOKLINE_CLIENT_SECRET", "client-secret"))
        .allMatch(line -> line.startsWith("ERROR"))
        .last()
        .asString()
        .contains((lines.size() - 1) + " settings are not safe");
  }

  @Test
  void whatIsAcceptedIsAWarningAtEveryStart() {
    assertThatCode(
            () ->
                gate(
                        "issuer-http",
                        "client-secret",
                        "webhook-key",
                        "webhook-loopback",
                        "no-such-check")
                    .checkSettings())
        .doesNotThrowAnyException();
    assertThat(lines)
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(line -> line.startsWith("WARN"))
        .anyMatch(line -> line.contains("no-such-check"));
  }

  @Test
  void aDatabaseOfItsOwnServerIsTaken() {
    Sample.twoBrands();
    Sample.written("a");
    Sample.sql("insert into webhook_feed (below) values (pg_snapshot_xmax(pg_current_snapshot()))");
    assertThatCode(() -> gate().checkConditions()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into outbox (txid, id, brand, type, subject, time, data) values"
            + " ('5000000', gen_random_uuid(), 'acme-cosmetics', 'x', 'x', now(), '{}')",
        "insert into webhook_feed (below) values ('5000000')",
        "insert into webhook_feed (upto) values ('5000000')"
      })
  void aDatabaseOfAServerThatCountedFurtherIsRefused(String restored) {
    Sample.sql(restored);
    assertThatThrownBy(() -> gate().checkConditions())
        .isInstanceOf(PreventFurtherStepsException.class);
    assertThat(lines)
        .singleElement()
        .asString()
        .startsWith("ERROR")
        .contains("restored from another server", "5000000", "docs/restore.md");
  }
}
