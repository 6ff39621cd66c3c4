package io.hookline.content.produce.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Every version of a post's content, and who wrote it. */
@Singleton
class PostVersions {

  private static final String KEEP =
      """
      insert into post_version (brand, post_id, number, content, created_by, created_at)
      values (:brand, :post, :number, :content::jsonb,
              coalesce(audit_actor() ->> 'name', audit_actor() ->> 'subject'), :now)
      on conflict do nothing
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final Clock clock;

  PostVersions(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.clock = clock;
  }

  /** Once: a version stays as it was written first. */
  void keep(Post post) {
    String content = OwnJson.write(json, post.content());
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bind("brand", brand.slug())
                .bind("post", post.id())
                .bind("number", post.contentVersion())
                .bind("content", content)
                .bind("now", clock.instant())
                .execute());
  }
}
