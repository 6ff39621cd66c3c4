package io.hookline.attribution.credit.figure;

import io.hookline.kit.access.BrandFacts;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Days of a brand for which a run is asked.
 *
 * @param from null for no bound
 * @param to inclusive; null for no bound
 */
public record RunPeriod(LocalDate from, LocalDate to, BrandFacts brand) {

  public boolean isWhole() {
    return from == null && to == null;
  }

  /** Whether an order of a {@code run_credit} is of it. */
  public static String orders(String alias) {
    return """
    %1$s.occurred_at >= coalesce(:since::timestamptz, '-infinity')
       and %1$s.occurred_at < coalesce(:before::timestamptz, 'infinity')"""
        .formatted(alias);
  }

  /** Whether a {@code run_figure} is of it. */
  public static String days(String alias) {
    return """
    %1$s.day >= coalesce(:firstDay::date, '-infinity')
       and %1$s.day <= coalesce(:lastDay::date, 'infinity')"""
        .formatted(alias);
  }

  /** Binds what {@link #orders} asks for. */
  public <S extends SqlStatement<S>> S bindOrders(S statement) {
    return statement
        .bindByType("since", since(), Instant.class)
        .bindByType("before", before(), Instant.class);
  }

  /** Binds what {@link #days} asks for. */
  public <S extends SqlStatement<S>> S bindDays(S statement) {
    return statement
        .bindByType("firstDay", from, LocalDate.class)
        .bindByType("lastDay", to, LocalDate.class);
  }

  /** Its first instant; null for no bound. */
  public Instant since() {
    return from == null ? null : midnight(from);
  }

  /** The instant behind its last; null for no bound. */
  public Instant before() {
    return to == null ? null : midnight(to.plusDays(1));
  }

  private Instant midnight(LocalDate day) {
    return day.atStartOfDay(brand.timeZone()).toInstant();
  }
}
