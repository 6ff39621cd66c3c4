package io.hookline.content.produce.comment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.search.SearchText;
import io.hookline.kit.value.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Takes {@code @handle} out of what others have said. */
@ApplicationScoped
class CommentsNamingAuthor {

  private static final String CANDIDATES =
      """
      select id, text from comment_of_brand
       where brand = :brand and search @@ cast(:query as tsquery) and id > :after
       order by id limit :piece
      """;

  /**
   * Locked in the order of ids, as whoever takes comments in does; what says something else by now
   * has come in later.
   */
  private static final String REWRITE =
      """
      with wanted as materialized (
        select r.* from comment c
          join jsonb_to_recordset(:rows::jsonb) as r(id uuid, "textDigest" text, text text, search text)
            on r.id = c.id
         where c.brand = :brand
         order by c.id
           for no key update of c)
      update comment c
         set text = r.text, search = cast(r.search as tsvector), version = c.version + 1,
             updated_at = :now
        from wanted r
       where c.brand = :brand and c.id = r.id
         and encode(sha256(convert_to(c.text, 'UTF8')), 'hex') = r."textDigest"
      returning\s"""
          + "c.id, c.network, c.post_id, c.commented_at, c.likes, c.replies, c.language,"
          + " c.deleted_at, c.version, c.class as comment_class,"
          + " case when c.person_class is null then 'RULES' else 'PERSON' end as classified_by";

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  CommentsNamingAuthor(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** What a comment says. Public because Jdbi reads it by its components. */
  public record Said(UUID id, String text) {}

  /** What it says from now on, if it still says what was read. */
  private record Rewritten(UUID id, String textDigest, String text, String search) {}

  /**
   * What a piece has done.
   *
   * @param last where the next piece begins; null when there is none
   */
  record Piece(List<CommentChange> changed, UUID last) {}

  /**
   * The comments behind this one that may name the handle, so many of them.
   *
   * @param query finds all of them
   */
  Piece erase(Mention mention, String query, UUID after, int size, Instant now) {
    return jdbi.withHandle(
        sql -> {
          List<Said> candidates = candidates(sql, query, after, size);
          List<Rewritten> rewritten =
              candidates.stream()
                  .filter(said -> mention.isIn(said.text()))
                  .map(said -> rewritten(said, mention.takenOut(said.text())))
                  .toList();
          UUID last = candidates.size() < size ? null : candidates.get(size - 1).id();
          return new Piece(rewrite(sql, rewritten, now), last);
        });
  }

  private static Rewritten rewritten(Said said, String text) {
    return new Rewritten(said.id(), Sha256.hex(said.text()), text, SearchText.tokens(text));
  }

  private List<Said> candidates(Handle sql, String query, UUID after, int size) {
    return sql.createQuery(CANDIDATES)
        .bind("brand", brand.slug())
        .bind("query", query)
        .bind("after", after)
        .bind("piece", size)
        .map(ConstructorMapper.of(Said.class))
        .list();
  }

  private List<CommentChange> rewrite(Handle sql, List<Rewritten> rows, Instant now) {
    if (rows.isEmpty()) {
      return List.of();
    }
    return sql.createQuery(REWRITE)
        .bind("brand", brand.slug())
        .bind("rows", OwnJson.write(json, rows))
        .bind("now", now)
        .map(ConstructorMapper.of(CommentChange.class))
        .list();
  }
}
