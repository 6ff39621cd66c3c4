package io.hookline.creator.money.rate;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records rates. One that differs from what is known of its pair and day is a further version.
 * Amounts that were converted stay as they are; those that could not be are converted now.
 */
@ApplicationScoped
class RecordRates {

  /** A rate that holds, and whether it is news. */
  record Recorded(ExchangeRateView rate, boolean isNew) {}

  private record Key(String from, String to, LocalDate day) {

    static Key of(NewExchangeRate rate) {
      return new Key(rate.from(), rate.to(), rate.day());
    }

    static Key of(ExchangeRateView rate) {
      return new Key(rate.from(), rate.to(), rate.day());
    }
  }

  private final ExchangeRateRepository rates;
  private final List<FollowsRates> followers;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  RecordRates(
      ExchangeRateRepository rates,
      @All List<FollowsRates> followers,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.rates = rates;
    this.followers = followers;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  /** In their order, with an answer for each. */
  List<Recorded> of(List<NewExchangeRate> told) {
    rates.lock();
    Map<Key, ExchangeRateView> holding = new HashMap<>();
    rates.newest(told).forEach(rate -> holding.put(Key.of(rate), rate));
    Instant now = clock.instant();
    List<Recorded> recorded = new ArrayList<>(told.size());
    for (NewExchangeRate rate : told) {
      ExchangeRateView before = holding.get(Key.of(rate));
      boolean isNew = before == null || !same(before, rate);
      if (isNew) {
        holding.put(Key.of(rate), view(rate, before == null ? 1 : before.version() + 1, now));
      }
      recorded.add(new Recorded(holding.get(Key.of(rate)), isNew));
    }
    add(recorded.stream().filter(Recorded::isNew).map(Recorded::rate).toList());
    return recorded;
  }

  private void add(List<ExchangeRateView> news) {
    if (news.isEmpty()) {
      return;
    }
    rates.add(news);
    outbox.append(brand.slug(), news.stream().map(ExchangeRateEvent.Recorded::new).toList());
    followers.forEach(FollowsRates::ratesRecorded);
  }

  private static boolean same(ExchangeRateView before, NewExchangeRate rate) {
    return before.rate().compareTo(rate.rate()) == 0 && before.source().equals(rate.source());
  }

  private static ExchangeRateView view(NewExchangeRate rate, long version, Instant now) {
    return new ExchangeRateView(
        Ids.next(),
        rate.from(),
        rate.to(),
        rate.day(),
        rate.rate().stripTrailingZeros(),
        rate.source(),
        version,
        now);
  }
}
