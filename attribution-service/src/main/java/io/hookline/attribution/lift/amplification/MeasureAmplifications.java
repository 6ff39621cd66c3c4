package io.hookline.attribution.lift.amplification;

import io.hookline.attribution.lift.amplification.FindAlsoRan.Other;
import io.hookline.attribution.lift.amplification.MeasureBoost.Terms;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measures the boosts of posts of the present brand, and tells of those that came out otherwise.
 */
@ApplicationScoped
class MeasureAmplifications {

  private final DueAmplifications due;
  private final BoostedPosts posts;
  private final FindAlsoRan alsoRan;
  private final BoostTerms terms;
  private final AmplificationRepository measured;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Outbox outbox;
  private final Clock clock;

  MeasureAmplifications(
      DueAmplifications due,
      BoostedPosts posts,
      FindAlsoRan alsoRan,
      BoostTerms terms,
      AmplificationRepository measured,
      BrandDirectory brands,
      CurrentBrand brand,
      Outbox outbox,
      Clock clock) {
    this.due = due;
    this.posts = posts;
    this.alsoRan = alsoRan;
    this.terms = terms;
    this.measured = measured;
    this.brands = brands;
    this.brand = brand;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public void of(Collection<UUID> asked) {
    List<UUID> taken = due.take(asked);
    if (taken.isEmpty()) {
      return;
    }
    BrandFacts facts = brands.get(brand.slug());
    Terms holding = terms.of(facts);
    List<BoostedPost> boosted = posts.of(facts, taken);
    Map<UUID, AmplificationView> known =
        measured.of(taken).stream()
            .collect(Collectors.toMap(AmplificationView::id, Function.identity()));
    Map<UUID, AmplificationView> present = new HashMap<>();
    Brought brought = brought(facts, holding, boosted);
    for (BoostedPost post : boosted) {
      List<BoostedStretch> stretches = BoostedStretch.of(post.ads().navigableKeySet());
      for (BoostedStretch stretch : stretches) {
        AmplificationView view = view(facts, holding, post, stretch, stretches, brought, known);
        present.put(view.id(), view);
      }
    }
    Instant now = clock.instant();
    known.forEach((id, view) -> present.computeIfAbsent(id, gone -> view.withdrawn(now)));
    List<AmplificationView> changed =
        present.values().stream().filter(view -> !view.equals(known.get(view.id()))).toList();
    changed.forEach(measured::save);
    outbox.append(brand.slug(), changed.stream().map(AmplificationEvent.Measured::new).toList());
  }

  /** Of all days that any of them looks at. */
  private Brought brought(BrandFacts facts, Terms holding, List<BoostedPost> boosted) {
    List<LocalDate> edges = new ArrayList<>();
    for (BoostedPost post : boosted) {
      if (!post.ads().isEmpty()) {
        edges.add(post.ads().firstKey().minusDays(Baseline.LOOK_BACK_DAYS));
        edges.add(post.ads().lastKey().plusDays(holding.carryOverDays()));
      }
    }
    return edges.isEmpty()
        ? new Brought()
        : posts.brought(
            facts,
            boosted,
            edges.stream().min(LocalDate::compareTo).orElseThrow(),
            edges.stream().max(LocalDate::compareTo).orElseThrow());
  }

  private AmplificationView view(
      BrandFacts facts,
      Terms holding,
      BoostedPost post,
      BoostedStretch stretch,
      List<BoostedStretch> all,
      Brought brought,
      Map<UUID, AmplificationView> known) {
    BoostFigures figures = figures(facts, holding, post, stretch, all, brought);
    UUID id =
        Ids.derived(
            stretch.first().atStartOfDay().toInstant(ZoneOffset.UTC),
            facts.slug() + "/amplification/" + post.id());
    AmplificationState state =
        AmplificationState.of(stretch, holding.carryOverDays(), holding.today());
    AmplificationView before = known.get(id);
    return before == null
        ? AmplificationView.first(id, post, state, figures, clock.instant())
        : before.next(post.creator(), state, figures, clock.instant());
  }

  private BoostFigures figures(
      BrandFacts facts,
      Terms holding,
      BoostedPost post,
      BoostedStretch stretch,
      List<BoostedStretch> all,
      Brought brought) {
    MeasureBoost boost = MeasureBoost.of(holding, post, stretch, all, true, brought);
    LocalDate from = stretch.first();
    LocalDate since = boost.baseline().days().isEmpty() ? from : boost.baseline().days().get(0);
    LocalDate until = boost.days().isEmpty() ? from : boost.days().get(boost.days().size() - 1);
    List<Other> others = alsoRan.posts(facts, post.id(), since, from, until);
    boolean sharedCodes =
        others.stream().anyMatch(other -> FindAlsoRan.isOf(post.creator(), other));
    AlsoRan also = alsoRan.of(facts, post, others, since, from, until);
    return (sharedCodes ? MeasureBoost.of(holding, post, stretch, all, false, brought) : boost)
        .figures(also);
  }
}
