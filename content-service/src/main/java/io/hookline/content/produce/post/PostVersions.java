package io.hookline.content.produce.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.content.document.Author;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Every version of a post's content, and who wrote it. */
@Singleton
class PostVersions {

  private static final String KEEP =
      """
      insert into post_version (brand, post_id, number, content, author_subject, author_name,
             author_client, written_at)
      values (:brand, :post, :number, :content::jsonb, :subject, :name, :client, :now)
      on conflict do nothing
      """;

  private static final String VERSION =
      "select * from post_version where post_id = :post and number = :number";

  private static final String VERSIONS =
      """
      select * from post_version where post_id = :post and number < :before
       order by number desc limit :limit
      """;

  static final String FORGET =
      """
      update post_version
         set content = jsonb_set(content, '{relation,url}', 'null')
       where (post_id, number) in (
         select post_id, number from post_version
          where brand = :brand
            and (related_author = any(:authors)
                 or related_author is null and related_mention = any(:mentions))
          limit :piece)
      returning post_id, old.content #>> '{relation,url}' as url
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  PostVersions(Jdbi jdbi, ObjectMapper json, CurrentBrand brand, CurrentActor actor, Clock clock) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Once: a version stays as it was written first.
   *
   * @return whether it is a new one
   */
  boolean keep(Post post) {
    return keep(List.of(post)) > 0;
  }

  /**
   * @return how many of the versions are new
   */
  int keep(List<Post> posts) {
    Author author = Author.of(actor.actor());
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(KEEP);
          for (Post post : posts) {
            batch
                .bind("brand", brand.slug())
                .bind("post", post.id())
                .bind("number", post.contentVersion())
                .bind("content", OwnJson.write(json, post.content()))
                .bind("subject", author.subject())
                .bind("name", author.name())
                .bind("client", author.client())
                .bind("now", now)
                .add();
          }
          return Arrays.stream(batch.execute()).sum();
        });
  }

  /**
   * @throws Problem POST_VERSION_NOT_FOUND
   */
  PostVersionView get(UUID post, int number) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery(VERSION)
                    .bind("post", post)
                    .bind("number", number)
                    .map(this::read)
                    .findOne())
        .orElseThrow(
            () ->
                new Problem(
                    PostProblem.POST_VERSION_NOT_FOUND, "There is no version " + number + "."));
  }

  /** Newest first. */
  List<PostVersionView> before(UUID post, long before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VERSIONS)
                .bind("post", post)
                .bind("before", before)
                .bind("limit", limit)
                .map(this::read)
                .list());
  }

  /** An address of a related post that a version had. */
  record Forgotten(UUID post, String url) {}

  /**
   * Takes addresses of posts by persons out of versions.
   *
   * @param authors whom they name, {@code tiktok:kim}
   * @param mentions that the posts show whose address names nobody
   */
  List<Forgotten> forgetRelated(List<String> authors, List<UUID> mentions, int piece) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FORGET)
                .bind("brand", brand.slug())
                .bindArray("authors", String.class, authors)
                .bindArray("mentions", UUID.class, mentions)
                .bind("piece", piece)
                .map(
                    (row, context) ->
                        new Forgotten(row.getObject("post_id", UUID.class), row.getString("url")))
                .list());
  }

  /** In the order of the fields of content, which the database does not keep. */
  JsonNode tree(PostContent content) {
    return OwnJson.tree(json, OwnJson.write(json, content));
  }

  private PostVersionView read(ResultSet row, StatementContext context) throws SQLException {
    return new PostVersionView(
        row.getInt("number"),
        OwnJson.read(json, row.getString("content"), PostContent.class),
        new Author(
            row.getString("author_subject"),
            row.getString("author_name"),
            row.getString("author_client")),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
