package io.hookline.attribution.collect.forward;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.ingest.KeptEvents.Kept;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which events go on. */
final class Selection {

  private static final Set<String> DENIED = Set.of("false", "0", "no", "denied", "revoked", "none");
  private static final List<String> CONSENT = List.of("consent", "ad_user_data");

  /** What shops say of orders that were told before. */
  private static final List<String> NO_NEWS = List.of("later_version", "reopened", "taken_back");

  /** One of them at least says of whom an event is. */
  private static final List<String> NAMES =
      List.of("email", "phone", "external_id", "ttclid", "ttp", "idfa", "idfv", "gaid");

  private final ForwardingSettings settings;
  private final String partner;
  private final Duration oldest;

  /**
   * @param partner by which what we have sent is known
   * @param oldest events that are older stay
   */
  Selection(ForwardingSettings settings, String partner, Duration oldest) {
    this.settings = settings;
    this.partner = partner;
    this.oldest = oldest;
  }

  /** Whether it is one of the events that somebody wants to go on. */
  boolean isWanted(Kept event) {
    return settings.events().contains(event.event())
        || settings.events().contains(event.payload().path("event").asText());
  }

  /** Why it stays all the same; empty to send it. */
  Optional<Skip> skip(Kept event, Instant now) {
    String sentBy = event.payload().path("partner_name").asText("");
    if (sentBy.equalsIgnoreCase(partner)) {
      return Optional.of(Skip.LOOP);
    }
    if (sentBy.toLowerCase(Locale.ROOT).startsWith("tiktok")) {
      return Optional.of(Skip.FROM_TIKTOK);
    }
    JsonNode properties = event.payload().path("properties");
    if (NO_NEWS.stream().anyMatch(mark -> properties.path(mark).asBoolean())) {
      return Optional.of(Skip.LATER_VERSION);
    }
    if (event.test() && settings.testEventCode() == null) {
      return Optional.of(Skip.TEST);
    }
    if (event.occurredAt().isBefore(now.minus(oldest))) {
      return Optional.of(Skip.TOO_OLD);
    }
    JsonNode user = event.payload().path("user");
    if (NAMES.stream().noneMatch(user::hasNonNull)) {
      return Optional.of(Skip.NOBODY);
    }
    return consent(event.payload());
  }

  private Optional<Skip> consent(JsonNode payload) {
    boolean stated = false;
    for (String field : CONSENT) {
      String said = payload.path(field).asText("").strip().toLowerCase(Locale.ROOT);
      if (DENIED.contains(said)) {
        return Optional.of(Skip.NO_CONSENT);
      }
      stated |= !said.isEmpty();
    }
    return stated || settings.unstatedConsent() == UnstatedConsent.FORWARD
        ? Optional.empty()
        : Optional.of(Skip.CONSENT_UNSTATED);
  }
}
