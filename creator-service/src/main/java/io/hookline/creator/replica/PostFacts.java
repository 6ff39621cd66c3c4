package io.hookline.creator.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The posts of the present brand, as far as the content-service's feed has been read. */
@ApplicationScoped
public class PostFacts {

  private static final String SELECT =
      """
      select id, creator_id, campaign_id, partnership_id, mention_id, account_id, network, kind, title,
             funnel_stage, status, planned_for, published_at, url, network_post_id, media_sha256,
             media_seconds, sound, relation_kind, related_post_id, paid_partnership,
             missing_disclosures
        from post_fact
       where\s""";

  private static final String NEWEST_FIRST = " and id < :before order by id desc limit :limit";
  private static final RowMapper<PostFact> FACT = ConstructorMapper.of(PostFact.class);

  private final Jdbi jdbi;

  PostFacts(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public Optional<PostFact> find(UUID id) {
    return all(Set.of(id)).stream().findFirst();
  }

  /** As many of the ids as there are. */
  public List<PostFact> all(Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .map(FACT)
                .list());
  }

  /**
   * Which post a video is.
   *
   * @param networkPostId the network's id of the video
   */
  public Optional<PostFact> ofVideo(String network, String networkPostId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "network = :network and network_post_id = :id limit 1")
                .bind("network", network)
                .bind("id", networkPostId)
                .map(FACT)
                .findOne());
  }

  /**
   * Newest first.
   *
   * @param creators one, and who was merged into her
   * @param before of a page: only posts with a smaller id
   */
  public List<PostFact> ofCreators(Collection<UUID> creators, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "creator_id = any(:creators)" + NEWEST_FIRST)
                .bindArray("creators", UUID.class, creators)
                .bind("before", before)
                .bind("limit", limit)
                .map(FACT)
                .list());
  }

  /**
   * Of those, the ones that are, or were, out.
   *
   * @param before of a page: only posts with a smaller id
   */
  public List<PostFact> publishedBy(Collection<UUID> creators, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + "creator_id = any(:creators) and published_at is not null"
                        + NEWEST_FIRST)
                .bindArray("creators", UUID.class, creators)
                .bind("before", before)
                .bind("limit", limit)
                .map(FACT)
                .list());
  }

  /**
   * Newest first.
   *
   * @param before of a page: only posts with a smaller id
   */
  public List<PostFact> ofPartnership(UUID partnership, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "partnership_id = :partnership" + NEWEST_FIRST)
                .bind("partnership", partnership)
                .bind("before", before)
                .bind("limit", limit)
                .map(FACT)
                .list());
  }
}
