package io.hookline.reporting.ratecard;

import io.hookline.kit.problem.ProblemCatalogue;
import io.hookline.kit.problem.ProblemCode;
import jakarta.inject.Singleton;

/** Why a rate card is refused. */
enum RateCardProblem implements ProblemCode {
  RATE_CARD_NOT_FOUND(404, "There is no such rate card", null),
  RATE_CARD_VERSION_TAKEN(409, "Somebody else added a version just now", "uq_rate_card_version"),
  RATE_CARD_CURRENCY_DIFFERS(422, "The prices are not in the brand's currency", null);

  private final int status;
  private final String title;
  private final String constraint;

  RateCardProblem(int status, String title, String constraint) {
    this.status = status;
    this.title = title;
    this.constraint = constraint;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String constraint() {
    return constraint;
  }

  @Singleton
  static class Catalogue implements ProblemCatalogue {
    @Override
    public ProblemCode[] codes() {
      return values();
    }
  }
}
