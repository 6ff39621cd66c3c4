package io.hookline.content.produce.comment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.paging.PlaceInTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What comments said before they were changed on the network. */
@ApplicationScoped
class CommentTexts {

  private static final String WRITE =
      """
      insert into comment_text (brand, comment_id, id, seen_at, text)
      select :brand, r."commentId", r.id, max(r."seenAt"), r.text
        from jsonb_to_recordset(:rows::jsonb)
          as r("commentId" uuid, id uuid, "seenAt" timestamptz, text text)
       group by r."commentId", r.id, r.text
      on conflict on constraint pk_comment_text do update
         set seen_at = greatest(excluded.seen_at, comment_text.seen_at)
      """;

  private static final String DROP =
      """
      delete from comment_text t
       using jsonb_to_recordset(:rows::jsonb) as r("commentId" uuid, id uuid)
       where t.brand = :brand and t.comment_id = r."commentId" and t.id = r.id
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  CommentTexts(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** A text of a comment. Public because Jdbi reads it by its components. */
  public record Row(UUID commentId, UUID id, Instant seenAt, String text) {}

  /** Tells comments what they have said. */
  void remember(Map<UUID, CommentWords> comments) {
    if (comments.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select comment_id, id, seen_at from comment_text
                     where brand = :brand and comment_id = any(:comments)
                    """)
                .bind("brand", brand.slug())
                .bindArray("comments", UUID.class, comments.keySet())
                .map(
                    (row, context) -> {
                      comments
                          .get(row.getObject("comment_id", UUID.class))
                          .remember(
                              row.getObject("id", UUID.class),
                              row.getTimestamp("seen_at").toInstant());
                      return row;
                    })
                .list());
  }

  /** Writes what is new of the texts of before; the comments are held. */
  void write(Collection<Comment> comments) {
    List<Row> dropped = new ArrayList<>();
    List<Row> kept = new ArrayList<>();
    for (Comment comment : comments) {
      UUID of = comment.id();
      comment.words().dropped().forEach(id -> dropped.add(new Row(of, id, null, null)));
      comment
          .words()
          .kept()
          .forEach(past -> kept.add(new Row(of, past.id(), past.seenAt(), past.text())));
    }
    replace(dropped, kept);
  }

  /**
   * @param before by their ids
   */
  void replace(List<Row> before, List<Row> after) {
    execute(DROP, before);
    execute(WRITE, after);
  }

  private void execute(String sql, List<Row> rows) {
    if (!rows.isEmpty()) {
      String written = OwnJson.write(json, rows);
      jdbi.useHandle(
          handle ->
              handle.createUpdate(sql).bind("brand", brand.slug()).bind("rows", written).execute());
    }
  }

  /** Newest first. */
  List<CommentTextView> before(UUID comment, PlaceInTime place, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, seen_at, text from comment_text
                     where brand = :brand and comment_id = :comment
                       and (seen_at, id) < (:placeAt, :placeId)
                     order by seen_at desc, id desc limit :limit
                    """)
                .bind("brand", brand.slug())
                .bind("comment", comment)
                .bind("placeAt", place.at())
                .bind("placeId", place.id())
                .bind("limit", limit)
                .map(ConstructorMapper.of(CommentTextView.class))
                .list());
  }
}
