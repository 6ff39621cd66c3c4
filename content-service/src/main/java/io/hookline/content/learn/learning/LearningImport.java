package io.hookline.content.learn.learning;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Learnings of a spreadsheet or of another tool. */
@Singleton
class LearningImport implements ImportKind<ImportedLearning> {

  private final LearningRepository learnings;
  private final LearningBatch batch;
  private final LearningReferences references;
  private final Vocabularies vocabularies;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Calendars calendars;
  private final Clock clock;

  LearningImport(
      LearningRepository learnings,
      LearningBatch batch,
      LearningReferences references,
      Vocabularies vocabularies,
      Outbox outbox,
      CurrentBrand brand,
      Calendars calendars,
      Clock clock) {
    this.learnings = learnings;
    this.batch = batch;
    this.references = references;
    this.vocabularies = vocabularies;
    this.outbox = outbox;
    this.brand = brand;
    this.calendars = calendars;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "learnings";
  }

  @Override
  public Class<ImportedLearning> type() {
    return ImportedLearning.class;
  }

  /** What of the rows is new, and which terms it brings. */
  private record Added(
      List<LearningView> learnings, Map<UUID, String> notes, List<Vocabularies.Sent> terms) {

    void add(LearningView learning, LearningFacts facts) {
      learnings.add(learning);
      notes.put(learning.id(), facts.note());
      terms.add(new Vocabularies.Sent(facts.terms(), null));
    }
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedLearning>> rows) {
    List<LearningUpdate> said = rows.stream().map(row -> row.value().said()).toList();
    EvidenceFound found = references.of(said);
    List<Supplier<Terms>> terms =
        vocabularies.readEach(
            said.stream().map(one -> new Vocabularies.Sent(one.facts().terms(), null)).toList());
    RecordedLearnings recorded = new RecordedLearnings(like(rows));
    BrandCalendar calendar = calendars.current();
    Added added = new Added(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      outcomes.add(
          outcome(rows.get(i), said.get(i), found, terms.get(i), calendar, recorded, added));
    }
    vocabularies.keep(added.terms());
    batch.add(added.learnings());
    learnings.keepFirst(added.learnings(), added.notes());
    outbox.append(brand.slug(), added.learnings().stream().map(LearningEvent.Added::new).toList());
    return outcomes;
  }

  private List<LearningView> like(List<Row<ImportedLearning>> rows) {
    return learnings.like(
        rows.stream()
            .map(row -> row.value().externalId())
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        rows.stream()
            .map(row -> StatementKey.of(row.value().facts().statement()))
            .distinct()
            .toList());
  }

  private RowOutcome outcome(
      Row<ImportedLearning> row,
      LearningUpdate said,
      EvidenceFound found,
      Supplier<Terms> terms,
      BrandCalendar calendar,
      RecordedLearnings recorded,
      Added added) {
    try {
      said.check();
      found.require(said);
      Instant now = clock.instant();
      LearningView sent =
          new Learning(
                  Ids.next(),
                  row.value().externalId(),
                  said.content(terms.get()),
                  Learned.of(said.facts().learnedOn(), now, calendar, now),
                  said.facts().reviewOn(),
                  now)
              .view(kept -> kept);
      Optional<LearningView> standing = recorded.same(sent);
      if (standing.isPresent()) {
        return RowOutcome.unchanged(row, standing.get().id());
      }
      recorded.add(sent);
      added.add(sent, said.facts());
      return RowOutcome.applied(row, sent.id());
    } catch (Problem refused) {
      return RowOutcome.failed(row, refused);
    }
  }
}
