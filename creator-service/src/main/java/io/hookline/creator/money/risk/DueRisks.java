package io.hookline.creator.money.risk;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Orders whose commissions have to be judged. */
@ApplicationScoped
class DueRisks {

  private static final String AGAIN =
      " on conflict (brand, conversion_id) do update set told = risk_due.told + 1";

  private static final String ADD =
      """
      insert into risk_due (brand, conversion_id)
      select distinct :brand, due.id from unnest(:ids) as due (id) order by 2
      """
          + AGAIN;

  /** Of all creators where none is named, else of all records of those who are. */
  private static final String ADD_OPEN =
      """
      insert into risk_due (brand, conversion_id)
      select distinct brand, source_id::uuid from earning
       where brand = :brand and source_kind = 'CONVERSION'
         and status in ('PENDING', 'PAYABLE', 'HELD')
         and (cast(:creators as uuid[]) is null or creator_id in (
               select r.id from creator c join creator r
                   on r.brand = c.brand
                  and coalesce(r.merged_into, r.id) = coalesce(c.merged_into, c.id)
                where c.brand = :brand and c.id = any(:creators)))
       order by 2
      """
          + AGAIN;

  private static final String TAKE =
      """
      delete from risk_due
       where brand = :brand
         and conversion_id in (select conversion_id from risk_due where brand = :brand
                                order by conversion_id limit :size for update skip locked)
      returning conversion_id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DueRisks(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void add(Collection<UUID> conversions) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, List.copyOf(conversions))
                .execute());
  }

  /**
   * All that are not paid.
   *
   * @param creators whose; null for everybody's
   */
  void addOpen(Collection<UUID> creators) {
    jdbi.useHandle(
        handle -> {
          var add = handle.createUpdate(ADD_OPEN).bind("brand", brand.slug());
          (creators == null
                  ? add.bindNull("creators", java.sql.Types.ARRAY)
                  : add.bindArray("creators", UUID.class, List.copyOf(creators)))
              .execute();
        });
  }

  List<UUID> take(int size) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("brand", brand.slug())
                .bind("size", size)
                .mapTo(UUID.class)
                .list());
  }

  List<String> brands() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brand from brands_with_due_risks()")
                .mapTo(String.class)
                .list());
  }
}
