package io.hookline.content.measure.timeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Many entries with two statements. */
@ApplicationScoped
class TimelineBatch {

  private static final String ROWS =
      """
       from jsonb_to_recordset(:rows::jsonb)
         as r(id uuid, kind text, subkind text, title text, detail text, "startsAt" timestamptz,
              "endsAt" timestamptz, ongoing boolean, "seriesId" uuid, "postId" uuid,
              "accountId" uuid, "creatorId" uuid, campaign text, product text, source text,
              "externalId" text, url text, "changedService" text, "changedResource" text,
              event uuid, "startsOn" date, "endsOn" date)
      """;

  private static final String INSERT =
      """
      insert into timeline_entry (id, brand, kind, subkind, title, detail, starts_at, ends_at, ongoing,
                                  series_id, post_id, account_id, creator_id, campaign, product,
                                  source, external_id, url, changed_service, changed_resource,
                                  source_event_id, starts_on, ends_on, version, created_at,
                                  updated_at)
      select r.id, :brand, r.kind, r.subkind, r.title, r.detail, r."startsAt", r."endsAt", r.ongoing,
             %s,
             r.campaign, r.product, r.source, r."externalId", r.url, r."changedService",
             r."changedResource", r.event, r."startsOn", r."endsOn", 0, :now, :now
      """
          + ROWS;

  /** What a row names was looked up before. */
  private static final String STORE =
      INSERT.formatted("r.\"seriesId\", r.\"postId\", r.\"accountId\", r.\"creatorId\"")
          + """
             order by r."externalId"
            on conflict on constraint uq_timeline_entry_external_id do update
               set kind = excluded.kind, subkind = excluded.subkind, title = excluded.title,
                   detail = excluded.detail, starts_at = excluded.starts_at,
                   ends_at = excluded.ends_at, ongoing = excluded.ongoing,
                   series_id = excluded.series_id, post_id = excluded.post_id,
                   account_id = excluded.account_id, creator_id = excluded.creator_id,
                   campaign = excluded.campaign, product = excluded.product, url = excluded.url,
                   version = timeline_entry.version + 1, updated_at = :now
             where timeline_entry.removed_at is null
               and (timeline_entry.kind, timeline_entry.subkind, timeline_entry.title,
                    timeline_entry.detail, timeline_entry.starts_at, timeline_entry.ends_at,
                    timeline_entry.ongoing, timeline_entry.series_id, timeline_entry.post_id,
                    timeline_entry.account_id, timeline_entry.creator_id,
                    timeline_entry.campaign, timeline_entry.product, timeline_entry.url)
                   is distinct from
                   (excluded.kind, excluded.subkind, excluded.title, excluded.detail,
                    excluded.starts_at, excluded.ends_at, excluded.ongoing, excluded.series_id,
                    excluded.post_id, excluded.account_id, excluded.creator_id,
                    excluded.campaign, excluded.product, excluded.url)
            returning
            """
          + TimelineRows.COLUMNS;

  /**
   * The change counts, whatever it names. A creator may be one of whom this service is told by
   * another feed later; the others are this service's own.
   */
  private static final String APPEND =
      INSERT.formatted(
              """
              (select s.id from series s where s.brand = :brand and s.id = r."seriesId"),
              (select p.id from post p where p.brand = :brand and p.id = r."postId"),
              (select a.id from account a where a.brand = :brand and a.id = r."accountId"),
              r."creatorId"
              """)
          + """
            on conflict on constraint uq_timeline_entry_event do nothing
            returning
            """
          + TimelineRows.COLUMNS;

  private static final String STANDING =
      "select external_id, id from timeline_entry where external_id = any(:ids)";

  private final Jdbi jdbi;
  private final ObjectMapper json;

  TimelineBatch(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /**
   * An entry to write.
   *
   * @param event which the entry stands for, of an automatic one
   * @param startsOn the day on which it begins, of one whose brand is not known yet
   * @param endsOn the day on which it ends, likewise
   */
  record Draft(
      UUID id,
      ChangeKind kind,
      String subkind,
      String title,
      String detail,
      Instant startsAt,
      Instant endsAt,
      boolean ongoing,
      UUID seriesId,
      UUID postId,
      UUID accountId,
      UUID creatorId,
      String campaign,
      String product,
      EntrySource source,
      String externalId,
      String url,
      String changedService,
      String changedResource,
      UUID event,
      LocalDate startsOn,
      LocalDate endsOn) {}

  /** Adds entries, or changes those of the same external id; returns what was written. */
  Map<UUID, TimelineEntryView> store(String brand, List<Draft> entries, Instant now) {
    return write(STORE, brand, entries, now).stream()
        .collect(Collectors.toMap(TimelineEntryView::id, Function.identity()));
  }

  /** Adds automatic entries, each event once; returns those that are new. */
  List<TimelineEntryView> append(String brand, List<Draft> entries, Instant now) {
    return entries.isEmpty() ? List.of() : write(APPEND, brand, entries, now);
  }

  private List<TimelineEntryView> write(
      String statement, String brand, List<Draft> entries, Instant now) {
    String rows = OwnJson.write(json, entries);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(statement)
                .bind("brand", brand)
                .bind("rows", rows)
                .bind("now", now)
                .map(TimelineRows.VIEW)
                .list());
  }

  Map<String, UUID> standing(List<String> externalIds) {
    Map<String, UUID> standing = new HashMap<>();
    if (!externalIds.isEmpty()) {
      jdbi.useHandle(
          handle ->
              handle
                  .createQuery(STANDING)
                  .bindArray("ids", String.class, externalIds)
                  .map(
                      (row, context) ->
                          Map.entry(row.getString("external_id"), row.getObject("id", UUID.class)))
                  .forEach(entry -> standing.put(entry.getKey(), entry.getValue())));
    }
    return standing;
  }
}
