package io.hookline.creator.overview;

import io.hookline.creator.money.payee.Obstacle;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a record of the person can be paid.
 *
 * @param obstacles empty if it can
 */
@Schema(name = "OverviewPayee")
record OverviewPayeeView(
    UUID creatorId, @Schema(nullable = true) UUID payeeId, List<Obstacle> obstacles) {}
