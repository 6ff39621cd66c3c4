package io.hookline.content.produce.post;

import io.hookline.content.produce.similarity.CaptionPrint;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Posts beside which another one looks like a mistake. The same media or caption on another network
 * is none, and neither is a post that says of itself that it is made of the other.
 */
@Singleton
class PostWarnings {

  private static final int MOST = 20;

  private static final String OTHER =
      """
      select id, title, status, coalesce(published_at, planned_for) as at, caption
        from post_of_brand other
       where brand = :brand and network = :network and status <> 'REMOVED'
         and id is distinct from :self::uuid and (:self::uuid is null or related_post_id is distinct from :self::uuid)
         and id is distinct from :related::uuid
      """;

  static final String SAME_MEDIA =
      OTHER + " and media_sha256 = :sha256 order by id desc limit " + MOST;

  /**
   * Materialized as the next one is, so that the index finds the few that share a band: to fill a
   * page in the order of ids the planner would rather read on and on. Of a brand's many captions
   * thousands may share a band by chance, those that are alike share most: with one in 16 by
   * chance, six at the least likeness that counts.
   */
  static final String SIMILAR_CAPTION =
      "with other as materialized ("
          + OTHER.replace("caption\n", "caption, caption_bands\n")
          + """
             and caption_bands && :bands::bigint[])
            select id, title, status, at, caption
              from other
             order by (select count(*) from unnest(caption_bands) band
                        where band = any(:bands::bigint[])) desc, id desc
             limit 200
            """;

  static final String SAME_SLOT =
      "with other as materialized ("
          + OTHER
          + """
             and (account_id = :account::uuid
                  or account_id is null and :account::uuid is null
                     and creator_id is not distinct from :creator::uuid)
             and ((published_at is null and planned_for > :from and planned_for < :until)
                  or (published_at > :from and published_at < :until)))
            select * from other order by id desc limit
            """
          + MOST;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  PostWarnings(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @param slot by how much posts of an account must be apart
   */
  PostWarningsView of(WarningCandidate post, Duration slot) {
    List<PostWarningView> warnings = new ArrayList<>();
    if (post.sha256() != null) {
      others(SAME_MEDIA, post, slot)
          .forEach(
              other ->
                  warnings.add(
                      other.warning(WarningKind.SAME_MEDIA, "Both have the file of one SHA-256.")));
    }
    warnings.addAll(alike(post, slot));
    if (post.goesOutAt() != null) {
      others(SAME_SLOT, post, slot)
          .forEach(other -> warnings.add(other.warning(WarningKind.SAME_SLOT, apart(post, other))));
    }
    return new PostWarningsView(warnings);
  }

  private List<PostWarningView> alike(WarningCandidate post, Duration slot) {
    CaptionPrint print = CaptionPrint.of(post.caption());
    if (print.bands().length == 0) {
      return List.of();
    }
    record Alike(WarningPost other, double likeness) {}
    return others(SIMILAR_CAPTION, post, slot).stream()
        .map(other -> new Alike(other, print.likeness(CaptionPrint.of(other.caption()))))
        .filter(alike -> alike.likeness() >= CaptionPrint.ALIKE)
        .sorted(Comparator.comparingDouble(Alike::likeness).reversed())
        .limit(MOST)
        .map(
            alike ->
                alike
                    .other()
                    .warning(
                        WarningKind.SIMILAR_CAPTION,
                        "Both captions have %d %% of their words and pairs of words in common."
                            .formatted(Math.round(alike.likeness() * 100))))
        .toList();
  }

  private static String apart(WarningCandidate post, WarningPost other) {
    long minutes = Duration.between(post.goesOutAt(), other.at()).abs().toMinutes();
    return "Both go out on one account, %d minutes apart.".formatted(minutes);
  }

  private List<WarningPost> others(String sql, WarningCandidate post, Duration slot) {
    Instant at = post.goesOutAt() == null ? Instant.EPOCH : post.goesOutAt();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .configure(SqlStatements.class, all -> all.setUnusedBindingAllowed(true))
                .bind("brand", brand.slug())
                .bind("self", post.id())
                .bind("network", post.network().name())
                .bind("related", post.related())
                .bind("account", post.account())
                .bind("creator", post.creator())
                .bind("sha256", post.sha256())
                .bindArray(
                    "bands",
                    Long.class,
                    Arrays.stream(CaptionPrint.of(post.caption()).bands()).boxed().toList())
                .bind("from", at.minus(slot))
                .bind("until", at.plus(slot))
                .map((row, context) -> WarningPost.of(row))
                .list());
  }
}
