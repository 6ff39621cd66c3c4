package io.hookline.reporting.report.page;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.reporting.facts.freshness.CurrentFreshness;
import io.hookline.reporting.judgement.roi.CreatorRois;
import io.hookline.reporting.judgement.roi.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Gathers a report in a transaction that ends before the page is written. */
@ApplicationScoped
class MakeReport {

  private static final int DAYS = 90;

  private final BrandDirectory brands;
  private final CreatorRois rois;
  private final CurrentFreshness freshness;
  private final Clock clock;

  MakeReport(BrandDirectory brands, CreatorRois rois, CurrentFreshness freshness, Clock clock) {
    this.brands = brands;
    this.rois = rois;
    this.freshness = freshness;
    this.clock = clock;
  }

  /** Days of the brand; see {@link Period#of}. */
  @Transactional
  public CreatorReport of(String brand, LocalDate from, LocalDate to) {
    Period period = rois.period(brand, from, to);
    CreatorTally creators = new CreatorTally();
    rois.each(brand, period, creators::add);
    return CreatorReport.of(
        brands.get(brand),
        period,
        creators,
        rois.days(brand, period, DAYS),
        freshness.read(),
        clock.instant());
  }
}
