package io.hookline.attribution.collect.visit;

import io.hookline.attribution.collect.adcost.AdKind;
import io.hookline.attribution.collect.visitor.VisitorClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a visitor did in one go.
 *
 * @param id of its first event, so that a visit to which something earlier belongs gets another
 * @param pages that were seen
 * @param events page views and all else that was told
 * @param bounce whether it is one page view and nothing else
 */
@Schema(name = "Visit")
record VisitView(
    UUID id,
    UUID eventSourceId,
    Instant startedAt,
    Instant endedAt,
    @Schema(examples = "74") int seconds,
    @Schema(examples = "4") int pages,
    @Schema(examples = "6") int events,
    boolean bounce,
    @Schema(nullable = true, examples = "shop.example/serum") String landingPage,
    @Schema(nullable = true, examples = "google.com") String referrerDomain,
    @Schema(nullable = true, examples = "tiktok") String source,
    @Schema(nullable = true, examples = "paid_social") String medium,
    @Schema(nullable = true, examples = "spring") String campaign,
    @Schema(nullable = true) String content,
    @Schema(nullable = true, examples = "mia.glow") String term,
    @Schema(examples = "[\"ttclid\"]", description = "Names of the click ids it came with")
        List<String> clickIds,
    VisitorClass visitorClass,
    @Schema(
            nullable = true,
            examples = "TIKTOK_SPARK",
            description = "By the channel rules that hold")
        String channel,
    @Schema(nullable = true, examples = "SPARK") AdKind adKind) {

  /**
   * @param came null where nothing is known of it
   */
  VisitView by(VisitOrigins.Channel came) {
    if (came == null) {
      return this;
    }
    return new VisitView(
        id,
        eventSourceId,
        startedAt,
        endedAt,
        seconds,
        pages,
        events,
        bounce,
        landingPage,
        referrerDomain,
        source,
        medium,
        campaign,
        content,
        term,
        clickIds,
        visitorClass,
        came.channel(),
        came.adKind());
  }
}
