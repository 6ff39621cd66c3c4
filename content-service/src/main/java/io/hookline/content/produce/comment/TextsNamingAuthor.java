package io.hookline.content.produce.comment;

import io.hookline.content.produce.comment.CommentTexts.Row;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Takes {@code @handle} out of what others have said before. Those texts are few. */
@ApplicationScoped
class TextsNamingAuthor {

  private static final int FETCHED = 500;

  /** Comments whose texts are written at a time. */
  private static final int PIECE = 500;

  /** With anything that Unicode takes for an at sign. */
  private static final String CANDIDATES =
      "select comment_id, id, seen_at, text from comment_text where brand = :brand and text ~ '[@＠﹫]'";

  /** In the order of ids, as whoever takes comments in does. */
  private static final String HOLD =
      """
      select id from comment where brand = :brand and id = any(:comments)
       order by id for no key update
      """;

  private final Jdbi jdbi;
  private final CommentTexts texts;
  private final CurrentBrand brand;

  TextsNamingAuthor(Jdbi jdbi, CommentTexts texts, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.texts = texts;
    this.brand = brand;
  }

  void erase(Mention mention) {
    jdbi.useHandle(
        handle -> {
          List<UUID> comments =
              handle
                  .createQuery(CANDIDATES)
                  .bind("brand", brand.slug())
                  .setFetchSize(FETCHED)
                  .map(ConstructorMapper.of(Row.class))
                  .filter(row -> mention.isIn(row.text()))
                  .map(Row::commentId)
                  .stream()
                  .distinct()
                  .sorted()
                  .toList();
          for (int from = 0; from < comments.size(); from += PIECE) {
            erase(handle, mention, comments.subList(from, Math.min(from + PIECE, comments.size())));
          }
        });
  }

  private void erase(Handle handle, Mention mention, List<UUID> comments) {
    handle
        .createQuery(HOLD)
        .bind("brand", brand.slug())
        .bindArray("comments", UUID.class, comments)
        .mapTo(UUID.class)
        .list();
    List<Row> before = new ArrayList<>();
    List<Row> after = new ArrayList<>();
    handle
        .createQuery(CANDIDATES + " and comment_id = any(:comments)")
        .bind("brand", brand.slug())
        .bindArray("comments", UUID.class, comments)
        .map(ConstructorMapper.of(Row.class))
        .filter(row -> mention.isIn(row.text()))
        .forEach(
            row -> {
              String text = mention.takenOut(row.text());
              before.add(row);
              after.add(new Row(row.commentId(), PastText.id(text), row.seenAt(), text));
            });
    texts.replace(before, after);
  }
}
