package io.hookline.reporting.figures.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.feed.BrandSetup;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Gives every brand the benchmarks to begin with; what it makes of them stays. */
@Singleton
class HouseBenchmarks implements BrandSetup {

  private final BenchmarkRepository rows;
  private final Outbox outbox;
  private final Clock clock;
  private final List<HouseRow> house;

  HouseBenchmarks(BenchmarkRepository rows, Outbox outbox, Clock clock, ObjectMapper json) {
    this.rows = rows;
    this.outbox = outbox;
    this.clock = clock;
    this.house = HouseRow.all(json);
  }

  @Override
  public void setUp(BrandFacts brand) {
    Instant now = clock.instant();
    List<BenchmarkView> first =
        house.stream()
            .map(row -> BenchmarkView.first(Ids.next(), row.facts(), row.name(), now))
            .toList();
    outbox.append(
        brand.slug(),
        rows.addHouse(brand.slug(), first).stream().map(BenchmarkEvent.Added::new).toList());
  }
}
