package io.hookline.creator.overview;

import io.hookline.creator.people.creator.Network;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account, and how it has grown.
 *
 * @param creatorId the record that it hangs on
 * @param followersBefore the last count of a month before or earlier; null where there is none
 * @param growth since then; null where either count is missing
 */
@Schema(name = "OverviewAccount")
public record OverviewAccountView(
    UUID id,
    UUID creatorId,
    Network network,
    @Schema(examples = "miawong") String handle,
    @Schema(nullable = true) Boolean verified,
    @Schema(examples = "48200", nullable = true) Long followers,
    @Schema(nullable = true) Instant followersAt,
    @Schema(examples = "46100", nullable = true) Long followersBefore,
    @Schema(nullable = true) Instant followersBeforeAt,
    @Schema(examples = "2100", nullable = true) Long growth) {}
