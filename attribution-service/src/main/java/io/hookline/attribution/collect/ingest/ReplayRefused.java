package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.source.EventSources;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes refused events once more, corrected. Each is taken once, also if a replay is broken off: it
 * is leased with the id of its receipt before it is taken, and what has that id is not taken again.
 */
@Singleton
class ReplayRefused {

  private static final String VISITOR_CLASS = "visitor_class";

  /** Longer than any write takes: then another may finish what was broken off. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final LeaseRefused leases;
  private final EventSources sources;
  private final ReadEvent reader;
  private final TakeEvents events;
  private final ObjectMapper json;
  private final Clock clock;

  ReplayRefused(
      LeaseRefused leases,
      EventSources sources,
      ReadEvent reader,
      TakeEvents events,
      ObjectMapper json,
      Clock clock) {
    this.leases = leases;
    this.sources = sources;
    this.reader = reader;
    this.events = events;
    this.json = json;
    this.clock = clock;
  }

  /**
   * What became of those that nobody else replays at the moment, and that were not before. Outside
   * of a transaction.
   */
  List<EventOutcomeView> replay(
      String brand, List<UUID> ids, Map<String, Object> changes, String requestId) {
    ObjectNode patch = changes == null ? null : json.valueToTree(changes);
    Instant now = clock.instant();
    List<UUID> replays = Stream.generate(Ids::next).limit(ids.size()).toList();
    List<RefusedEvents.Leased> leased = leases.begin(ids, replays, now, now.plus(LEASE));
    EventOutcomeView[] outcomes = new EventOutcomeView[leased.size()];
    try {
      Map<UUID, Optional<Sender>> senders =
          leased.stream()
              .map(RefusedEvents.Leased::source)
              .distinct()
              .collect(Collectors.toMap(Function.identity(), id -> sources.of(brand, id)));
      for (int i = 0; i < leased.size(); i++) {
        outcomes[i] = replay(i, leased.get(i), senders, patch, requestId);
      }
    } finally {
      leases.end(leased, outcomes, clock.instant());
    }
    return Arrays.asList(outcomes);
  }

  private EventOutcomeView replay(
      int index,
      RefusedEvents.Leased event,
      Map<UUID, Optional<Sender>> senders,
      ObjectNode changes,
      String requestId) {
    if (event.taken()) {
      return new EventOutcomeView(
          index, ReceiptStatus.ACCEPTED, event.replay(), null, null, null, List.of(), null);
    }
    try {
      Sender sender =
          senders
              .get(event.source())
              .filter(Sender::connected)
              .orElseThrow(
                  () ->
                      new Problem(
                          IngestProblem.EVENT_SOURCE_DISCONNECTED, "Connect it again first."));
      Reading reading =
          new Reading(
              event.test() || sender.settings().testMode(),
              sender.orderNumbers(),
              sender.settings());
      IncomingEvent read =
          reader.read(event.replay(), 0, changed(event.content(), changes), reading);
      Receipt receipt = events.takeUnderstood(sender, Door.of(event.door()), read, requestId);
      return EventOutcomeView.of(index, receipt);
    } catch (RefusedItem again) {
      return EventOutcomeView.refused(index, event.id(), problem(again));
    } catch (Problem refused) {
      return EventOutcomeView.refused(index, event.id(), refused);
    }
  }

  /** Who came is what the door saw, and no part of what was told. */
  private static ObjectNode changed(ObjectNode content, ObjectNode changes) {
    ObjectNode changed = MergePatch.apply(content, changes);
    changed.remove(VISITOR_CLASS);
    if (content.has(VISITOR_CLASS)) {
      changed.set(VISITOR_CLASS, content.get(VISITOR_CLASS));
    }
    return changed;
  }

  private static Problem problem(RefusedItem again) {
    List<Violation> violations = new ArrayList<>();
    violations.add(new Violation(again.path(), again.getMessage()));
    return new Problem(CommonProblem.VALIDATION_FAILED, Violation.summary(violations), violations);
  }
}
