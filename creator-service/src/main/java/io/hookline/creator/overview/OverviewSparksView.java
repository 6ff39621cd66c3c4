package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Spark authorizations: those in force first, by their end.
 *
 * @param endingSoon of those in force, those whose end is told of
 * @param list where the whole list is
 */
@Schema(name = "OverviewSparks")
record OverviewSparksView(
    @Schema(examples = "1") long total,
    @Schema(examples = "2") long inForce,
    @Schema(examples = "3") long endingSoon,
    List<OverviewSparkView> latest,
    @Schema(examples = "/v1/brands/acme-cosmetics/spark-authorizations?creatorId=…") String list) {}
