package io.hookline.content.measure.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why all is not well with a connection, and what mends it.
 *
 * @param code stable
 * @param detail in words, without anything secret
 */
@Embeddable
@Schema(name = "ConnectionTrouble")
record Trouble(
    @Column(name = "trouble_code") @Schema(examples = "CONSENT_WITHDRAWN") String code,
    @Column(name = "trouble_detail")
        @Schema(
            examples = "The platform takes our tokens no more: the consent was withdrawn there.")
        String detail,
    @Enumerated(EnumType.STRING) Mend mend,
    @Column(name = "trouble_since") Instant since) {

  Trouble(String code, String detail, Mend mend) {
    this(code, detail, mend, null);
  }

  /** The same trouble goes on since when it began. */
  Trouble after(Trouble before, Instant now) {
    boolean same = before != null && before.code.equals(code);
    return new Trouble(code, detail, mend, same ? before.since : now);
  }

  static Trouble of(PlatformFailure failure, Mend mend) {
    return new Trouble("PLATFORM_" + failure.kind(), failure.words(), mend);
  }

  static Trouble awaitsConsent() {
    return new Trouble(
        "CONSENT_AWAITED", "The account's owner has not agreed yet.", Mend.GIVE_CONSENT);
  }

  static Trouble lacksScopes(Collection<String> missing) {
    return new Trouble(
        "SCOPES_MISSING",
        "The account's owner has not granted all of it: %s. What depends on it is not read."
            .formatted(String.join(", ", missing)),
        Mend.GRANT_SCOPES);
  }

  /** After a refresh whose answer never came, the token of before is good no more. */
  static Trouble refreshLost() {
    return new Trouble(
        "REFRESH_LOST",
        "The platform has given new tokens, its answer was lost, and those of before are good no"
            + " more.",
        Mend.RECONNECT);
  }

  static Trouble expired() {
    return new Trouble(
        "CONSENT_EXPIRED", "The consent has ended and cannot be renewed.", Mend.RECONNECT);
  }

  static Trouble withdrawn() {
    return new Trouble(
        "CONSENT_WITHDRAWN",
        "The platform takes our tokens no more: the consent was withdrawn there.",
        Mend.RECONNECT);
  }

  static Trouble revocationPending() {
    return new Trouble(
        "REVOCATION_PENDING",
        "Nothing is read any more; the platform has yet to be told, which is tried again.",
        Mend.WAIT);
  }

  static Trouble keyMissing() {
    return new Trouble(
        "KEY_MISSING",
        "The tokens were stored with a key that this installation does not have any more.",
        Mend.ASK_OPERATOR);
  }

  static Trouble deadly(int workers, Stage stage) {
    return new Trouble(
        "WORKERS_LOST",
        ("The service ended or was silent %d times in a row at the same place of a run, %s. What was"
                + " read before is kept, and it is tried again later; the service's log, or that of"
                + " what runs it, says whether it crashed or had too little memory.")
            .formatted(workers, stage),
        Mend.ASK_OPERATOR);
  }

  static Trouble unforeseen() {
    return new Trouble(
        "INTERNAL_ERROR", "It failed of something that is not the platform's.", Mend.ASK_OPERATOR);
  }
}
