package io.hookline.creator.people.creator;

import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.outbox.PastEvents;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A creator's profile, accounts and reasons of steps, and the past changes that told of them. */
@Singleton
class CreatorRecords implements PersonalRecords {

  private static final String ERASED = "Erased creator";
  private static final String SUBJECT = "creators/";

  private final CreatorRepository creators;
  private final CreatorSteps steps;
  private final PastEvents past;
  private final Clock clock;

  CreatorRecords(CreatorRepository creators, CreatorSteps steps, PastEvents past, Clock clock) {
    this.creators = creators;
    this.steps = steps;
    this.past = past;
    this.clock = clock;
  }

  static String subject(UUID creator) {
    return SUBJECT + creator;
  }

  /** Empty where the person is no creator. */
  static Optional<UUID> creator(Person person) {
    return Optional.ofNullable(person.subject())
        .filter(subject -> subject.startsWith(SUBJECT))
        .map(subject -> UUID.fromString(subject.substring(SUBJECT.length())));
  }

  @Override
  public String name() {
    return "creators";
  }

  @Override
  public Erased erase(Person person, long position) {
    return creator(person).map(id -> erase(person.subject(), id)).orElse(Erased.all(Map.of()));
  }

  private Erased erase(String subject, UUID id) {
    Creator creator = creators.findLocked(id).orElseThrow();
    creator.erase(ERASED, clock.instant());
    creators.save(creator, view -> new CreatorEvent.Erased(CreatorChange.of(view)));
    long reasons = steps.forgetReasons(id);
    long events = past.overwrite(subject, forgotten());
    return Erased.all(Map.of("creators", 1L, "steps", reasons, "changes", events));
  }

  private static Map<String, Object> forgotten() {
    Map<String, Object> forgotten = new HashMap<>();
    forgotten.put("displayName", ERASED);
    forgotten.put("country", null);
    for (String list : List.of("languages", "niches", "communities", "tags", "accounts")) {
      forgotten.put(list, List.of());
    }
    return forgotten;
  }
}
