package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.judgement.amplification.Board.Ranked;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a page shows of the board and of boosts. */
@ApplicationScoped
public class ReadBoard {

  /**
   * A candidate.
   *
   * @param rank 1 the first
   * @param spent on it so far; null where nothing is known
   * @param blockers what has to be settled first, in words
   * @param measured the latest first
   */
  public record Line(
      int rank,
      String title,
      String network,
      Figure rate,
      Figure views,
      BigDecimal spent,
      List<String> blockers,
      List<MeasuredBoost> measured) {}

  /**
   * A boost.
   *
   * @param title of its post; null where nothing is known of it
   */
  public record Boost(String title, MeasuredBoost measured) {}

  /**
   * @param candidates how many there are, more than lines or not
   * @param boosts those that began last first
   */
  public record Shown(
      Days period, long minimumViews, int candidates, List<Line> lines, List<Boost> boosts) {}

  private final Candidates candidates;
  private final MeasuredBoosts measured;
  private final PostFactsRepository posts;
  private final CurrentBrand brand;

  ReadBoard(
      Candidates candidates,
      MeasuredBoosts measured,
      PostFactsRepository posts,
      CurrentBrand brand) {
    this.candidates = candidates;
    this.measured = measured;
    this.posts = posts;
    this.brand = brand;
  }

  /**
   * @param from null, as {@code to}: the usual days
   * @param most lines, and boosts
   */
  public Shown of(LocalDate from, LocalDate to, int most) {
    Days period = BoardFilter.days(from, to, candidates.today());
    Board board = candidates.board(period, BoardFilter.USUAL_VIEWS, null);
    List<Ranked> first = board.ranked().stream().limit(most).toList();
    List<MeasuredBoost> boosts = measured.latest(brand.slug(), most);
    Map<UUID, PostFacts> boosted =
        posts.facts(brand.slug(), boosts.stream().map(MeasuredBoost::postId).toList());
    return new Shown(
        period,
        board.minimumViews(),
        board.ranked().size(),
        candidates.shown(board, first).stream().map(ReadBoard::line).toList(),
        boosts.stream()
            .map(
                boost -> {
                  PostFacts post = boosted.get(boost.postId());
                  return new Boost(post == null ? null : post.title(), boost);
                })
            .toList());
  }

  private static Line line(CandidateView candidate) {
    return new Line(
        candidate.rank(),
        candidate.title(),
        candidate.network(),
        candidate.rate(),
        candidate.views(),
        candidate.boosted().stream()
            .map(boost -> boost.figures().get(0).value())
            .filter(Objects::nonNull)
            .reduce(BigDecimal::add)
            .orElse(null),
        candidate.blockers().stream().map(AmplificationBlocker::why).toList(),
        candidate.measured());
  }
}
