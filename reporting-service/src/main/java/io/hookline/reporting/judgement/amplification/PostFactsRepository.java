package io.hookline.reporting.judgement.amplification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads what of posts is no figure, of many at once. */
@ApplicationScoped
class PostFactsRepository {

  private final Jdbi jdbi;

  PostFactsRepository(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Those of the posts that are out; of an ad alone there is nothing to boost. */
  Set<UUID> out(String brand, Collection<UUID> posts) {
    return jdbi.withHandle(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(
                        """
                        select id from post
                         where brand = :brand and id = any(:posts) and status = 'PUBLISHED'
                           and kind <> 'PAID_ONLY'
                        """)
                    .bind("brand", brand)
                    .bind("posts", posts.toArray(UUID[]::new))
                    .mapTo(UUID.class)
                    .list()));
  }

  Map<UUID, PostFacts> facts(String brand, Collection<UUID> posts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select p.id, p.title, p.network, p.kind, p.status, p.creator_id, p.account_id,
                           o.creator_id as account_creator_id, p.mention_id, p.url, p.published_at, a.state as availability
                      from post p
                      left join post_availability a on a.brand = :brand and a.post_id = p.id
                      left join brand_account o on o.brand = :brand and o.id = p.account_id
                     where p.brand = :brand and p.id = any(:posts)
                    """)
                .bind("brand", brand)
                .bind("posts", posts.toArray(UUID[]::new))
                .map(ConstructorMapper.of(PostFacts.class))
                .stream()
                .collect(Collectors.toMap(PostFacts::id, Function.identity())));
  }

  /** By the post for which they were given. */
  Map<UUID, List<SparkCode>> codes(String brand, Collection<UUID> posts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select post_id, status, starts_at, ends_at, music from spark_authorization
                     where brand = :brand and post_id = any(:posts)
                    """)
                .bind("brand", brand)
                .bind("posts", posts.toArray(UUID[]::new))
                .map(ConstructorMapper.of(SparkCode.class))
                .stream()
                .collect(Collectors.groupingBy(SparkCode::postId)));
  }

  /** By the post that shows the video. */
  Map<UUID, List<Grant>> grants(String brand, Collection<UUID> posts) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select p.id as post_id, r.status,
                           coalesce('PAID' = any(r.usages), false) as paid,
                           coalesce(p.network = any(r.channels), false) as on_network,
                           r.starts_at, r.ends_at, r.withdrawn_at
                      from post p
                      join rights_request r on r.brand = :brand and r.mention_id = p.mention_id
                     where p.brand = :brand and p.id = any(:posts)
                    """)
                .bind("brand", brand)
                .bind("posts", posts.toArray(UUID[]::new))
                .map(ConstructorMapper.of(Grant.class))
                .stream()
                .collect(Collectors.groupingBy(Grant::postId)));
  }
}
