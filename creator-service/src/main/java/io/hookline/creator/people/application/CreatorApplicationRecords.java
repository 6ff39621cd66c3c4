package io.hookline.creator.people.application;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What applicants wrote. */
@Singleton
class CreatorApplicationRecords implements PersonalRecords {

  private final CreatorApplicationRepository applications;
  private final KeptAnswers answers;

  CreatorApplicationRecords(CreatorApplicationRepository applications, KeptAnswers answers) {
    this.applications = applications;
    this.answers = answers;
  }

  @Override
  public String name() {
    return "creator-applications";
  }

  @Override
  public Erased erase(Person person, long position) {
    return Erased.all("applications", Creators.erased(person).map(this::erase).orElse(0L));
  }

  private long erase(UUID creator) {
    answers.forget(
        applications.of(creator).stream().map(id -> "creator-applications/" + id).toList());
    return applications.forgetMessages(creator);
  }
}
