package io.hookline.attribution.credit.unit;

import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What is known of posts, and who a creator is. */
@Singleton
class KnownPosts {

  private static final String POSTS =
      """
      select p.id, p.creator_id, p.series_id, s.pillar_id, p.funnel_stage
        from post p left join series s on s.brand = :brand and s.id = p.series_id
       where p.brand = :brand and p.id = any(:posts)
      """;

  private static final String MERGED =
      """
      select id, merged_into from creator
       where brand = :brand and id = any(:creators) and merged_into is not null
      """;

  /** What there is none of is null. */
  record Known(UUID creator, UUID series, UUID pillar, String funnelStage) {

    static final Known NOTHING = new Known(null, null, null, null);
  }

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  KnownPosts(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  Map<UUID, Known> of(Collection<UUID> posts) {
    Map<UUID, Known> known = new HashMap<>();
    if (!posts.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(POSTS)
                  .bind("brand", brand.slug())
                  .bindArray("posts", UUID.class, Set.copyOf(posts))
                  .map(
                      (row, context) ->
                          Map.entry(
                              row.getObject("id", UUID.class),
                              new Known(
                                  row.getObject("creator_id", UUID.class),
                                  row.getObject("series_id", UUID.class),
                                  row.getObject("pillar_id", UUID.class),
                                  row.getString("funnel_stage"))))
                  .forEach(one -> known.put(one.getKey(), one.getValue())));
    }
    return known;
  }

  /** Of two records of one creator the one that stands for both, where there is another. */
  Map<UUID, UUID> merged(Collection<UUID> creators) {
    Map<UUID, UUID> merged = new HashMap<>();
    if (!creators.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(MERGED)
                  .bind("brand", brand.slug())
                  .bindArray("creators", UUID.class, Set.copyOf(creators))
                  .map(
                      (row, context) ->
                          Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                  .forEach(one -> merged.put(one.getKey(), one.getValue())));
    }
    return merged;
  }
}
