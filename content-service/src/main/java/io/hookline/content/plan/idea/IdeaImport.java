package io.hookline.content.plan.idea;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Ideas of a spreadsheet or of another tool. */
@Singleton
class IdeaImport implements ImportKind<NewIdea> {

  private final IdeaRepository ideas;
  private final IdeaBatch batch;
  private final IdeaReferences references;
  private final Vocabularies vocabularies;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  IdeaImport(
      IdeaRepository ideas,
      IdeaBatch batch,
      IdeaReferences references,
      Vocabularies vocabularies,
      Outbox outbox,
      CurrentBrand brand,
      Clock clock) {
    this.ideas = ideas;
    this.batch = batch;
    this.references = references;
    this.vocabularies = vocabularies;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "ideas";
  }

  @Override
  public Class<NewIdea> type() {
    return NewIdea.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewIdea>> rows) {
    List<IdeaUpdate> facts = rows.stream().map(row -> row.value().facts()).toList();
    IdeaReferences.Known named = references.of(facts);
    List<Supplier<Terms>> terms =
        vocabularies.readEach(
            facts.stream().map(one -> new Vocabularies.Sent(one.terms(), null)).toList());
    KnownIdeas known =
        new KnownIdeas(
            ideas.byExternalId(
                rows.stream()
                    .map(row -> row.value().externalId())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList()));
    List<IdeaView> added = new ArrayList<>(rows.size());
    List<Vocabularies.Sent> used = new ArrayList<>();
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      outcomes.add(outcome(rows.get(i), facts.get(i), named, terms.get(i), known, added));
      if (added.size() > used.size()) {
        used.add(new Vocabularies.Sent(facts.get(i).terms(), null));
      }
    }
    vocabularies.keep(used);
    batch.add(added);
    outbox.append(brand.slug(), added.stream().map(IdeaEvent.Created::new).toList());
    return outcomes;
  }

  private RowOutcome outcome(
      Row<NewIdea> row,
      IdeaUpdate facts,
      IdeaReferences.Known named,
      Supplier<Terms> terms,
      KnownIdeas known,
      List<IdeaView> added) {
    try {
      facts.check();
      named.require(facts);
      Idea idea =
          new Idea(
              Ids.next(), row.value().externalId(), facts.withTerms(terms.get()), clock.instant());
      Optional<IdeaView> standing = known.like(idea);
      IdeaView view = idea.view(kept -> kept);
      if (standing.isEmpty()) {
        known.add(view);
        added.add(view);
        return RowOutcome.applied(row, view.id());
      }
      if (standing.get().facts().equals(view.facts())) {
        return RowOutcome.unchanged(row, standing.get().id());
      }
      throw KnownIdeas.refusal(standing.get());
    } catch (Problem refused) {
      return RowOutcome.failed(row, refused);
    }
  }
}
