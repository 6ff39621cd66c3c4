package io.hookline.content.produce.comment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.FieldMapper;
import org.jdbi.v3.core.statement.Query;

/** Reads and writes many comments with one statement each. */
@ApplicationScoped
class CommentStore {

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  CommentStore(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Those of the keys that are here, kept from changes by others until the commit. */
  Map<CommentKey, Comment> standing(Set<CommentKey> keys) {
    Map<CommentKey, Comment> standing = new HashMap<>();
    jdbi.useHandle(
        handle -> {
          Query query = handle.createQuery(CommentSql.STANDING).bind("brand", brand.slug());
          query.bindArray("networks", String.class, each(keys, key -> key.network().name()));
          query.bindArray("ids", String.class, each(keys, CommentKey::platformId));
          query
              .map(FieldMapper.of(Comment.class))
              .forEach(comment -> standing.put(comment.key(), comment));
        });
    return standing;
  }

  /** Adds those whose key nobody has added meanwhile; returns their ids. */
  Set<UUID> add(Collection<Comment> comments) {
    String rows = OwnJson.write(json, comments);
    Set<UUID> added =
        jdbi.withHandle(
            handle ->
                new HashSet<>(
                    handle
                        .createQuery(CommentSql.INSERT)
                        .bind("brand", brand.slug())
                        .bind("rows", rows)
                        .mapTo(UUID.class)
                        .list()));
    keepTexts(comments.stream().filter(comment -> added.contains(comment.id())));
    return added;
  }

  /** Writes those that are held. */
  void update(Collection<Comment> comments) {
    execute(CommentSql.UPDATE, comments);
    keepTexts(comments.stream());
  }

  private void keepTexts(Stream<Comment> comments) {
    List<PastText> past = comments.flatMap(comment -> comment.past().stream()).toList();
    if (!past.isEmpty()) {
      execute(CommentSql.ADD_TEXTS, past);
    }
  }

  private void execute(String sql, Collection<?> rows) {
    String written = OwnJson.write(json, rows);
    jdbi.useHandle(
        handle ->
            handle.createUpdate(sql).bind("brand", brand.slug()).bind("rows", written).execute());
  }

  private static List<String> each(Set<CommentKey> keys, Function<CommentKey, String> part) {
    return keys.stream().map(part).toList();
  }
}
