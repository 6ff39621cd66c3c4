package io.hookline.content.produce.comment;

import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.produce.commentrules.RuleSet;
import io.hookline.content.produce.commentrules.Rules;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes comments that the networks tell: new ones, and what is new of those that are here. */
@ApplicationScoped
class TakeComments {

  /** Others may add the same comments at the same moment; then what they have added is read. */
  private static final int ATTEMPTS = 3;

  private final CommentStore store;
  private final Rules rules;
  private final Outbox outbox;
  private final CurrentBrand brand;

  TakeComments(CommentStore store, Rules rules, Outbox outbox, CurrentBrand brand) {
    this.store = store;
    this.rules = rules;
    this.outbox = outbox;
    this.brand = brand;
  }

  /** Comments of one try: as they stood and stand, and what became of each row. */
  private static final class Batch {
    final Map<CommentKey, Comment> standing;
    final Map<CommentKey, Comment> fresh = new LinkedHashMap<>();
    final Set<Comment> changed = new LinkedHashSet<>();
    final Set<Comment> seen = new LinkedHashSet<>();
    final Map<Row<NewComment>, RowOutcome> outcomes = new LinkedHashMap<>();

    Batch(Map<CommentKey, Comment> standing) {
      this.standing = standing;
    }
  }

  /** An outcome for each row. Rows of the same comment take effect in their order. */
  List<RowOutcome> take(List<Row<NewComment>> rows, Instant now) {
    RuleSet held = rules.held();
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<Row<NewComment>> open = rows;
    for (int attempt = 1; !open.isEmpty(); attempt++) {
      if (attempt > ATTEMPTS) {
        throw new Problem(CommonProblem.CONFLICT, "Others add the same comments; try again.");
      }
      open = attempt(open, held, now, outcomes);
    }
    return outcomes;
  }

  /**
   * One that is new here.
   *
   * @return its id
   * @throws Problem COMMENT_EXISTS
   */
  UUID takeNew(NewComment told, Instant now) {
    Comment comment = new Comment(brand.slug(), told, rules.held(), now);
    if (store.add(List.of(comment)).isEmpty()) {
      UUID there = store.standing(Set.of(comment.key())).get(comment.key()).id();
      throw new Problem(CommentProblem.COMMENT_EXISTS, "It is the comment " + there + ".");
    }
    outbox.append(brand.slug(), new CommentEvent.Recorded(comment.change()));
    return comment.id();
  }

  /** Returns the rows of comments that others have added meanwhile. */
  private List<Row<NewComment>> attempt(
      List<Row<NewComment>> rows, RuleSet held, Instant now, List<RowOutcome> outcomes) {
    Batch batch =
        new Batch(
            store.standing(rows.stream().map(row -> key(row.value())).collect(Collectors.toSet())));
    rows.forEach(row -> batch.outcomes.put(row, merge(batch, row, held, now)));
    Set<UUID> added = batch.fresh.isEmpty() ? Set.of() : store.add(batch.fresh.values());
    batch.fresh.values().removeIf(comment -> !added.contains(comment.id()));
    if (!batch.seen.isEmpty()) {
      store.update(batch.seen);
    }
    tell(batch);
    List<Row<NewComment>> open = new ArrayList<>();
    batch.outcomes.forEach(
        (row, outcome) -> {
          CommentKey key = key(row.value());
          boolean lost = !batch.standing.containsKey(key) && !batch.fresh.containsKey(key);
          if (lost) {
            open.add(row);
          } else {
            outcomes.add(outcome);
          }
        });
    return open;
  }

  private RowOutcome merge(Batch batch, Row<NewComment> row, RuleSet held, Instant now) {
    CommentKey key = key(row.value());
    Comment standing = batch.standing.get(key);
    Comment known = standing == null ? batch.fresh.get(key) : standing;
    if (known == null) {
      Comment comment = new Comment(brand.slug(), row.value(), held, now);
      batch.fresh.put(key, comment);
      return RowOutcome.applied(row, comment.id());
    }
    try {
      boolean more = known.see(brand.slug(), row.value(), held, now);
      if (standing != null) {
        batch.seen.add(known);
      }
      if (standing != null && more) {
        batch.changed.add(known);
      }
      return more ? RowOutcome.applied(row, known.id()) : RowOutcome.unchanged(row, known.id());
    } catch (Problem refused) {
      return RowOutcome.failed(row, refused);
    }
  }

  private void tell(Batch batch) {
    List<CommentEvent> events = new ArrayList<>();
    batch.fresh.values().stream()
        .map(comment -> new CommentEvent.Recorded(comment.change()))
        .forEach(events::add);
    batch.changed.stream()
        .map(comment -> new CommentEvent.Updated(comment.change()))
        .forEach(events::add);
    outbox.append(brand.slug(), events);
  }

  private static CommentKey key(NewComment comment) {
    return new CommentKey(comment.network(), comment.platformId());
  }
}
