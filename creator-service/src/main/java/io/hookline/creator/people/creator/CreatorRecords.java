package io.hookline.creator.people.creator;

import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.outbox.PastEvents;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A creator's name, address and accounts, and the past changes that told of them. */
@Singleton
class CreatorRecords implements PersonalRecords {

  private static final String ERASED = "Erased creator";
  private static final String SUBJECT = "creators/";

  private final CreatorRepository creators;
  private final PastEvents past;
  private final Clock clock;

  CreatorRecords(CreatorRepository creators, PastEvents past, Clock clock) {
    this.creators = creators;
    this.past = past;
    this.clock = clock;
  }

  static String subject(UUID creator) {
    return SUBJECT + creator;
  }

  @Override
  public String name() {
    return "creators";
  }

  @Override
  public Erased erase(Person person, long position) {
    if (person.subject() == null || !person.subject().startsWith(SUBJECT)) {
      return Erased.all(Map.of());
    }
    UUID id = UUID.fromString(person.subject().substring(SUBJECT.length()));
    Creator creator = creators.findLocked(id).orElseThrow();
    creator.erase(ERASED, clock.instant());
    creators.save(creator, view -> new CreatorEvent.Erased(CreatorChange.of(view)));
    long events =
        past.overwrite(person.subject(), Map.of("displayName", ERASED, "accounts", List.of()));
    return Erased.all(Map.of("creators", 1L, "changes", events));
  }
}
