package io.hookline.content.measure.competitorpost;

import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.measure.competitorpost.KnownVideos.Known;
import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Stores posts of a file: a new one with its counters, of one that is recorded the counters. */
@ApplicationScoped
class StoreCompetitorPosts {

  private final KnownVideos videos;
  private final CompetitorPostBatch batch;
  private final CompetitorSnapshots snapshots;
  private final Vocabularies vocabularies;
  private final Outbox outbox;
  private final CurrentBrand brand;

  StoreCompetitorPosts(
      KnownVideos videos,
      CompetitorPostBatch batch,
      CompetitorSnapshots snapshots,
      Vocabularies vocabularies,
      Outbox outbox,
      CurrentBrand brand) {
    this.videos = videos;
    this.batch = batch;
    this.snapshots = snapshots;
    this.vocabularies = vocabularies;
    this.outbox = outbox;
    this.brand = brand;
  }

  /** What rows are about, so far. */
  private record Stored(
      List<CompetitorPostView> added,
      List<Vocabularies.Sent> terms,
      Map<SentPost, CompetitorPostView> posts,
      Map<SentPost, CompetitorSnapshotView> told) {}

  List<RowOutcome> store(List<SentPost> rows, Instant now) {
    Known known = videos.among(rows.stream().map(SentPost::video).toList());
    List<Supplier<Terms>> terms =
        vocabularies.readEach(
            rows.stream().map(row -> new Vocabularies.Sent(row.told().terms(), null)).toList());
    Stored stored =
        new Stored(
            new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      try {
        take(rows.get(i), terms.get(i), known, stored, now);
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(rows.get(i).row(), refused));
      }
    }
    // Of a row that is refused, or tells counters alone, no term is added.
    vocabularies.keep(stored.terms());
    batch.add(brand.slug(), stored.added());
    outbox.append(
        brand.slug(), stored.added().stream().map(CompetitorPostEvent.Recorded::new).toList());
    Map<SentPost, ReadingOutcome> recorded = snapshots.record(stored.told());
    stored
        .posts()
        .forEach(
            (sent, post) -> {
              boolean isNew = stored.added().remove(post);
              outcomes.add(outcome(sent, post, isNew, recorded.get(sent)));
            });
    return outcomes;
  }

  private static void take(
      SentPost sent, Supplier<Terms> terms, Known known, Stored stored, Instant now) {
    if (known.own().contains(sent.video())) {
      throw new Problem(
          CompetitorPostProblem.POST_IS_OWN,
          "The brand has a post with the video " + sent.video().id() + ".");
    }
    CompetitorPostView post = known.posts().get(sent.video());
    if (post != null && !post.competitorId().equals(sent.competitor().id())) {
      throw new Problem(
          CompetitorPostProblem.COMPETITOR_POST_EXISTS,
          "It is recorded as another competitor's, with the id " + post.id() + ".");
    }
    boolean isNew = post == null;
    if (isNew) {
      post =
          new CompetitorPost(Ids.next(), sent.competitor(), sent.facts(), terms.get(), now)
              .view(kept -> kept);
    }
    if (sent.told().tellsCounters()) {
      NewCompetitorSnapshot told = sent.told().snapshot();
      told.check(post.publishedAt(), now);
      stored.told().put(sent, CompetitorSnapshotView.of(Ids.next(), post.id(), told, now));
    }
    if (isNew) {
      known.posts().put(sent.video(), post);
      stored.added().add(post);
      stored.terms().add(new Vocabularies.Sent(sent.told().terms(), null));
    }
    stored.posts().put(sent, post);
  }

  private static RowOutcome outcome(
      SentPost sent, CompetitorPostView post, boolean isNew, ReadingOutcome counters) {
    if (counters != null && counters.problem() != null) {
      return RowOutcome.failed(sent.row(), counters.problem());
    }
    boolean told = counters != null && counters.status() == ReadingOutcome.Status.RECORDED;
    return isNew || told
        ? RowOutcome.applied(sent.row(), post.id())
        : RowOutcome.unchanged(sent.row(), post.id());
  }
}
