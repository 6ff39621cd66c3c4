package io.hookline.reporting.judgement.amplification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the read model knows of a post. Public because Jdbi makes it by its components. */
public record PostFacts(
    UUID id,
    String title,
    String network,
    String kind,
    String status,
    UUID creatorId,
    UUID accountId,
    UUID mentionId,
    String url,
    Instant publishedAt,
    String availability) {

  /** A creator's post, or another's, on an account that is not the brand's. */
  AuthorizationState authorization() {
    boolean theirs = kind.equals("CREATOR") || kind.equals("UGC");
    return theirs && accountId == null
        ? AuthorizationState.NOT_RECORDED
        : AuthorizationState.NOT_NEEDED;
  }

  /**
   * Of several requests the one that allows most counts.
   *
   * @param grants all requests for the video that it shows
   */
  RightsState rights(List<Grant> grants, Instant now) {
    if (mentionId == null) {
      return kind.equals("UGC") ? RightsState.NO_MENTION : RightsState.NOT_NEEDED;
    }
    return grants.stream()
        .map(grant -> grant.at(now))
        .min(Comparator.naturalOrder())
        .orElse(RightsState.NOT_ASKED);
  }

  List<AmplificationBlocker> blockers(List<Grant> grants, Instant now) {
    List<AmplificationBlocker> blockers = new ArrayList<>();
    if (!status.equals("PUBLISHED")) {
      blockers.add(AmplificationBlocker.Code.POST_NOT_OUT.because("The post is not out."));
    }
    if ("GONE".equals(availability) || "PRIVATE".equals(availability)) {
      blockers.add(
          AmplificationBlocker.Code.POST_NOT_REACHABLE.because(
              "The post is " + availability.toLowerCase(Locale.ROOT) + "."));
    }
    if (authorization() == AuthorizationState.NOT_RECORDED) {
      blockers.add(
          AmplificationBlocker.Code.AUTHORIZATION_NOT_RECORDED.because(
              "Whether its account allows a Spark ad is recorded nowhere yet: ask, and note the answer."));
    }
    String missing = rights(grants, now).missing();
    if (missing != null) {
      blockers.add(AmplificationBlocker.Code.RIGHTS_MISSING.because(missing));
    }
    return blockers;
  }
}
