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
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.FieldMapper;
import org.jdbi.v3.core.statement.Query;

/** Reads and writes many comments with one statement each. */
@ApplicationScoped
class CommentStore {

  private final Jdbi jdbi;
  private final CommentTexts texts;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  CommentStore(Jdbi jdbi, CommentTexts texts, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.texts = texts;
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
    texts.remember(
        standing.values().stream()
            .filter(comment -> comment.words().edits() > 0)
            .collect(Collectors.toMap(Comment::id, Comment::words)));
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
    texts.write(comments.stream().filter(comment -> added.contains(comment.id())).toList());
    return added;
  }

  /** Writes those that are held. */
  void update(Collection<Comment> comments) {
    String rows = OwnJson.write(json, comments);
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(CommentSql.UPDATE)
                .bind("brand", brand.slug())
                .bind("rows", rows)
                .execute());
    texts.write(comments);
  }

  private static List<String> each(Set<CommentKey> keys, Function<CommentKey, String> part) {
    return keys.stream().map(part).toList();
  }
}
