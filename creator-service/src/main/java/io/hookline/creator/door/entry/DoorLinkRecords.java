package io.hookline.creator.door.entry;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Links of a creator who is erased: they lead nowhere from then on. */
@Singleton
class DoorLinkRecords implements PersonalRecords {

  private static final String ERASED = "Erased";

  private final DoorLinks links;
  private final KeptAnswers answers;
  private final Clock clock;

  DoorLinkRecords(DoorLinks links, KeptAnswers answers, Clock clock) {
    this.links = links;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "door-links";
  }

  @Override
  public Erased erase(Person person, long position) {
    return Erased.all("doorLinks", Creators.erased(person).map(this::erase).orElse(0L));
  }

  private long erase(UUID creator) {
    List<DoorLink> all = links.allOf(creator);
    answers.forget(
        all.stream().map(link -> Creators.subject(creator) + "/door-links/" + link.id()).toList());
    for (DoorLink link : all) {
      link.erase(ERASED, clock.instant());
      links.save(link, DoorLinkEvent.Revoked::new);
    }
    return all.size();
  }
}
