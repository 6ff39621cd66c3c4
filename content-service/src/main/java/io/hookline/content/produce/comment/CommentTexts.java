package io.hookline.content.produce.comment;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What comments said before they were changed on the network. */
@ApplicationScoped
class CommentTexts {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  CommentTexts(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Newest first. */
  List<CommentTextView> before(UUID comment, Instant at, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select seen_at, text from comment_text
                     where brand = :brand and comment_id = :comment and seen_at < :at
                     order by seen_at desc limit :limit
                    """)
                .bind("brand", brand.slug())
                .bind("comment", comment)
                .bind("at", at)
                .bind("limit", limit)
                .map(ConstructorMapper.of(CommentTextView.class))
                .list());
  }
}
