package io.hookline.attribution.credit.decision;

import io.hookline.attribution.evidence.change.ChangeCause;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The queue of conversions that a change concerns which may be one of very many at once. */
@ApplicationScoped
public class DueConversions {

  static final String ADD =
      """
      insert into credit_due (brand, conversion_id, cause)
      select :brand, conversion_id, 'PROMO_CODE' from conversion_code
       where brand = :brand and reading = any(:codes)
      union
      select :brand, conversion_id, 'PARTNERSHIP' from credit where brand = :brand and creator_id = any(:creators)
      union
      select :brand, c.id, 'SURVEY'
        from survey_respondent n
       cross join lateral (
         select id from conversion
          where brand = :brand and order_id = n.order_id and order_numbers = n.order_numbers
         union all
         select id from conversion
          where brand = :brand and order_id = n.other_order_id and order_numbers = n.order_numbers
         union all
         select o.id from identity_key k
           join conversion o on o.brand = :brand and o.person_id = k.person_id
          where k.brand = :brand and k.key = 'email:' || n.email_sha256 and n.order_id is null) as c
       where n.brand = :brand and n.survey_id = any(:surveys)
      on conflict do nothing
      """;

  /** The limit is written out: as a value it would hide from the planner that few rows go. */
  private static final String TAKE =
      """
      delete from credit_due
       where brand = :brand
         and conversion_id in (select conversion_id from credit_due
                                where brand = :brand order by conversion_id desc limit %d)
      returning conversion_id, cause
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DueConversions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * Adds all conversions with promo codes that read so, all that were ever credited to the
   * creators, and all of which the surveys were answered.
   */
  public void add(Collection<String> codes, Collection<UUID> creators, Collection<UUID> surveys) {
    if (codes.isEmpty() && creators.isEmpty() && surveys.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bindArray("codes", String.class, codes)
                .bindArray("creators", UUID.class, creators)
                .bindArray("surveys", UUID.class, surveys)
                .execute());
  }

  /** Adds conversions, each with why. */
  public void add(Map<UUID, ChangeCause> conversions) {
    if (conversions.isEmpty()) {
      return;
    }
    List<Map.Entry<UUID, ChangeCause>> rows = List.copyOf(conversions.entrySet());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into credit_due (brand, conversion_id, cause)
                    select :brand, t.id, t.cause
                      from unnest(:ids::uuid[], :causes::text[]) as t (id, cause)
                    on conflict do nothing
                    """)
                .bind("brand", brand.slug())
                .bind("ids", ArrayParameters.of(rows, c -> c.uuids(Map.Entry::getKey)))
                .bind(
                    "causes", ArrayParameters.of(rows, c -> c.texts(row -> row.getValue().name())))
                .execute());
  }

  /** Takes one out; false where it is not due. */
  public boolean drop(UUID conversion) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "delete from credit_due where brand = :brand and conversion_id = :id")
                    .bind("brand", brand.slug())
                    .bind("id", conversion)
                    .execute())
        == 1;
  }

  /** Takes out those that were heard of last, at most so many, each with its cause. */
  public Map<UUID, ChangeCause> take(int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE.formatted(limit))
                .bind("brand", brand.slug())
                .reduceRows(
                    new HashMap<>(),
                    (due, row) -> {
                      due.put(
                          row.getColumn("conversion_id", UUID.class),
                          ChangeCause.valueOf(row.getColumn("cause", String.class)));
                      return due;
                    }));
  }
}
