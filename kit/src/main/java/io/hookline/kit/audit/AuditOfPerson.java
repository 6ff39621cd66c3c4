package io.hookline.kit.audit;

import io.hookline.kit.erasure.CopiesOfSubject;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;

/**
 * Entries of the audit say what a person's name or account was before and after a change; the
 * erasure of the original is a change too, so it comes first.
 */
@Singleton
class AuditOfPerson extends CopiesOfSubject {

  private final Jdbi jdbi;

  AuditOfPerson(Jdbi jdbi) {
    super("audit", "entries");
    this.jdbi = jdbi;
  }

  @Override
  protected long erase(String subject) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select mask_audit(:resource)")
                .bind("resource", subject)
                .mapTo(Long.class)
                .one());
  }
}
