package io.hookline.content.measure.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.content.measure.timeline.SeenStates.Seen;
import io.hookline.content.measure.timeline.TimelineBatch.Draft;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the changes of the services into the timeline, by one rule at a time. */
@ApplicationScoped
class WatchChanges {

  private final SeenStates states;
  private final TimelineBatch batch;
  private final Outbox outbox;
  private final BrandDays days;
  private final Clock clock;

  WatchChanges(SeenStates states, TimelineBatch batch, Outbox outbox, BrandDays days, Clock clock) {
    this.states = states;
    this.batch = batch;
    this.outbox = outbox;
    this.days = days;
    this.clock = clock;
  }

  /** In the feed's transaction, with the row security of the brand. */
  void apply(ChangeRule rule, String brand, List<CloudEvent> changes) {
    Map<String, Seen> seen =
        states.last(brand, rule, changes.stream().map(CloudEvent::subject).distinct().toList());
    Map<String, Seen> news = new HashMap<>();
    List<Draft> drafts = new ArrayList<>();
    BrandDays.Cut calendar = days.of(brand);
    for (CloudEvent change : changes) {
      Seen before = seen.get(change.subject());
      long version = change.data().path("version").asLong();
      if (before != null && before.version() >= version) {
        continue;
      }
      JsonNode was = before == null ? null : before.watched();
      JsonNode is = rule.counts(change.data()) ? SeenState.of(rule, change.data()) : null;
      if (is != null && (was == null ? rule.fromTheStart() : !was.equals(is))) {
        drafts.add(draft(rule, change, was, is, calendar));
      }
      Seen now = new Seen(change.subject(), version, is == null ? was : is);
      seen.put(change.subject(), now);
      news.put(change.subject(), now);
    }
    if (!news.isEmpty()) {
      states.keep(brand, rule, List.copyOf(news.values()));
    }
    outbox.append(
        brand,
        batch.append(brand, drafts, clock.instant()).stream()
            .map(TimelineEvent.Recorded::new)
            .toList());
  }

  private static Draft draft(
      ChangeRule rule, CloudEvent change, JsonNode was, JsonNode is, BrandDays.Cut calendar) {
    JsonNode state = change.data();
    Instant said = EntryTime.of(rule.startsAt(), state, calendar.calendar());
    Instant startsAt = said == null ? change.time() : said;
    Instant endsAt = EntryTime.of(rule.endsAt(), state, calendar.calendar());
    return new Draft(
        Ids.next(),
        rule.kind(),
        rule.subkind(),
        EntryText.title(rule, state),
        EntryText.detail(rule, state, was, is),
        startsAt,
        endsAt != null && endsAt.isAfter(startsAt) ? endsAt : null,
        false,
        id(state, rule.idOf("seriesId")),
        id(state, rule.idOf("postId")),
        id(state, rule.idOf("accountId")),
        id(state, rule.idOf("creatorId")),
        null,
        null,
        EntrySource.AUTOMATIC,
        null,
        null,
        rule.service(),
        change.subject(),
        change.id(),
        calendar.isKnown() ? null : EntryTime.day(rule.startsAt(), state),
        calendar.isKnown() ? null : EntryTime.day(rule.endsAt(), state));
  }

  /** What the changed resource names is what the change concerns. */
  private static UUID id(JsonNode state, String field) {
    try {
      JsonNode value = state.path(field);
      return value.isTextual() ? UUID.fromString(value.textValue()) : null;
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }
}
