package io.hookline.reporting.figures.competitor;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.reporting.facts.freshness.CurrentFreshness;
import io.hookline.reporting.figures.catalogue.Dataset;
import io.hookline.reporting.figures.competitor.CompetitorsView.CompetitorVoice;
import io.hookline.reporting.figures.competitor.CompetitorsView.OnNetwork;
import io.hookline.reporting.figures.competitor.CompetitorsView.Shares;
import io.hookline.reporting.figures.query.AskedDays;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.ratecard.Network;
import io.hookline.reporting.figures.view.SpecialView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the brand's posts of a period with those of the competitors that it tracks. */
@ApplicationScoped
class Competitors implements SpecialView {

  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 400;

  private final OwnPosts own;
  private final ForeignPosts foreign;
  private final BrandDirectory brands;
  private final CurrentFreshness freshness;
  private final Clock clock;

  Competitors(
      OwnPosts own,
      ForeignPosts foreign,
      BrandDirectory brands,
      CurrentFreshness freshness,
      Clock clock) {
    this.own = own;
    this.foreign = foreign;
    this.brands = brands;
    this.freshness = freshness;
    this.clock = clock;
  }

  /**
   * Compares.
   *
   * @param network null: each of them
   */
  CompetitorsView of(String slug, Network network, LocalDate from, LocalDate to, Dataset dataset) {
    BrandFacts brand = brands.get(slug);
    LocalDate today = clock.instant().atZone(brand.timeZone()).toLocalDate();
    Days days = AskedDays.of(from, to, today, USUAL_DAYS, MOST_DAYS);
    return new CompetitorsView(
        days,
        brand.timeZone().getId(),
        dataset,
        CompetitorsView.VERSION,
        (network == null ? Stream.of(Network.values()) : Stream.of(network))
            .map(one -> on(one, brand, days, dataset))
            .toList(),
        freshness.read());
  }

  private OnNetwork on(Network network, BrandFacts brand, Days days, Dataset dataset) {
    Instant begin = days.from().atStartOfDay(brand.timeZone()).toInstant();
    Instant end = days.to().plusDays(1).atStartOfDay(brand.timeZone()).toInstant();
    OwnPosts.Own mine = own.posts(brand.slug(), network, dataset, begin, end);
    VoiceView ours = VoiceView.of(mine.posts());
    List<ComparedPost> theirs = foreign.posts(brand.slug(), network, begin, end, brand.timeZone());
    VoiceView tracked = VoiceView.of(theirs);
    Map<UUID, List<ComparedPost>> byAccount =
        theirs.stream().collect(Collectors.groupingBy(ComparedPost::account));
    List<CompetitorVoice> competitors =
        foreign.competitors(brand.slug(), network, days).stream()
            .map(one -> voice(one, ours, byAccount.getOrDefault(one.id(), List.of())))
            .toList();
    return new OnNetwork(
        network, mine.organicOnly(), Shares.of(ours, tracked), ours, tracked, competitors);
  }

  private static CompetitorVoice voice(
      ForeignPosts.Tracked competitor, VoiceView ours, List<ComparedPost> posts) {
    VoiceView theirs = VoiceView.of(posts);
    return new CompetitorVoice(competitor.id(), competitor.name(), theirs, Shares.of(ours, theirs));
  }

  @Override
  public String id() {
    return "competitors";
  }

  @Override
  public String summary() {
    return "The brand beside the competitors that it tracks, network by network";
  }
}
