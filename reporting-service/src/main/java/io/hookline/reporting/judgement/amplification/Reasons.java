package io.hookline.reporting.judgement.amplification;

import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.FigureState;
import io.hookline.reporting.judgement.amplification.AmplificationReason.Code;
import io.hookline.reporting.judgement.amplification.AmplificationReason.Effect;
import io.hookline.reporting.judgement.amplification.Board.Ranked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says by which figures a candidate stands where it stands. */
final class Reasons {

  private Reasons() {}

  /**
   * @param spent on it so far; null for nothing that is known
   * @param measured what its boosts brought, the latest first
   */
  static List<AmplificationReason> of(
      Board board,
      Ranked row,
      IntentComments comments,
      BigDecimal spent,
      List<MeasuredBoost> measured) {
    List<AmplificationReason> reasons = new ArrayList<>();
    BigDecimal rate = value(row.rate());
    BigDecimal brand = value(board.brandRate());
    reasons.add(
        new AmplificationReason(Code.INTENT_RATE, effect(rate, brand), Board.RATE, rate, brand));
    BigDecimal views = value(row.views());
    BigDecimal least = BigDecimal.valueOf(board.minimumViews());
    reasons.add(
        new AmplificationReason(
            Code.VIEWS,
            views == null || views.compareTo(least) < 0 ? Effect.AGAINST : Effect.NEUTRAL,
            Board.VIEWS,
            views,
            least));
    reasons.add(
        new AmplificationReason(
            Code.INTENT_COMMENTS,
            comments.intent() == null || comments.intent().signum() == 0
                ? Effect.NEUTRAL
                : Effect.FOR,
            "intent_comments",
            comments.intent(),
            comments.read()));
    if (spent != null) {
      reasons.add(
          new AmplificationReason(Code.ALREADY_BOOSTED, Effect.NEUTRAL, "ad_spend", spent, null));
    }
    measured.stream()
        .map(MeasuredBoost::incrementalRoas)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(roas -> reasons.add(measured(roas)));
    if (row.rate() != null && row.rate().state() == FigureState.ESTIMATED) {
      reasons.add(
          new AmplificationReason(Code.RATE_ESTIMATED, Effect.AGAINST, Board.RATE, rate, null));
    }
    if (row.views() != null && row.views().partial() > 0) {
      reasons.add(
          new AmplificationReason(
              Code.BEGINNING_UNKNOWN, Effect.NEUTRAL, Board.VIEWS, views, null));
    }
    return reasons;
  }

  /** Beside 1, where a boost brought as much as it cost. */
  private static AmplificationReason measured(MeasuredBoost.Estimate roas) {
    Effect effect = Effect.NEUTRAL;
    if (roas.from().compareTo(BigDecimal.ONE) > 0) {
      effect = Effect.FOR;
    } else if (roas.to().compareTo(BigDecimal.ONE) < 0) {
      effect = Effect.AGAINST;
    }
    return new AmplificationReason(
        Code.MEASURED_ROAS, effect, "incremental_roas", roas.value(), BigDecimal.ONE);
  }

  private static BigDecimal value(Figure figure) {
    return figure == null ? null : figure.value();
  }

  private static Effect effect(BigDecimal rate, BigDecimal brand) {
    if (rate == null || brand == null || rate.compareTo(brand) == 0) {
      return Effect.NEUTRAL;
    }
    return rate.compareTo(brand) > 0 ? Effect.FOR : Effect.AGAINST;
  }
}
