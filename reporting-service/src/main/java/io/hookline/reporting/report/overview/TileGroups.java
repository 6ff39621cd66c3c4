package io.hookline.reporting.report.overview;

import io.hookline.reporting.figures.catalogue.EvidenceClass;
import io.hookline.reporting.figures.catalogue.Unit;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerColumn;
import io.hookline.reporting.report.overview.OverviewPage.TileGroup;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of a page by what they can show: nobody should read a view as a sale. */
final class TileGroups {

  private TileGroups() {}

  static List<TileGroup> of(Answer answer) {
    return Stream.of(
            group(
                answer,
                "attention",
                "Attention",
                "Who saw it. It says nothing of sales.",
                column -> column.evidence() == EvidenceClass.EXPOSURE && !isCost(column)),
            group(
                answer,
                "intent",
                "Intent",
                "Who did something that people do before they buy.",
                column -> column.evidence() == EvidenceClass.INTENT),
            group(
                answer,
                "outcome",
                "Outcome",
                "Credited by the brand's rules: no proof that it would not have happened anyway.",
                column -> column.evidence() == EvidenceClass.ATTRIBUTED),
            group(answer, "cost", "Cost", "What was paid for it.", TileGroups::isCost))
        .filter(group -> !group.tiles().isEmpty())
        .toList();
  }

  private static boolean isCost(AnswerColumn column) {
    return column.evidence() == EvidenceClass.EXPOSURE && column.unit() == Unit.MONEY;
  }

  private static TileGroup group(
      Answer answer, String id, String title, String hint, Predicate<AnswerColumn> is) {
    ZoneId zone = ZoneId.of(answer.timeZone());
    List<Tile> tiles =
        IntStream.range(0, answer.columns().size())
            .filter(i -> is.test(answer.columns().get(i)))
            .mapToObj(
                i ->
                    Tile.of(
                        answer.columns().get(i),
                        answer.total().figures().get(i),
                        answer.currency(),
                        zone))
            .toList();
    return new TileGroup(id, title, hint, tiles);
  }
}
