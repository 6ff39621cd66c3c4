package io.hookline.attribution.lift.calibration;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.lift.platformresult.PlatformResultView;
import io.hookline.attribution.lift.platformresult.PlatformResults;
import io.hookline.attribution.lift.result.ShownResults;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The results of studies and platforms, one behind the other by when they were kept. */
@Singleton
class Calibrations {

  /** A result, and how it is laid beside the run. */
  private record Source(UUID id, Supplier<List<CalibrationView>> views) {}

  private final ShownResults results;
  private final PlatformResults platforms;
  private final CalibrateStudy ofStudy;
  private final CalibratePlatform ofPlatform;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  Calibrations(
      ShownResults results,
      PlatformResults platforms,
      CalibrateStudy ofStudy,
      CalibratePlatform ofPlatform,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.results = results;
    this.platforms = platforms;
    this.ofStudy = ofStudy;
    this.ofPlatform = ofPlatform;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  /** Arms of one study are never parted by pages. */
  Page<CalibrationView> page(CompletedRun run, PageQuery page) {
    LocalDate today = clock.instant().atZone(brands.get(brand.slug()).timeZone()).toLocalDate();
    List<Source> sources = new ArrayList<>();
    for (ShownResults.Shown shown : results.before(page.before(), page.fetch())) {
      sources.add(new Source(shown.id(), () -> ofStudy.of(run, shown, today)));
    }
    for (PlatformResultView entered : platforms.incremental(page.before(), page.fetch())) {
      sources.add(new Source(entered.id(), () -> List.of(ofPlatform.of(run, entered, today))));
    }
    sources.sort(Comparator.comparing((Source one) -> one.id().toString()).reversed());
    Page<Source> shown =
        Page.of(
            sources.subList(0, Math.min(sources.size(), page.fetch())),
            page,
            one -> new Object[] {one.id()},
            one -> one);
    return new Page<>(
        shown.items().stream().flatMap(one -> one.views().get().stream()).toList(),
        shown.nextCursor());
  }
}
