package io.hookline.creator.people.creator;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Other handles of accounts. They are written one after another, as they were said, and before
 * anything else of accounts, which the ORM would put first: what one leaves another may have.
 */
@ApplicationScoped
class StoredHandles {

  private static final String LOCK_CREATOR =
      "select id from creator where brand = :brand and id = :creator for update";

  /** In the order in which also files of accounts and counts of followers take them. */
  private static final String LOCK_ACCOUNTS =
      """
      select id from account
       where brand = :brand and id = any(cast(:ids as uuid[])) order by id for no key update
      """;

  private static final String CHANGE =
      "update account set handle = :handle where brand = :brand and id = :account";

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  StoredHandles(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** The creator is taken first, as whoever changes accounts does. */
  void change(UUID creator, List<Rename> renames) {
    if (renames.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          lock(handle, creator, renames);
          PreparedBatch batch = handle.prepareBatch(CHANGE);
          for (Rename rename : renames) {
            batch
                .bind("brand", brand.slug())
                .bind("account", rename.account())
                .bind("handle", rename.handle())
                .add();
          }
          batch.execute();
        });
  }

  private void lock(Handle handle, UUID creator, List<Rename> renames) {
    handle
        .createQuery(LOCK_CREATOR)
        .bind("brand", brand.slug())
        .bind("creator", creator)
        .mapTo(UUID.class)
        .list();
    handle
        .createQuery(LOCK_ACCOUNTS)
        .bind("brand", brand.slug())
        .bindArray("ids", UUID.class, renames.stream().map(Rename::account).toArray())
        .mapTo(UUID.class)
        .list();
  }
}
