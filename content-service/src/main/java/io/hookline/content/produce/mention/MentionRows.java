package io.hookline.content.produce.mention;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PlaceInTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Mentions as sets: the list with its filters, and what an erasure takes out. */
@ApplicationScoped
class MentionRows {

  static final RowMapper<MentionView> VIEW = ConstructorMapper.of(MentionView.class);

  static final String COLUMNS =
      """
      id, kind, network, network_post_id, url, author_handle, creator_id, published_at, views, views_at,
      tone, text, erased_at, version, created_at, updated_at
      """;

  /** What keys say of a person, {@code tiktok:skincarekim}; see {@link MentionAuthor}. */
  private static final String BY =
      """
       where brand = :brand and erased_at is null
         and (lower(network) || ':' || author_handle) = any(:keys)
         and author_handle = any(:handles)
      """;

  private static final String ERASE =
      """
      update mention
         set network_post_id = null, url = null, author_handle = null, text = null,
             erased_at = :now, updated_at = :now, version = version + 1
      """
          + BY
          + " returning "
          + COLUMNS;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  MentionRows(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<MentionView> before(PlaceInTime place, MentionFilter filter, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    String query = query(filter, values);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bindMap(values)
                .bind("brand", brand.slug())
                .bind("at", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map(VIEW)
                .list());
  }

  /** Only conditions that are asked for, so that each question is planned by its own index. */
  static String query(MentionFilter filter, Map<String, Object> values) {
    StringBuilder query =
        new StringBuilder("select ")
            .append(COLUMNS)
            .append(" from mention where brand = :brand and (published_at, id) < (:at, :id)");
    equal(query, values, "kind", filter.kind);
    equal(query, values, "network", filter.network);
    equal(query, values, "tone", filter.tone);
    equal(query, values, "creator_id", filter.creator);
    equal(
        query,
        values,
        "author_handle",
        filter.authorHandle == null ? null : NewMention.handleKey(filter.authorHandle));
    if (filter.knownCreator != null) {
      query.append(" and creator_id is ").append(filter.knownCreator ? "not null" : "null");
    }
    bound(query, values, ">= :published_from", "published_from", filter.publishedFrom);
    bound(query, values, "< :published_to", "published_to", filter.publishedTo);
    return query.append(" order by published_at desc, id desc limit :limit").toString();
  }

  private static void equal(
      StringBuilder query, Map<String, Object> values, String column, Object value) {
    if (value != null) {
      query.append(" and ").append(column).append(" = :").append(column);
      values.put(column, value instanceof Enum<?> constant ? constant.name() : value);
    }
  }

  private static void bound(
      StringBuilder query, Map<String, Object> values, String bound, String name, Instant value) {
    if (value != null) {
      query.append(" and published_at ").append(bound);
      values.put(name, value);
    }
  }

  List<UUID> by(List<String> keys) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from mention" + BY)
                .bind("brand", brand.slug())
                .bindArray("keys", String.class, keys)
                .bindArray("handles", String.class, MentionAuthor.handles(keys))
                .mapTo(UUID.class)
                .list());
  }

  /** Takes out what leads to the person; returns what is left. */
  List<MentionView> erase(List<String> keys, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ERASE)
                .bind("brand", brand.slug())
                .bind("now", now)
                .bindArray("keys", String.class, keys)
                .bindArray("handles", String.class, MentionAuthor.handles(keys))
                .map(VIEW)
                .list());
  }
}
