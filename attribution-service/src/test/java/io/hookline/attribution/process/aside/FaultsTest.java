package io.hookline.attribution.process.aside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

  private static Throwable refused(String state) {
    return new IllegalStateException(new RuntimeException(new SQLException("refused", state)));
  }

  @ParameterizedTest
  @CsvSource({
    "22003, VALUE",
    "22P05, VALUE",
    "23514, RULE",
    "23505, RULE",
    "21000, RULE",
    "P0001, RULE",
    "54000, SIZE"
  })
  void whatLiesInTheRowsFailsForGood(String state, AsideReason reason) {
    assertThat(Faults.of(refused(state))).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "08006", "40001", "40P01", "53100", "55P03", "57014", "57P01", "42501", "42P01", "''"
  })
  void whatLiesInTheMachineryPasses(String state) {
    assertThat(Faults.of(refused(state))).isEmpty();
  }

  @Test
  void ofAFailureWithoutAStatementOnlyThatOfTheMachineryPasses() {
    assertThat(Faults.of(new IllegalStateException(new NullPointerException())))
        .contains(AsideReason.FAULT);
    assertThat(Faults.of(new UncheckedIOException(new JsonParseException(null, "no JSON"))))
        .contains(AsideReason.FAULT);
    assertThat(Faults.of(new UncheckedIOException(new IOException("reset")))).isEmpty();
    assertThat(Faults.of(new RuntimeException(new RollbackException()))).isEmpty();
    assertThat(Faults.of(new RuntimeException(new OutOfMemoryError()))).isEmpty();
    assertThat(Faults.of(refused(null))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"57014, true", "55P03, true", "57P01, false", "40001, false", "22003, false"})
  void lessMayNotTakeTooLong(String state, boolean time) {
    assertThat(Faults.isOfTime(refused(state))).isEqualTo(time);
  }

  @Test
  void theTimeOfATransactionIsOverWhateverFailsBehindIt() {
    RuntimeException late = new RuntimeException(new TimeIsUp(new IllegalStateException()));
    assertThat(Faults.isOfTime(late)).isTrue();
    assertThat(Faults.of(late)).isEmpty();
    assertThat(Faults.isOfTime(new RuntimeException(new RollbackException()))).isTrue();
    assertThat(Faults.isOfTime(new IllegalStateException())).isFalse();
    assertThat(Faults.isOfTime(refused(null))).isFalse();
  }
}
