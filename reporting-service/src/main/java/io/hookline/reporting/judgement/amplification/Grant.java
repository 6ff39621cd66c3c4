package io.hookline.reporting.judgement.amplification;

import java.time.Instant;
import java.util.UUID;

/**
 * A request for the rights of a video that a post shows. Public because Jdbi makes it by its
 * components.
 *
 * @param paid whether what was granted names ads; false while nothing is granted
 * @param onNetwork whether it names the post's network
 */
public record Grant(
    UUID postId,
    String status,
    boolean paid,
    boolean onNetwork,
    Instant startsAt,
    Instant endsAt,
    Instant withdrawnAt) {

  /** What it alone says of an ad at an instant. */
  RightsState at(Instant now) {
    if (withdrawnAt != null || status.equals("WITHDRAWN")) {
      return RightsState.WITHDRAWN;
    }
    if (status.equals("REFUSED")) {
      return RightsState.REFUSED;
    }
    if (status.equals("ASKED")) {
      return RightsState.ASKED;
    }
    if (status.equals("EXPIRED") || endsAt != null && !now.isBefore(endsAt)) {
      return RightsState.EXPIRED;
    }
    if (!paid) {
      return RightsState.LACKS_PAID_USE;
    }
    if (!onNetwork) {
      return RightsState.LACKS_NETWORK;
    }
    return startsAt != null && now.isBefore(startsAt) ? RightsState.NOT_BEGUN : RightsState.GRANTED;
  }
}
