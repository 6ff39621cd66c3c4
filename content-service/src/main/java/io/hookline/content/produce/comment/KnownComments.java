package io.hookline.content.produce.comment;

import io.hookline.content.plan.idea.CommentsOfIdeas;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Comments that ideas may name. */
@Singleton
class KnownComments implements CommentsOfIdeas {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  KnownComments(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public Set<UUID> existing(Collection<UUID> comments) {
    if (comments.isEmpty()) {
      return Set.of();
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from comment where brand = :brand and id = any(:ids)")
                .bind("brand", brand.slug())
                .bindArray("ids", UUID.class, comments)
                .mapTo(UUID.class)
                .collect(Collectors.toSet()));
  }
}
