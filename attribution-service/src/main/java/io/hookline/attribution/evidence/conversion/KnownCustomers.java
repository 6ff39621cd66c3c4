package io.hookline.attribution.evidence.conversion;

import io.hookline.attribution.evidence.conversion.RecordConversions.Recorded;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Says of orders whether the customer is new. What the shop says counts; else an order is of a
 * returning customer when the same person has an earlier one, by the orders' own instants, and of a
 * new one when it has none and is known by more than a browser: of who is known by nothing else,
 * nobody can say that it never ordered. Earlier than the first order that was told here nothing is
 * known. The order of arrival decides nothing.
 *
 * <p>Of a person's other orders only the first ones can change: one that comes before them, or that
 * moves behind them as the shop dates what a page told, leaves all that are later than the first
 * returning. Of persons that turned out to be several all orders are given.
 */
@ApplicationScoped
public class KnownCustomers {

  static final String UPDATE =
      """
      with given as materialized (select unnest(:conversions::uuid[]) as id),
      person as materialized (
        select unnest(:persons::uuid[]) as person_id
        union
        select c.person_id from conversion c
         where c.brand = :brand and c.id = any(:conversions) and c.person_id is not null),
      known as materialized (
        select p.person_id,
               (select c.occurred_at from conversion c
                 where c.brand = :brand and c.person_id = p.person_id
                   and c.occurred_at >= '2000-01-01Z'
                 order by c.occurred_at limit 1) as first_at,
               (select c.occurred_at from conversion c
                 where c.brand = :brand and c.person_id = p.person_id
                   and c.occurred_at >= '2000-01-01Z' and c.id not in (select id from given)
                 order by c.occurred_at limit 1) as former_at,
               exists (select from identity_key k
                        where k.brand = :brand and k.person_id = p.person_id
                          and k.key ~ '^(email|phone|external):') as lasting
          from person p),
      scope as materialized (
        select c.id, c.person_id, c.occurred_at
          from known k
          join conversion c on c.brand = :brand and c.person_id = k.person_id
                           and c.occurred_at = k.former_at
        union
        select c.id, c.person_id, c.occurred_at
          from conversion c where c.brand = :brand and c.id = any(:conversions)),
      judged as (
        select s.id, f.value as said,
               case when s.occurred_at > k.first_at then 'RETURNING'
                    when s.occurred_at = k.first_at and k.lasting then 'NEW' end as seen
          from scope s
          left join known k on k.person_id = s.person_id
          left join conversion_fact f on f.brand = :brand and f.conversion_id = s.id
                                     and f.kind = 'CUSTOMER')
      update conversion c
         set customer = coalesce(j.said, j.seen),
             customer_by = case when j.said is not null then 'SHOP'
                                when j.seen is not null then 'ORDERS' end,
             version = c.version + (c.id <> all(:told))::int
        from judged j
       where c.brand = :brand and c.id = j.id
         and (c.customer, c.customer_by)
             is distinct from
             (coalesce(j.said, j.seen), case when j.said is not null then 'SHOP'
                                             when j.seen is not null then 'ORDERS' end)
      returning c.id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  KnownCustomers(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * Returns the orders of which something else is said than before.
   *
   * @param persons of whom more is known than before, beside those of the orders
   * @param moved orders that were another person's until now, or of one that turned out to be
   *     several
   */
  public Set<UUID> of(Recorded recorded, Collection<UUID> persons, Set<UUID> moved) {
    Set<UUID> told = new HashSet<>(recorded.fresh());
    told.addAll(recorded.changed());
    Set<UUID> conversions = new HashSet<>(told);
    conversions.addAll(moved);
    if (conversions.isEmpty() && persons.isEmpty()) {
      return Set.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(UPDATE)
                .bind("brand", brand.slug())
                .bindArray("persons", UUID.class, persons)
                .bindArray("conversions", UUID.class, conversions)
                // Nobody has been told of their present version yet.
                .bindArray("told", UUID.class, told)
                .mapTo(UUID.class)
                .set());
  }
}
