package io.hookline.attribution.process.aside;

import static io.hookline.attribution.Fixtures.ACME;

import io.hookline.attribution.Fixtures;
import java.util.UUID;

/** What is set aside of ACME. */
public final class AsideFixtures {

  private AsideFixtures() {}

  /** A touch that is not there any more. */
  public static String aside(String state) {
    String id = Fixtures.text("select uuidv7()");
    Fixtures.execute(
        """
        insert into set_aside (brand, id, input, txid, seq, subject, step, reason, state, attempts,
                               set_aside_at)
        values ('%s', '%s', 'touches', '1', 1, '%s', 'RECORD', 'RULE', '%s', 1, now())"""
            .formatted(ACME, id, UUID.randomUUID(), state));
    return id;
  }
}
