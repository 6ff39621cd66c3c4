package io.hookline.content.measure.competitorpost;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.measure.competitor.Competitors;
import io.hookline.content.measure.competitor.TrackedAccount;
import io.hookline.content.measure.snapshot.ToldCells;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Posts of competitors in files, which are sent again and again with the counters of the day. */
@ApplicationScoped
class CompetitorPostImport implements ImportKind<ImportedCompetitorPost> {

  private final Competitors competitors;
  private final StoreCompetitorPosts posts;
  private final Clock clock;

  CompetitorPostImport(Competitors competitors, StoreCompetitorPosts posts, Clock clock) {
    this.competitors = competitors;
    this.posts = posts;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "competitor-posts";
  }

  @Override
  public Class<ImportedCompetitorPost> type() {
    return ImportedCompetitorPost.class;
  }

  /** Likes that a network hides stand there as a dash. */
  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    return ImportKind.super.fromCells(ToldCells.of(cells));
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedCompetitorPost>> rows) {
    Instant now = clock.instant();
    Competitors.Named named =
        competitors.named(rows.stream().map(row -> row.value().name()).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<SentPost> good = new ArrayList<>(rows.size());
    for (Row<ImportedCompetitorPost> row : rows) {
      try {
        good.add(sent(row, named, now));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    outcomes.addAll(posts.store(good, now));
    return outcomes;
  }

  private static SentPost sent(
      Row<ImportedCompetitorPost> row, Competitors.Named named, Instant now) {
    ImportedCompetitorPost told = row.value();
    TrackedAccount competitor = named.of(told.name());
    PostFacts facts = PostFacts.of(told.post(competitor.id()), competitor, now);
    if (told.tellsCounters()) {
      told.snapshot().check(told.publishedAt(), now);
    }
    return new SentPost(row, competitor, facts);
  }
}
