package io.hookline.content.plan.trend;

import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.aggregate.Where;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Singleton
class TrendRepository extends Aggregates<Trend, TrendView> {

  private final Vocabularies vocabularies;
  private final TrendUses uses;

  TrendRepository(AggregateStore store, Vocabularies vocabularies, TrendUses uses) {
    super(store, Trend.class, trend -> trend.view(vocabularies::now), TrendProblem.TREND_NOT_FOUND);
    this.vocabularies = vocabularies;
    this.uses = uses;
  }

  TrendView shown(Trend trend) {
    return trend.view(vocabularies::now);
  }

  /** With their uses, counted for the whole page at once. */
  Page<TrendView> counted(PageQuery query, Where where) {
    Page<TrendView> page = page(query, where);
    Map<UUID, TrendUsesView> counts = uses.of(page.items().stream().map(TrendView::id).toList());
    List<TrendView> items =
        page.items().stream()
            .map(trend -> trend.with(counts.getOrDefault(trend.id(), TrendUsesView.NONE)))
            .toList();
    return new Page<>(items, page.nextCursor());
  }
}
