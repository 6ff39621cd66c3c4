package io.hookline.kit.audit;

import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/** Entries of the audit say what a person's name or account was before and after a change. */
@Singleton
class AuditOfPerson implements PersonalRecords {

  private final Jdbi jdbi;

  AuditOfPerson(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String name() {
    return "audit";
  }

  /** The erasure of the original is a change too. */
  @Override
  public boolean isCopy() {
    return true;
  }

  @Override
  public Erased erase(Person person, long position) {
    if (person.subject() == null) {
      return Erased.all("entries", 0);
    }
    return Erased.all(
        "entries",
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select mask_audit(:resource)")
                    .bind("resource", person.subject())
                    .mapTo(Long.class)
                    .one()));
  }
}
