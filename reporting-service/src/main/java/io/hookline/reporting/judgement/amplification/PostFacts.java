package io.hookline.reporting.judgement.amplification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    UUID accountCreatorId,
    UUID mentionId,
    String url,
    Instant publishedAt,
    String availability) {

  /**
   * Of a post on an account that is not the brand's: a creator's that it watches, or one that it
   * does not know.
   *
   * @param codes all that were recorded for it
   */
  AuthorizationState authorization(List<SparkCode> codes, Instant now) {
    boolean theirs = kind.equals("CREATOR") || kind.equals("UGC");
    if (accountCreatorId == null && !(theirs && accountId == null)) {
      return AuthorizationState.NOT_NEEDED;
    }
    if (codes.stream().anyMatch(code -> code.holds(now))) {
      return AuthorizationState.AUTHORIZED;
    }
    return latest(codes)
        .map(
            code -> code.isTakenBack() ? AuthorizationState.TAKEN_BACK : AuthorizationState.EXPIRED)
        .orElse(AuthorizationState.NOT_RECORDED);
  }

  /** As it was recorded last with an authorization. */
  static MusicState music(List<SparkCode> codes) {
    return latest(codes).map(code -> MusicState.valueOf(code.music())).orElse(MusicState.UNKNOWN);
  }

  private static Optional<SparkCode> latest(List<SparkCode> codes) {
    return codes.stream().max(Comparator.comparing(SparkCode::endsAt));
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

  List<AmplificationBlocker> blockers(List<Grant> grants, List<SparkCode> codes, Instant now) {
    List<AmplificationBlocker> blockers = new ArrayList<>();
    if (!status.equals("PUBLISHED")) {
      blockers.add(AmplificationBlocker.Code.POST_NOT_OUT.because("The post is not out."));
    }
    if ("GONE".equals(availability) || "PRIVATE".equals(availability)) {
      blockers.add(
          AmplificationBlocker.Code.POST_NOT_REACHABLE.because(
              "The post is " + availability.toLowerCase(Locale.ROOT) + "."));
    }
    AuthorizationBlockers.of(authorization(codes, now), music(codes)).forEach(blockers::add);
    String missing = rights(grants, now).missing();
    if (missing != null) {
      blockers.add(AmplificationBlocker.Code.RIGHTS_MISSING.because(missing));
    }
    return blockers;
  }
}
