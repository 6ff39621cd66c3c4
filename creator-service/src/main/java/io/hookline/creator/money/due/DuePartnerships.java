package io.hookline.creator.money.due;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Partnerships of which something may be due. */
@ApplicationScoped
class DuePartnerships {

  private static final String AGAIN =
      " on conflict (brand, partnership_id) do update set told = partnership_due.told + 1";

  private static final String ADD =
      """
      insert into partnership_due (brand, partnership_id)
      select distinct :brand, due.id from unnest(:ids) as due (id) order by 2
      """
          + AGAIN;

  private static final String ADD_OF_POSTS =
      """
      insert into partnership_due (brand, partnership_id)
      select distinct brand, partnership_id from post_fact
       where brand = :brand and id = any(:ids) and partnership_id is not null
       order by 2
      """
          + AGAIN;

  private static final String ADD_WITH_DATES =
      """
      insert into partnership_due (brand, partnership_id)
      select brand, id from partnership
       where brand = :brand and status in ('ACTIVE', 'PAUSED')
         and pay -> 'flatFee' ->> 'due' = 'ON_DATES'
       order by 2
      """
          + AGAIN;

  private static final String TAKE =
      """
      delete from partnership_due
       where brand = :brand
         and partnership_id in (select partnership_id from partnership_due where brand = :brand
                                 order by partnership_id limit :size for update skip locked)
      returning partnership_id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DuePartnerships(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void add(Collection<UUID> partnerships) {
    execute(ADD, partnerships);
  }

  /** Those of the posts, as far as it is known whose they are. */
  void addOfPosts(Collection<UUID> posts) {
    execute(ADD_OF_POSTS, posts);
  }

  /** Those of the present brand whose fees are due on days. */
  void addWithDates() {
    jdbi.useHandle(
        handle -> handle.createUpdate(ADD_WITH_DATES).bind("brand", brand.slug()).execute());
  }

  private void execute(String statement, Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(statement)
                  .bind("brand", brand.slug())
                  .bindArray("ids", UUID.class, List.copyOf(ids))
                  .execute());
    }
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
                .createQuery("select brand from brands_with_due_partnerships()")
                .mapTo(String.class)
                .list());
  }
}
