package io.hookline.reporting.judgement.change;

import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerColumn;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a measure differs between two periods.
 *
 * @param beforeDays the earlier period
 * @param afterDays the later one
 * @param difference after - before; null where one of them is unknown
 * @param unit what the volume counts
 * @param age how old the later period is, and as of when the earlier one counts
 * @param parts the six parts of the difference, which sum to it; none without one
 * @param causes the likeliest first; they overlap
 * @param dimensions the difference over the dimensions that explain it most, the first is that of
 *     the parts
 * @param hints keys of dimensions of which a post has several, by how far they changed
 * @param late facts of the earlier period that came in later than the later period is old
 * @param settings under which the orders of both are credited now
 * @param identities what is credited to somebody else since
 * @param timeline what changed in the later period, or up to seven days before it, and concerns the
 *     same posts, series, accounts and creators
 * @param unknown what nobody knows, in words
 */
@Schema(name = "ChangeExplanation")
public record ChangeExplanation(
    AnswerColumn measure,
    @Schema(examples = "Europe/Oslo") String timeZone,
    @Schema(examples = "EUR") String currency,
    Days beforeDays,
    Days afterDays,
    Figure before,
    Figure after,
    @Schema(nullable = true, examples = "-30000") BigDecimal difference,
    Counted.Unit unit,
    Age age,
    List<ChangePart> parts,
    List<ChangeCause> causes,
    List<ChangeDimension> dimensions,
    List<ChangeCause> hints,
    List<LateFacts> late,
    List<SettingsUsed> settings,
    List<IdentityMove> identities,
    List<TimelineBeside> timeline,
    List<String> unknown,
    DataFreshness freshness) {

  /** What is known before anything is explained. */
  static ChangeExplanation unexplained(
      Compared compared, Answer answer, Figure before, Figure after, List<String> unknown) {
    return new ChangeExplanation(
        answer.columns().get(0),
        answer.timeZone(),
        answer.currency(),
        compared.before(),
        compared.after(),
        before,
        after,
        null,
        compared.counted().unit(),
        compared.age(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        unknown,
        answer.freshness());
  }

  ChangeExplanation explained(
      Difference split,
      List<ChangeCause> overlapping,
      List<LateFacts> lateFacts,
      List<SettingsUsed> used,
      List<IdentityMove> moves,
      List<TimelineBeside> beside) {
    return new ChangeExplanation(
        measure,
        timeZone,
        currency,
        beforeDays,
        afterDays,
        before,
        after,
        split.total(),
        unit,
        age,
        split.parts(),
        split.causes(),
        split.dimensions(),
        overlapping,
        lateFacts,
        used,
        moves,
        beside,
        unknown,
        freshness);
  }
}
