package io.hookline.content.measure.competitorpost;

import io.hookline.content.measure.competitor.TrackedAccount;
import io.hookline.content.network.VideoAddress;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import io.hookline.kit.value.WebAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A competitor's post as it is kept, whichever spelling of its address was sent. */
record PostFacts(String networkPostId, String url, String caption, Instant publishedAt) {

  /**
   * @throws Problem VALIDATION_FAILED
   */
  static PostFacts of(NewCompetitorPost sent, TrackedAccount competitor, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (ClockTolerance.isAhead(sent.publishedAt(), now)) {
      violations.add(new Violation("publishedAt", "must not be in the future"));
    }
    String id = null;
    try {
      VideoAddress video = VideoAddress.of(sent.url());
      id = video.id();
      if (video.network() != competitor.network()) {
        violations.add(
            new Violation(
                "url",
                "is of another network than the competitor, "
                    + VideoAddress.name(competitor.network())));
      } else if (id == null) {
        violations.add(new Violation("url", "must say which video it is: a short link does not"));
      } else if (video.handle() != null && !video.handle().equals(competitor.handle())) {
        violations.add(new Violation("url", "is of another account than " + competitor.handle()));
      }
    } catch (VideoAddress.NotAVideo other) {
      violations.add(new Violation("url", "must be the address of a video"));
    }
    Violation.requireNone(violations);
    return new PostFacts(id, WebAddress.of(sent.url()), sent.caption(), sent.publishedAt());
  }
}
