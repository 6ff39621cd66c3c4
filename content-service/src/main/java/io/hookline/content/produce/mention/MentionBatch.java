package io.hookline.content.produce.mention;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.bulk.imports.Row;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Many mentions with two statements. */
@ApplicationScoped
class MentionBatch {

  private static final String ROWS =
      """
       from jsonb_to_recordset(:rows::jsonb)
         as r(id uuid, kind text, network text, "networkPostId" text, url text,
              "authorHandle" text, "creatorId" uuid, "publishedAt" timestamptz, views bigint,
              "viewsAt" timestamptz, tone text, text text)
      """;

  /** What was seen last counts, and of what was seen at one instant the greater number. */
  private static final String NEWER =
      "(excluded.views is not null and (mention.views_at is null"
          + " or (excluded.views_at, excluded.views) > (mention.views_at, mention.views)))";

  /** What is shown by more than the instant at which it was seen. */
  private static final String OTHER =
      "(\n"
          + NEWER
          + """
             and excluded.views is distinct from mention.views
                or mention.tone is null and excluded.tone is not null
                or mention.text is null and excluded.text is not null
                or mention.creator_id is null and excluded.creator_id is not null)
            """;

  /** What somebody has judged stays; a file only fills in what is missing, and tells the views. */
  private static final String STORE =
      """
      insert into mention (id, brand, kind, network, network_post_id, url, author_handle, creator_id,
                           published_at, views, views_at, tone, text, version, created_at, updated_at)
      select r.id, :brand, r.kind, r.network, r."networkPostId", r.url, r."authorHandle",
             coalesce(r."creatorId", a.creator_id), r."publishedAt", r.views,
             r."viewsAt", r.tone, r.text, 0, :now, :now
      """
          + ROWS
          + """
              left join creator_account a
                on a.brand = :brand and a.network = r.network and a.handle = r."authorHandle"
             order by r.network, r."networkPostId"
            on conflict on constraint uq_mention_network_post do update
               set views = case when %1$s then excluded.views else mention.views end,
                   views_at = case when %1$s then excluded.views_at else mention.views_at end,
                   tone = coalesce(mention.tone, excluded.tone),
                   text = coalesce(mention.text, excluded.text),
                   creator_id = coalesce(mention.creator_id, excluded.creator_id),
                   version = mention.version + case when %2$s then 1 else 0 end,
                   updated_at = case when %2$s then :now else mention.updated_at end
             where %1$s or %2$s
            returning case when old.version is distinct from new.version then id end
            """
              .formatted(NEWER, OTHER);

  private static final String STANDING =
      "select "
          + MentionRows.COLUMNS.replaceAll("(\\w+)(,?)", "m.$1$2")
          + ROWS
          + """
             join mention m on m.brand = :brand and m.network = r.network
              and m.network_post_id = r."networkPostId"
            """;

  private final Jdbi jdbi;
  private final ObjectMapper json;

  MentionBatch(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /**
   * A mention after it was stored.
   *
   * @param event what has happened to it, empty for nothing
   */
  record Stored(MentionView view, Optional<MentionEvent> event) {}

  /** Each post once. */
  Map<UUID, Stored> store(String brand, List<Row<NewMention>> mentions, Instant now) {
    String rows = OwnJson.write(json, mentions.stream().map(MentionBatch::row).toList());
    return jdbi.withHandle(
        handle -> {
          Set<UUID> written =
              handle
                  .createQuery(STORE)
                  .bind("brand", brand)
                  .bind("rows", rows)
                  .bind("now", now)
                  .mapTo(UUID.class)
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet());
          Map<UUID, Stored> stored = new LinkedHashMap<>();
          handle
              .createQuery(STANDING)
              .bind("brand", brand)
              .bind("rows", rows)
              .map(MentionRows.VIEW)
              .forEach(view -> stored.put(view.id(), stored(view, written.contains(view.id()))));
          return stored;
        });
  }

  private static Stored stored(MentionView view, boolean written) {
    MentionChange change = MentionChange.of(view);
    return new Stored(
        view,
        !written
            ? Optional.empty()
            : Optional.of(
                view.version() == 0
                    ? new MentionEvent.Recorded(change)
                    : new MentionEvent.Updated(change)));
  }

  /** As it is kept. */
  private static Map<String, Object> row(Row<NewMention> sent) {
    NewMention mention = sent.value();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", Ids.next());
    row.put("kind", mention.kind());
    row.put("network", mention.network());
    row.put("networkPostId", mention.postId());
    row.put("url", mention.address());
    row.put("authorHandle", mention.author());
    row.put("creatorId", mention.creatorId());
    row.put("publishedAt", mention.publishedAt());
    row.put("views", mention.views());
    row.put("viewsAt", mention.viewsSeen(sent.sentAt()));
    row.put("tone", mention.tone());
    row.put("text", mention.text());
    return row;
  }
}
