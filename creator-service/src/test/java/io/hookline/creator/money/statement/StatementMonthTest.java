package io.hookline.creator.money.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month ends when it ends where the brand is; no instant is in two months or in none. */
@QuarkusTest
class StatementMonthTest {

  @Inject Jdbi jdbi;

  @ParameterizedTest
  @CsvSource({
    "2026-11, America/New_York, 2026-11-01T04:00:00Z, 2026-12-01T05:00:00Z",
    "2026-03, Europe/Berlin, 2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z",
    "2026-02, Asia/Kolkata, 2026-01-31T18:30:00Z, 2026-02-28T18:30:00Z",
    "2026-12, Pacific/Kiritimati, 2026-11-30T10:00:00Z, 2026-12-31T10:00:00Z",
    "2028-02, UTC, 2028-02-01T00:00:00Z, 2028-03-01T00:00:00Z",
    "2026-04, Asia/Beirut, 2026-03-31T21:00:00Z, 2026-04-30T21:00:00Z"
  })
  void itIsThatOfTheBrandsZone(String month, String zone, Instant from, Instant to) {
    assertThat(monthOf(from, zone)).isEqualTo(month);
    assertThat(monthOf(to.minus(1, ChronoUnit.MICROS), zone)).isEqualTo(month);
    assertThat(monthOf(from.minus(1, ChronoUnit.MICROS), zone)).isLessThan(month);
    assertThat(monthOf(to, zone)).isGreaterThan(month);
  }

  private String monthOf(Instant at, String zone) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + StatementSql.MONTH
                        + " from (select cast(:at as timestamptz) as recorded_at) e")
                .bind("at", at)
                .bind("zone", zone)
                .mapTo(String.class)
                .one());
  }
}
