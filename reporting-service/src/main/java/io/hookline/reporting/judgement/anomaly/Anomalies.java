package io.hookline.reporting.judgement.anomaly;

import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.figures.query.AnswerColumn;
import io.hookline.reporting.figures.query.Days;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Days of a measure outside of what is usual for the brand.
 *
 * @param judged how many days were compared
 * @param unknownDays days of which nothing is known
 * @param tooEarly known days with fewer than 21 known ones in the eight weeks before
 * @param tooYoung days that will still get facts
 * @param anomalies the latest first
 */
@Schema(name = "Anomalies")
public record Anomalies(
    AnswerColumn measure,
    Days days,
    @Schema(examples = "America/New_York") String timeZone,
    @Schema(examples = "USD") String currency,
    Maturity maturity,
    @Schema(examples = "84") int judged,
    @Schema(examples = "0") int unknownDays,
    @Schema(examples = "0") int tooEarly,
    @Schema(examples = "2") int tooYoung,
    List<AnomalyView> anomalies,
    DataFreshness freshness) {}
