package io.hookline.content.plan.trend;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Trends of a spreadsheet or of another tool. */
@Singleton
class TrendImport implements ImportKind<NewTrend> {

  private final KnownTrends known;
  private final TrendBatch batch;
  private final Vocabularies vocabularies;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  TrendImport(
      KnownTrends known,
      TrendBatch batch,
      Vocabularies vocabularies,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.known = known;
    this.batch = batch;
    this.vocabularies = vocabularies;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "trends";
  }

  @Override
  public Class<NewTrend> type() {
    return NewTrend.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewTrend>> rows) {
    Instant now = clock.instant();
    List<Supplier<Terms>> terms =
        vocabularies.readEach(
            rows.stream().map(row -> new Vocabularies.Sent(row.value().terms(), null)).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    Map<Row<NewTrend>, TrendBatch.Row> good = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      try {
        TrendUpdate facts = rows.get(i).value().facts(now).withTerms(terms.get(i).get());
        Trend trend = new Trend(Ids.next(), facts, now);
        good.put(rows.get(i), new TrendBatch.Row(trend.view(kept -> kept), trend.keys()));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(rows.get(i), refused));
      }
    }
    outcomes.addAll(store(rows, good));
    return outcomes;
  }

  private List<RowOutcome> store(
      List<Row<NewTrend>> rows, Map<Row<NewTrend>, TrendBatch.Row> good) {
    TrendsSoFar soFar = new TrendsSoFar();
    known.rowsLike(good.values().stream().map(TrendBatch.Row::keys).toList()).forEach(soFar::add);
    List<TrendBatch.Row> added = new ArrayList<>();
    List<Vocabularies.Sent> used = new ArrayList<>();
    List<RowOutcome> outcomes = new ArrayList<>();
    for (Row<NewTrend> row : rows) {
      TrendBatch.Row sent = good.get(row);
      if (sent != null) {
        outcomes.add(
            soFar
                .like(sent.keys())
                .map(standing -> beside(row, sent, standing))
                .orElseGet(
                    () -> {
                      soFar.add(sent);
                      added.add(sent);
                      used.add(new Vocabularies.Sent(row.value().terms(), null));
                      return RowOutcome.applied(row, sent.trend().id());
                    }));
      }
    }
    vocabularies.keep(used);
    batch.add(added);
    outbox.append(
        brand.slug(), added.stream().map(row -> new TrendEvent.Found(row.trend())).toList());
    return outcomes;
  }

  /** The same trend sent again changes nothing; other facts are told where they belong. */
  private static RowOutcome beside(
      Row<NewTrend> row, TrendBatch.Row sent, TrendBatch.Row standing) {
    TrendUpdate there = standing.trend().facts();
    TrendUpdate facts = sent.trend().facts();
    boolean same =
        there.equals(row.value().foundAt() == null ? facts.foundAt(there.foundAt()) : facts);
    return same
        ? RowOutcome.unchanged(row, standing.trend().id())
        : RowOutcome.failed(row, KnownTrends.refusal(sent.keys(), standing.keys()));
  }
}
