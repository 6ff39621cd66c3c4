package io.hookline.creator.money.commission;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Orders whose commissions have to be worked out. */
@ApplicationScoped
public class DueCommissions {

  /** An update as well, so that nobody takes the row before the facts are committed. */
  private static final String ADD =
      """
      insert into commission_due (brand, conversion_id)
      select distinct :brand, due.id from unnest(:ids) as due (id) order by 2
      on conflict (brand, conversion_id) do update set told = commission_due.told + 1
      """;

  private static final String ADD_UNRATED =
      """
      insert into commission_due (brand, conversion_id)
      select distinct brand, conversion_id from credited_order
       where brand = :brand and net_value is null
       order by conversion_id
      on conflict (brand, conversion_id) do update set told = commission_due.told + 1
      """;

  private static final String ADD_OF_PARTNERSHIP =
      """
      insert into commission_due (brand, conversion_id)
      select distinct d.brand, d.conversion_id
        from credit_decision d
       where d.brand = :brand
         and d.credits @> jsonb_build_array(jsonb_build_object('partnershipId', :partnership::text))
       order by d.conversion_id
      on conflict (brand, conversion_id) do update set told = commission_due.told + 1
      """;

  private static final String TAKE =
      """
      delete from commission_due
       where brand = :brand
         and conversion_id in (select conversion_id from commission_due where brand = :brand
                                order by conversion_id limit :size for update skip locked)
      returning conversion_id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DueCommissions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void add(String brand, Collection<UUID> conversions) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("brand", brand)
                .bindArray("ids", UUID.class, List.copyOf(conversions))
                .execute());
  }

  /** Those that wait for an exchange rate. */
  void addUnrated(String brand) {
    jdbi.useHandle(handle -> handle.createUpdate(ADD_UNRATED).bind("brand", brand).execute());
  }

  /** All that are credited under a partnership of the present brand. */
  void addOf(UUID partnership) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD_OF_PARTNERSHIP)
                .bind("brand", brand.slug())
                .bind("partnership", partnership.toString())
                .execute());
  }

  /** Takes some of the present brand out. */
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
                .createQuery("select brand from brands_with_due_commissions()")
                .mapTo(String.class)
                .list());
  }
}
