package io.hookline.creator.people.application;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;

/** What applicants wrote. */
@Singleton
class CreatorApplicationRecords implements PersonalRecords {

  private final CreatorApplicationRepository applications;

  CreatorApplicationRecords(CreatorApplicationRepository applications) {
    this.applications = applications;
  }

  @Override
  public String name() {
    return "creator-applications";
  }

  @Override
  public Erased erase(Person person, long position) {
    return Erased.all(
        "applications", Creators.erased(person).map(applications::forgetMessages).orElse(0L));
  }
}
