package io.hookline.content.measure.availability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads whether posts are there. */
@ApplicationScoped
class PostAvailabilityRepository {

  private final Jdbi jdbi;

  PostAvailabilityRepository(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<PostAvailabilityView> find(UUID post) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(AvailabilityRows.SELECT + " where post_id = :post")
                .bind("post", post)
                .map(AvailabilityRows.VIEW)
                .findOne());
  }

  List<PostAvailabilityView> all(Set<UUID> posts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    AvailabilityRows.SELECT + " where post_id = any(:posts) order by post_id")
                .bindArray("posts", UUID.class, posts)
                .map(AvailabilityRows.VIEW)
                .list());
  }

  /** The newest posts first. */
  List<PostAvailabilityView> before(String brand, UUID before, AvailabilityState state, int limit) {
    String ofState = state == null ? "" : " and state = :state";
    return jdbi.withHandle(
        handle -> {
          var query =
              handle
                  .createQuery(
                      AvailabilityRows.SELECT
                          + " where brand = :brand and post_id < :before"
                          + ofState
                          + " order by post_id desc limit :limit")
                  .bind("brand", brand)
                  .bind("before", before)
                  .bind("limit", limit);
          return (state == null ? query : query.bind("state", state.name()))
              .map(AvailabilityRows.VIEW)
              .list();
        });
  }
}
