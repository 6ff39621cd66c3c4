package io.hookline.attribution.credit.path;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How orders came about, by the newest completed run of a setting whose figures are reported: what
 * its lists say of all its days.
 *
 * @param id of the setting
 * @param name of the setting
 * @param runFrom orders of earlier are out of the run; null for none
 * @param asOf everything that was taken in by then counts
 * @param completedAt when the run was
 * @param total times and touches of all conversions together
 * @param channels lags since the first touch, by channel
 * @param lastChannels the same since the last touch
 * @param campaigns lags since the first touch, by campaign, those with most conversions
 * @param roles of channels
 * @param paths of channels, the most frequent ones, then all others together
 * @param stages what came next behind posts of a stage of the funnel
 * @param version of what is told of the setting: the higher holds
 */
@Schema(name = "AttributionJourneys")
@JsonInclude(JsonInclude.Include.ALWAYS)
record JourneysView(
    UUID id,
    @Schema(examples = "Week") String name,
    int settingVersion,
    UUID runId,
    @Schema(nullable = true) Instant runFrom,
    Instant asOf,
    Instant completedAt,
    AttributionLagTotalView total,
    List<AttributionLagView> channels,
    List<AttributionLagView> lastChannels,
    List<AttributionLagView> campaigns,
    List<AttributionRoleView> roles,
    List<AttributionPathView> paths,
    List<StagePathView> stages,
    long version) {}
