package io.hookline.content.produce.rights;

import io.hookline.content.produce.mention.Mentions;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whether somebody else's video may be shown, for posts and for whatever else shows one. A use is
 * checked twice: when it is planned, for the instant it is planned for, and when it begins, because
 * a grant can be withdrawn in between.
 */
@ApplicationScoped
public class UgcRights {

  private final RightsRequestRepository requests;
  private final ReuseRepository reuses;
  private final ReuseRows rows;
  private final Mentions mentions;
  private final Clock clock;

  UgcRights(
      RightsRequestRepository requests,
      ReuseRepository reuses,
      ReuseRows rows,
      Mentions mentions,
      Clock clock) {
    this.requests = requests;
    this.reuses = reuses;
    this.rows = rows;
    this.mentions = mentions;
    this.clock = clock;
  }

  /**
   * A repost as it is, without an ad; see {@link #requireGrant(UUID, Use, Instant)}.
   *
   * @throws Problem REFERENCE_UNKNOWN or UGC_RIGHTS_MISSING
   */
  public UUID requireGrant(UUID mention, ReuseChannel channel, Instant at) {
    return requireGrant(mention, Use.repost(channel), at);
  }

  /**
   * Refuses a use that no grant covers.
   *
   * @param mention of the present brand
   * @param at when the use begins
   * @return the request by which the author has granted it
   * @throws Problem REFERENCE_UNKNOWN with the field mentionId, or UGC_RIGHTS_MISSING
   */
  public UUID requireGrant(UUID mention, Use use, Instant at) {
    new References().add("mentionId", mention, "mention", mentions::has).require();
    List<RightsRequest> grants = requests.grants(mention);
    return grants.stream()
        .filter(grant -> grant.covers(use, at))
        .findFirst()
        .map(RightsRequest::id)
        .orElseThrow(() -> missing(use, at, grants));
  }

  /** Whether a grant covers the use at the instant. */
  public boolean cover(UUID mention, Use use, Instant at) {
    return requests.grants(mention).stream().anyMatch(grant -> grant.covers(use, at));
  }

  private static Problem missing(Use use, Instant at, List<RightsRequest> grants) {
    return new Problem(
        RightsProblem.UGC_RIGHTS_MISSING,
        "Nothing allows "
            + use
            + " at "
            + at
            + ". "
            + (grants.isEmpty()
                ? "The author has granted nothing yet."
                : "The last grant: " + grants.get(0).grantInWords() + "."));
  }

  /**
   * Records that a post shows the video of a mention, once however often it is called.
   *
   * @param startedAt when the post went out
   * @throws Problem REFERENCE_UNKNOWN or UGC_RIGHTS_MISSING
   */
  public void recordPost(UUID mention, UUID post, Use use, Instant startedAt) {
    if (rows.inPost(mention, post, use.channel()).isEmpty()) {
      UUID grant = requireGrant(mention, use, startedAt);
      reuses.save(
          Reuse.inPost(Ids.next(), mention, grant, use, post, startedAt, clock.instant()),
          ReuseEvent.Recorded::new);
    }
  }
}
