package io.hookline.creator.money.dispute;

import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** What a creator wrote. */
@Singleton
class DisputeRecords implements PersonalRecords {

  private static final String ERASED = "Erased";
  private static final String SUBJECT = "creators/";

  private final DisputeMessages messages;

  DisputeRecords(DisputeMessages messages) {
    this.messages = messages;
  }

  @Override
  public String name() {
    return "disputes";
  }

  @Override
  public Erased erase(Person person, long position) {
    if (person.subject() == null || !person.subject().startsWith(SUBJECT)) {
      return Erased.all(Map.of());
    }
    UUID creator = UUID.fromString(person.subject().substring(SUBJECT.length()));
    return Erased.all(
        Map.of(
            "disputes",
            messages.forgetTopics(creator, ERASED),
            "disputeMessages",
            messages.forget(creator, ERASED)));
  }
}
