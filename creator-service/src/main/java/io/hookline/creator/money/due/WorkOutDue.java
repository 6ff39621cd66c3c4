package io.hookline.creator.money.due;

import io.hookline.creator.deal.partnership.AgreedTerms;
import io.hookline.creator.deal.partnership.PartnershipTerms;
import io.hookline.creator.money.earning.HoldingPeriods;
import io.hookline.creator.money.earning.SettleTargets;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.creator.money.earning.Target;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Earns what is due under some partnerships, or takes back what is not any more. */
@ApplicationScoped
class WorkOutDue {

  private final DuePartnerships due;
  private final PartnershipTerms partnerships;
  private final ReadMetrics metrics;
  private final EarnedUnder earned;
  private final DueDeliverables deliverables;
  private final HoldingPeriods holding;
  private final SettleTargets settle;
  private final HoldBonuses hold;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  WorkOutDue(
      DuePartnerships due,
      PartnershipTerms partnerships,
      ReadMetrics metrics,
      EarnedUnder earned,
      DueDeliverables deliverables,
      HoldingPeriods holding,
      SettleTargets settle,
      HoldBonuses hold,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.due = due;
    this.partnerships = partnerships;
    this.metrics = metrics;
    this.earned = earned;
    this.deliverables = deliverables;
    this.holding = holding;
    this.settle = settle;
    this.hold = hold;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @Transactional
  public void of(Collection<UUID> ids) {
    settle.alone();
    List<UUID> taken = due.take(ids);
    List<Target> targets = new ArrayList<>();
    Map<UUID, Set<String>> held = new LinkedHashMap<>();
    for (UUID partnership : taken) {
      List<AgreedTerms> versions = partnerships.versionsOf(partnership);
      if (!versions.isEmpty()) {
        List<PostViews> views = metrics.views(partnership);
        List<Reached> changes = metrics.changes(partnership, views);
        targets.addAll(of(partnership, versions, views, changes));
        held.put(partnership, CarriedBonuses.of(partnership, versions, changes));
      }
    }
    settle.settle(targets);
    held.forEach(hold::of);
  }

  private List<Target> of(
      UUID partnership, List<AgreedTerms> versions, List<PostViews> views, List<Reached> changes) {
    List<EarnedUnder.Sum> there = earned.sums(partnership);
    List<Target> targets = new ArrayList<>(deliverables.of(partnership, versions));
    fee(versions, there, targets);
    Bonuses.of(versions, changes)
        .forEach(
            (tier, come) ->
                targets.add(
                    later(
                        SourceKind.BONUS,
                        tier.source(partnership),
                        come.terms(),
                        come.amount(),
                        come.at())));
    Bounties.of(versions, views)
        .forEach(
            come ->
                targets.add(
                    later(
                        SourceKind.BOUNTY,
                        come.postId().toString(),
                        come.terms(),
                        come.amount(),
                        come.at())));
    takeBack(versions.get(0), there, targets);
    return targets;
  }

  private void fee(List<AgreedTerms> versions, List<EarnedUnder.Sum> there, List<Target> targets) {
    Instant now = clock.instant();
    AgreedTerms terms = Bonuses.at(versions, now);
    LocalDate today = LocalDate.ofInstant(now, brands.get(brand.slug()).timeZone());
    List<EarnedUnder.Sum> fees =
        there.stream().filter(sum -> sum.sourceKind() == SourceKind.PARTNERSHIP).toList();
    String currency = terms.terms().pay().currency();
    boolean inOthers =
        fees.stream()
            .anyMatch(sum -> !sum.currency().equals(currency) && sum.amount().signum() != 0);
    LocalDate since = inOthers ? since(versions, terms, currency) : null;
    // A key of its own, so that what was earned in another currency, or before, is left alone.
    String source = terms.partnershipId() + (inOthers ? "/" + currency + "/" + since : "");
    BigDecimal before =
        fees.stream()
            .filter(sum -> sum.sourceId().equals(source))
            .map(EarnedUnder.Sum::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal dueNow = Fees.due(terms, since, today);
    if (dueNow.compareTo(before) > 0) {
      targets.add(target(SourceKind.PARTNERSHIP, source, terms, dueNow, now, null));
    }
  }

  /** The day from which on the pay is in the currency in which it is by now. */
  private LocalDate since(List<AgreedTerms> versions, AgreedTerms now, String currency) {
    AgreedTerms first = now;
    for (AgreedTerms version : versions.subList(versions.indexOf(now), versions.size())) {
      if (!version.terms().pay().currency().equals(currency)) {
        break;
      }
      first = version;
    }
    return first.validFrom() == null
        ? LocalDate.MIN
        : LocalDate.ofInstant(first.validFrom(), brands.get(brand.slug()).timeZone());
  }

  /** Of tiers and posts that bring nothing any more. */
  private void takeBack(AgreedTerms terms, List<EarnedUnder.Sum> there, List<Target> targets) {
    Set<String> known = new HashSet<>();
    targets.forEach(target -> known.add(target.sourceKind() + target.sourceId()));
    for (EarnedUnder.Sum sum : there) {
      if (sum.sourceKind().isReached()
          && sum.amount().signum() != 0
          && !known.contains(sum.sourceKind() + sum.sourceId())) {
        targets.add(
            new Target(
                terms.creatorId(),
                terms.partnershipId(),
                terms.version(),
                terms.campaignId(),
                sum.sourceKind(),
                sum.sourceId(),
                new Money(BigDecimal.ZERO, sum.currency()),
                clock.instant(),
                null,
                true));
      }
    }
  }

  private Target later(
      SourceKind kind, String source, AgreedTerms terms, BigDecimal amount, Instant at) {
    return target(kind, source, terms, amount.max(BigDecimal.ZERO), at, holding.until(at));
  }

  static Target target(
      SourceKind sourceKind,
      String source,
      AgreedTerms terms,
      BigDecimal amount,
      Instant at,
      Instant holdUntil) {
    String currency = terms.terms().pay().currency();
    return new Target(
        terms.creatorId(),
        terms.partnershipId(),
        terms.version(),
        terms.campaignId(),
        sourceKind,
        source,
        new Money(amount.setScale(Money.minorDigits(currency), RoundingMode.HALF_UP), currency),
        at,
        holdUntil,
        holdUntil != null);
  }
}
