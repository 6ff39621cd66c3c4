package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.setting.AttributionSettings.Ruled;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * A run that can be read; what it says never changes.
 *
 * @param number in its chain: what holds for it is what {@link #holds} selects
 * @param setting under which it was made, with the rules that it had then
 * @param from orders of earlier are out of it; null for none
 * @param asOf everything that was taken in by then counts
 * @param conversions orders in its scope
 * @param credited those of them that count and have eligible evidence
 */
public record CompletedRun(
    String brand,
    UUID id,
    UUID chain,
    int number,
    Ruled setting,
    int channelRules,
    Instant from,
    Instant asOf,
    long conversions,
    long credited) {

  /**
   * Which rows of what runs say are its own, of a table with {@code brand}, {@code chain_id},
   * {@code from_run} and {@code until_run}.
   *
   * @param alias of the table in the statement
   */
  public static String holds(String alias) {
    return holds(alias, ":chain", ":run");
  }

  /**
   * The same where several runs are read at once.
   *
   * @param chain what the statement has for the run's chain
   * @param run what it has for the run's number
   */
  public static String holds(String alias, String chain, String run) {
    return """
    %1$s.brand = :brand and %1$s.chain_id = %2$s and %1$s.from_run <= %3$s
       and (%1$s.until_run is null or %1$s.until_run > %3$s)"""
        .formatted(alias, chain, run);
  }

  /** Binds what {@link #holds(String)} asks for. */
  public <S extends SqlStatement<S>> S bind(S statement) {
    return bind(statement, "chain", "run");
  }

  /** The same under other names. */
  public <S extends SqlStatement<S>> S bind(S statement, String chain, String run) {
    return statement.bind("brand", brand).bind(chain, this.chain).bind(run, number);
  }
}
