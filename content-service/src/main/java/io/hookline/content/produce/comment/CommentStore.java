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

  static final String COLUMNS =
      """
      id, network, platform_id, post_id, parent_platform_id, author_key, author_handle, text, edits,
      language, commented_at, seen_at, likes, replies, deleted_at, erased_at, rule_class, rule,
      rules_version, person_class, classified_by, version, created_at, updated_at
      """;

  private static final String ROWS =
      """
       from jsonb_to_recordset(:rows::jsonb)
         as r(id uuid, network text, "platformId" text, "postId" uuid, "parentPlatformId" text,
              "authorKey" text, "authorHandle" text, text text, edits int, search text,
              language text, "commentedAt" timestamptz, "seenAt" timestamptz, likes bigint,
              replies bigint, "deletedAt" timestamptz, "erasedAt" timestamptz, "ruleClass" text,
              rule text, "rulesVersion" int, version bigint, "createdAt" timestamptz,
              "updatedAt" timestamptz)
      """;

  private static final String INSERT =
      """
      insert into comment
        (brand, id, network, platform_id, post_id, parent_platform_id, author_key, author_handle,
         text, edits, search, language, commented_at, seen_at, likes, replies, deleted_at,
         rule_class, rule, rules_version, version, created_at, updated_at)
      select :brand, r.id, r.network, r."platformId", r."postId", r."parentPlatformId",
             r."authorKey", r."authorHandle", r.text, r.edits, cast(r.search as tsvector),
             r.language, r."commentedAt", r."seenAt", r.likes, r.replies, r."deletedAt",
             r."ruleClass", r.rule, r."rulesVersion", r.version, r."createdAt", r."updatedAt"
      """
          + ROWS
          + """
             order by r.network, r."platformId"
            on conflict do nothing
            returning id
            """;

  private static final String UPDATE =
      """
      update comment c
         set parent_platform_id = r."parentPlatformId", author_key = r."authorKey",
             author_handle = r."authorHandle", text = r.text, edits = r.edits,
             search = coalesce(cast(r.search as tsvector), c.search), language = r.language,
             seen_at = r."seenAt", likes = r.likes, replies = r.replies,
             deleted_at = r."deletedAt", erased_at = r."erasedAt", rule_class = r."ruleClass",
             rule = r.rule, rules_version = r."rulesVersion", version = r.version,
             updated_at = r."updatedAt"
      """
          + ROWS
          + " where c.brand = :brand and c.id = r.id";

  private static final String STANDING =
      "select "
          + COLUMNS
          + """
              from comment
             where brand = :brand
               and (network, platform_id) in (select * from unnest(:networks, :ids))
             order by id
               for no key update
            """;

  private static final String ADD_TEXTS =
      """
      insert into comment_text (brand, comment_id, seen_at, text)
      select :brand, r."commentId", r."seenAt", r.text
        from jsonb_to_recordset(:rows::jsonb)
          as r("commentId" uuid, "seenAt" timestamptz, text text)
      on conflict do nothing
      """;

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
          Query query = handle.createQuery(STANDING).bind("brand", brand.slug());
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
                        .createQuery(INSERT)
                        .bind("brand", brand.slug())
                        .bind("rows", rows)
                        .mapTo(UUID.class)
                        .list()));
    keepTexts(comments.stream().filter(comment -> added.contains(comment.id())));
    return added;
  }

  /** Writes those that are held. */
  void update(Collection<Comment> comments) {
    execute(UPDATE, comments);
    keepTexts(comments.stream());
  }

  private void keepTexts(Stream<Comment> comments) {
    List<PastText> past = comments.flatMap(comment -> comment.past().stream()).toList();
    if (!past.isEmpty()) {
      execute(ADD_TEXTS, past);
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
