package io.hookline.attribution.collect.link;

import io.hookline.kit.problem.Violation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a link would be, without making it.
 *
 * @param allowed whether it would be made, if what it names is there and its slug is free
 * @param landingUrl where visitors would go; what a visit brings along comes on top
 * @param query what would be added to the destination by TikTok, with its macros; null for nothing
 * @param violations why it would be refused, by field
 * @param suggestedUtm the tags with every word that is not allowed replaced by the nearest one that
 *     is, where one is near
 */
@Schema(name = "LinkPreview")
record LinkPreviewView(
    boolean allowed,
    @Schema(examples = "https://shop.example/serum?utm_source=tiktok") String landingUrl,
    @Schema(nullable = true, examples = "utm_campaign=__CAMPAIGN_NAME__") String query,
    List<Violation> violations,
    Utm suggestedUtm,
    @Schema(examples = "3") long taxonomyVersion) {}
