package io.hookline.attribution.touch;

import io.hookline.attribution.ingest.ShopperKeys;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.NoValue;
import io.hookline.kit.value.Plausible;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An imported touch whose fields are read; violations say which ones could not be. What names
 * nobody is left out, as it is of events.
 */
final class CheckedTouch {

  private static final Pattern TEXT =
      Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?");

  /** Stands for an e-mail address that was sent as an id. */
  private static final String ADDRESS = "(an e-mail address)";

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final List<Violation> violations = new ArrayList<>();
  private final String externalId;
  private final UUID link;
  private final Instant occurredAt;
  private final TouchKind kind;
  private final String clickId;
  private final String ttclid;
  private final String email;

  CheckedTouch(ImportedTouch row, Instant now) {
    externalId = named(text("externalId", row.externalId(), 200, true));
    link = link(row.linkId());
    occurredAt = instant(row.occurredAt(), now);
    kind = kind(row.kind());
    clickId = id("clickId", row.clickId(), 200);
    ttclid = id("ttclid", row.ttclid(), 1000);
    email = email(row.emailSha256());
  }

  private String text(String field, String value, int longest, boolean needed) {
    if (value == null || value.isEmpty()) {
      return needed ? refuse(field, "must be given") : null;
    }
    if (value.length() > longest || !TEXT.matcher(value).matches()) {
      return refuse(field, "must be at most " + longest + " printable ASCII characters");
    }
    return value.equals(ADDRESS)
        ? refuse(field, "must not hold an e-mail address; emailSha256 takes its hash")
        : value;
  }

  /** One word for no value would make one touch of all that have none. */
  private String named(String externalId) {
    return externalId != null && NoValue.isAsId(externalId)
        ? refuse("externalId", "must tell touches apart, which a word for no value does not")
        : externalId;
  }

  private String id(String field, String value, int longest) {
    return ShopperKeys.id(text(field, value, longest, false)).orElse(null);
  }

  private UUID link(String value) {
    try {
      return value == null ? refuse("linkId", "must be given") : UUID.fromString(value);
    } catch (IllegalArgumentException notAnId) {
      return refuse("linkId", "must be a UUID");
    }
  }

  private Instant instant(String value, Instant now) {
    try {
      if (value == null) {
        return refuse("occurredAt", "must be given");
      }
      Instant instant = OffsetDateTime.parse(value).toInstant();
      if (ClockTolerance.isAhead(instant, now)) {
        return refuse("occurredAt", "must not be in the future");
      }
      return Plausible.OfInstant.holds(instant) ? instant : refuse("occurredAt", Plausible.MESSAGE);
    } catch (DateTimeParseException notAnInstant) {
      return refuse("occurredAt", "must be an ISO 8601 instant");
    }
  }

  private TouchKind kind(String value) {
    for (TouchKind known : TouchKind.values()) {
      if (known.name().equals(value)) {
        return known;
      }
    }
    return refuse("kind", "must be CLICK or VIEW");
  }

  static String withoutAddress(String id) {
    return ShopperKeys.holdsEmail(id) ? ADDRESS : id;
  }

  static boolean isSha256(String value) {
    return SHA_256.matcher(value.toLowerCase(Locale.ROOT)).matches();
  }

  private String email(String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    return isSha256(value)
        ? ShopperKeys.id(value.toLowerCase(Locale.ROOT)).orElse(null)
        : refuse("emailSha256", "must be a SHA-256 in hexadecimal, never the address itself");
  }

  private <T> T refuse(String field, String message) {
    violations.add(new Violation(field, message));
    return null;
  }

  void refuseLink() {
    refuse("linkId", "is not a link of this brand");
  }

  /** Why it is refused. */
  Problem problem() {
    return new Problem(
        CommonProblem.VALIDATION_FAILED,
        violations.size() == 1
            ? "1 field is not acceptable."
            : violations.size() + " fields are not acceptable.",
        violations);
  }

  boolean isGood() {
    return violations.isEmpty();
  }

  String externalId() {
    return externalId;
  }

  UUID link() {
    return link;
  }

  Instant occurredAt() {
    return occurredAt;
  }

  TouchKind kind() {
    return kind;
  }

  String clickId() {
    return clickId;
  }

  String ttclid() {
    return ttclid;
  }

  String email() {
    return email;
  }
}
