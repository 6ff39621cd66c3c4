package io.hookline.reporting.judgement.objective;

import io.hookline.reporting.figures.objective.Cadence;
import io.hookline.reporting.figures.objective.Objective;
import io.hookline.reporting.figures.query.Answer;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An objective in its measures.
 *
 * @param cadence how the period is cut
 * @param settledUntil the last day of which most of what it brings is credited by now: later ones
 *     still grow
 * @param besides by which it shows too, and which are no measures
 * @param answer compared with as many days, just before
 */
@Schema(name = "ObjectiveReport")
record ObjectiveReportView(
    Objective objective,
    @Schema(examples = "Awareness") String label,
    Cadence cadence,
    @Schema(examples = "2026-11-14") LocalDate settledUntil,
    List<String> besides,
    Answer answer) {}
