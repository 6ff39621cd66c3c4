package io.hookline.creator.deal.leak;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Asks questions about codes that are looked at. */
@ApplicationScoped
class DueCodes {

  /** What was judged once is not brought up again: only orders after that count. */
  static final String DUE =
      """
      with due as materialized (
        select c.id, c.creator_id, c.code, c.reading, c.valid_from, c.usage_limit,
               c.per_customer_limit, coalesce(j.at, '-infinity') as since
          from promo_code c
         cross join lateral (
           select max(l.judged_at) as at, bool_or(l.state = 'OPEN') as open
             from code_leak l where l.promo_code_id = c.id and l.kind = :kind) j
         where c.brand = :brand and c.id = any(:codes) and j.open is not true)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DueCodes(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @param question goes on after {@code due}, the codes that have no open sign of the kind; takes
   *     {@code :brand}, {@code :now} and what else is given
   */
  <T> List<T> ask(
      LeakKind kind,
      Collection<UUID> codes,
      Instant now,
      String question,
      Map<String, ?> values,
      RowMapper<T> row) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DUE + question)
                .bind("brand", brand.slug())
                .bind("kind", kind.name())
                .bindArray("codes", UUID.class, codes)
                .bind("now", now)
                .bindMap(values)
                .map(row)
                .list());
  }
}
