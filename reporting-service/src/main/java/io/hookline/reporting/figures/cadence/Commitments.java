package io.hookline.reporting.figures.cadence;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.reporting.facts.freshness.CurrentFreshness;
import io.hookline.reporting.figures.cadence.CommitmentFacts.Promise;
import io.hookline.reporting.figures.view.SpecialView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Works out how commitments are kept. */
@ApplicationScoped
class Commitments implements SpecialView {

  private static final int USUAL_DAYS = 90;

  private final CommitmentFacts facts;
  private final BrandDirectory brands;
  private final CurrentFreshness freshness;
  private final Clock clock;

  Commitments(
      CommitmentFacts facts, BrandDirectory brands, CurrentFreshness freshness, Clock clock) {
    this.facts = facts;
    this.brands = brands;
    this.freshness = freshness;
    this.clock = clock;
  }

  /**
   * Those that hold on a day or later.
   *
   * @param since null: 90 days ago
   */
  CommitmentsView since(String slug, LocalDate since) {
    BrandFacts brand = brands.get(slug);
    LocalDate today = clock.instant().atZone(brand.timeZone()).toLocalDate();
    List<Promise> promises =
        facts.since(brand.slug(), since == null ? today.minusDays(USUAL_DAYS) : since);
    Map<UUID, List<KeptWeek>> weeks = facts.weeks(brand.slug(), promises, today);
    return new CommitmentsView(
        today,
        brand.timeZone().getId(),
        promises.stream()
            .map(one -> CommitmentView.of(one, weeks.getOrDefault(one.id(), List.of()), today))
            .toList(),
        freshness.read());
  }

  @Override
  public String id() {
    return "commitments";
  }

  @Override
  public String summary() {
    return "How commitments are kept: weeks, streaks and adherence";
  }
}
