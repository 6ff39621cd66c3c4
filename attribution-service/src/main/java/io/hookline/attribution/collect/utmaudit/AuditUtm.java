package io.hookline.attribution.collect.utmaudit;

import io.hookline.attribution.collect.taxonomy.UtmRules;
import io.hookline.attribution.collect.taxonomy.UtmTaxonomies;
import io.hookline.attribution.collect.utmaudit.UtmAuditView.FindingCount;
import io.hookline.attribution.collect.utmaudit.UtmAuditView.Links;
import io.hookline.attribution.collect.utmaudit.UtmAuditView.Visits;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lays spend, visits and links of a period side by side. */
@ApplicationScoped
class AuditUtm {

  /** Of each kind; the counts say how many there are. */
  private static final int MOST = 50;

  /** A campaign that brings fewer visits than one of so many clicks has lost its tags. */
  private static final int CLICKS_FOR_A_VISIT = 10;

  private final Instance<VisitSource> sources;
  private final AdCampaigns campaigns;
  private final AuditedLinks links;
  private final UtmTaxonomies taxonomies;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  AuditUtm(
      Instance<VisitSource> sources,
      AdCampaigns campaigns,
      AuditedLinks links,
      UtmTaxonomies taxonomies,
      BrandDirectory brands,
      CurrentBrand brand) {
    this.sources = sources;
    this.campaigns = campaigns;
    this.links = links;
    this.taxonomies = taxonomies;
    this.brands = brands;
    this.brand = brand;
  }

  /**
   * @param from the first day in the brand's time zone
   * @param to the last
   */
  UtmAuditView of(LocalDate from, LocalDate to) {
    return of(from, to, links.share());
  }

  /** Of one day, with the links that there were at its end. */
  UtmAuditView asOfDay(LocalDate day) {
    return of(day, day, links.shareAt(day.plusDays(1).atStartOfDay(zone()).toInstant()));
  }

  private ZoneId zone() {
    return brands.find(brand.slug()).orElseThrow().timeZone();
  }

  private UtmAuditView of(LocalDate from, LocalDate to, AuditedLinks.Share share) {
    ZoneId zone = zone();
    List<TaggedVisits> visits = new ArrayList<>();
    for (VisitSource source : sources) {
      visits.addAll(
          source.between(
              from.atStartOfDay(zone).toInstant(), to.plusDays(1).atStartOfDay(zone).toInstant()));
    }
    UtmRules taxonomy = taxonomies.rules();
    List<AdCampaign> paid = campaigns.between(from, to);
    List<List<FindingView>> kinds =
        List.of(
            spend(paid, visits),
            withoutCampaign(visits),
            links.untagged(from, to, MOST).stream().map(FindingView::untagged).toList(),
            new Spellings(taxonomy).drifted(visits));
    return new UtmAuditView(
        from,
        to,
        new Links(share.all(), share.tagged(), share(share.tagged(), share.all())),
        visits(visits),
        !paid.isEmpty(),
        taxonomy.version(),
        counts(kinds, share),
        kinds.stream().flatMap(kind -> kind.stream().limit(MOST)).toList());
  }

  private static List<FindingCount> counts(
      List<List<FindingView>> kinds, AuditedLinks.Share share) {
    List<FindingCount> counts = new ArrayList<>();
    for (FindingKind kind : FindingKind.values()) {
      counts.add(
          new FindingCount(
              kind,
              kind == FindingKind.UNTAGGED_LINK
                  ? share.all() - share.tagged()
                  : kinds.get(kind.ordinal()).size()));
    }
    return counts;
  }

  private static List<FindingView> spend(List<AdCampaign> paid, List<TaggedVisits> visits) {
    Map<String, Set<TaggedVisits>> named = new TreeMap<>();
    for (TaggedVisits some : visits) {
      Stream.of(Objects.toString(some.campaign(), ""), Objects.toString(some.id(), ""))
          .filter(name -> !name.isEmpty())
          .forEach(name -> of(named, name).add(some));
    }
    List<FindingView> found = new ArrayList<>();
    for (AdCampaign campaign : paid) {
      Set<TaggedVisits> its = Collections.newSetFromMap(new IdentityHashMap<>());
      Stream.of(campaign.id(), campaign.name())
          .filter(Objects::nonNull)
          .forEach(name -> its.addAll(of(named, name)));
      long seen = its.stream().mapToLong(TaggedVisits::visits).sum();
      if (seen == 0 || seen * CLICKS_FOR_A_VISIT < campaign.clicks()) {
        found.add(FindingView.spend(campaign, seen));
      }
    }
    return found;
  }

  /** Visits that carry a name, each once: two that look the same are two. */
  private static Set<TaggedVisits> of(Map<String, Set<TaggedVisits>> named, String name) {
    return named.computeIfAbsent(
        Spellings.plain(name), plain -> Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static List<FindingView> withoutCampaign(List<TaggedVisits> visits) {
    Map<List<String>, Long> origins = new HashMap<>();
    for (TaggedVisits some : visits) {
      if (some.campaign() == null && some.id() == null) {
        origins.merge(Arrays.asList(some.source(), some.medium()), some.visits(), Long::sum);
      }
    }
    return origins.entrySet().stream()
        .map(
            origin ->
                FindingView.withoutCampaign(
                    origin.getKey().get(0), origin.getKey().get(1), origin.getValue()))
        .sorted(
            Comparator.comparingLong(FindingView::visits)
                .reversed()
                .thenComparing(FindingView::about))
        .toList();
  }

  private static Visits visits(List<TaggedVisits> visits) {
    long all = visits.stream().mapToLong(TaggedVisits::visits).sum();
    long with =
        visits.stream()
            .filter(some -> some.campaign() != null || some.id() != null)
            .mapToLong(TaggedVisits::visits)
            .sum();
    return new Visits(all, with, share(with, all));
  }

  private static BigDecimal share(long part, long all) {
    return all == 0
        ? null
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), 3, RoundingMode.HALF_UP);
  }
}
