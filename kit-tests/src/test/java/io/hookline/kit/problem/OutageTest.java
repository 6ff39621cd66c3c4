package io.hookline.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every request of a moment fails for alike. */
@QuarkusTest
class OutageTest {

  private final DatabaseProblems problems = new DatabaseProblems(new ProblemCodes(List.of()));

  @Inject AgroalDataSource database;

  @Test
  void aPoolWithoutAFreeConnectionIsNoMistakeOfOurs() throws SQLException {
    try (AgroalDataSource pool = poolOfOne();
        Connection taken = pool.getConnection()) {
      assertThat(taken.isValid(60)).isTrue();
      pool.getConfiguration()
          .connectionPoolConfiguration()
          .setAcquisitionTimeout(Duration.ofMillis(10));
      Exception late = catchException(pool::getConnection);
      assertThat(late).isNotNull();
      assertThat(problems.explain(new IllegalStateException(late)).code())
          .isEqualTo(CommonProblem.UNAVAILABLE);
    }
  }

  @Test
  void anotherFailureIsAMistakeOfOurs() {
    Exception mistake = new IllegalStateException(new SQLException("No such column", "42703"));
    assertThat(problems.explain(mistake)).isNull();
  }

  @Test
  void itIsSaidOnceInAWhile() {
    Outage outage = new Outage("It is gone");
    long now = System.nanoTime();
    assertThat(outage.isDue(now)).isTrue();
    assertThat(outage.isDue(now + 9_999_999_999L)).isFalse();
    assertThat(outage.isDue(now + 10_000_000_000L)).isTrue();
    assertThat(outage.isDue(now + 10_000_000_001L)).isFalse();
  }

  private AgroalDataSource poolOfOne() throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofMinutes(1))
                        .connectionFactoryConfiguration(
                            new AgroalConnectionFactoryConfigurationSupplier(
                                database
                                    .getConfiguration()
                                    .connectionPoolConfiguration()
                                    .connectionFactoryConfiguration()))));
  }
}
