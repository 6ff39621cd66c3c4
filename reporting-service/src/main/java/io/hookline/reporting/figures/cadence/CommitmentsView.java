package io.hookline.reporting.figures.cadence;

import io.hookline.reporting.facts.freshness.DataFreshness;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How commitments are kept. */
@Schema(name = "CommitmentsKept")
record CommitmentsView(
    LocalDate today,
    @Schema(examples = "Europe/Oslo") String timeZone,
    List<CommitmentView> commitments,
    DataFreshness freshness) {}
