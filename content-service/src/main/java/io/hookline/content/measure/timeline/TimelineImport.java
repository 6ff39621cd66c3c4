package io.hookline.content.measure.timeline;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.measure.timeline.TimelineBatch.Draft;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Changes from the logs of ad managers, shops and other programs. */
@ApplicationScoped
class TimelineImport implements ImportKind<NewTimelineEntry> {

  private final TimelineBatch batch;
  private final TimelineReferences references;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  TimelineImport(
      TimelineBatch batch,
      TimelineReferences references,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.batch = batch;
    this.references = references;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public Class<NewTimelineEntry> type() {
    return NewTimelineEntry.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewTimelineEntry>> rows) {
    TimelineReferences.Known known =
        references.known(rows.stream().map(row -> row.value().facts()).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<NewTimelineEntry>> good = new ArrayList<>(rows.size());
    for (Row<NewTimelineEntry> row : rows) {
      try {
        SourceRule.check(row.value().source());
        row.value().facts().check();
        known.require(row.value().facts());
        good.add(row);
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    Instant now = clock.instant();
    while (!good.isEmpty()) {
      outcomes.addAll(store(firstOfEach(good), now));
    }
    return outcomes;
  }

  /** Takes them out of the rows: one statement cannot write an entry twice. */
  private static List<Row<NewTimelineEntry>> firstOfEach(List<Row<NewTimelineEntry>> rows) {
    Map<Object, Row<NewTimelineEntry>> firsts = new LinkedHashMap<>();
    rows.removeIf(
        row -> {
          String id = row.value().externalId();
          return firsts.putIfAbsent(id == null ? row.line() : id, row) == null;
        });
    return List.copyOf(firsts.values());
  }

  private List<RowOutcome> store(List<Row<NewTimelineEntry>> rows, Instant now) {
    Map<String, UUID> standing =
        batch.standing(
            rows.stream().map(row -> row.value().externalId()).filter(Objects::nonNull).toList());
    Map<Row<NewTimelineEntry>, Draft> drafts = new LinkedHashMap<>();
    rows.forEach(row -> drafts.put(row, draft(row.value())));
    Map<UUID, TimelineEntryView> written =
        batch.store(brand.slug(), List.copyOf(drafts.values()), now);
    outbox.append(brand.slug(), written.values().stream().map(TimelineImport::event).toList());
    return rows.stream()
        .map(
            row -> {
              UUID id = standing.getOrDefault(row.value().externalId(), drafts.get(row).id());
              return written.containsKey(id)
                  ? RowOutcome.applied(row, id)
                  : RowOutcome.unchanged(row, id);
            })
        .toList();
  }

  private static TimelineEvent event(TimelineEntryView entry) {
    return entry.version() == 0
        ? new TimelineEvent.Recorded(entry)
        : new TimelineEvent.Updated(entry);
  }

  private static Draft draft(NewTimelineEntry row) {
    return new Draft(
        Ids.next(),
        row.kind(),
        row.subkind(),
        row.title(),
        row.detail(),
        row.startsAt(),
        row.endsAt(),
        Boolean.TRUE.equals(row.ongoing()),
        row.seriesId(),
        row.postId(),
        row.accountId(),
        row.creatorId(),
        row.campaign(),
        row.product(),
        row.source() == null ? EntrySource.API : row.source(),
        row.externalId(),
        row.url() == null ? null : WebAddress.of(row.url()),
        null,
        null,
        null,
        null,
        null);
  }
}
