package io.hookline.creator.grant;

import io.hookline.kit.access.Actor;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Grants, each state of which is kept. */
@Singleton
class GrantRepository extends Aggregates<Grant, GrantView> {

  private static final String KEEP =
      """
      insert into asset_grant_version (brand, grant_id, version, recorded_at, author_subject,
        author_name, name, role, finance, assets, valid_from, valid_until, revoked_at)
      select brand, id, version, updated_at, :subject, :authorName, name, role, finance, assets,
             valid_from, valid_until, revoked_at
        from asset_grant
       where brand = :brand and id = :id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final CurrentActor actor;

  GrantRepository(AggregateStore store, Jdbi jdbi, CurrentBrand brand, CurrentActor actor) {
    super(store, Grant.class, Grant::view, GrantProblem.GRANT_NOT_FOUND);
    this.jdbi = jdbi;
    this.brand = brand;
    this.actor = actor;
  }

  GrantView write(Grant grant, Function<GrantChange, GrantEvent> change) {
    GrantView saved = save(grant, view -> change.apply(GrantChange.of(view)));
    Actor author = actor.actor();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("brand", brand.slug())
                .bind("id", saved.id())
                .bind("subject", author.subject())
                .bind("authorName", author.name())
                .execute());
    return saved;
  }
}
