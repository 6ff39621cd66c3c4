package io.hookline.content.plan.pillar;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.content.text.ByName;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Creates pillars from files; each row is what the single POST takes. */
@ApplicationScoped
class PillarImport implements ImportKind<NewPillar> {

  private final StoredPillars stored;
  private final TargetShares shares;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  PillarImport(
      StoredPillars stored, TargetShares shares, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.stored = stored;
    this.shares = shares;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "pillars";
  }

  @Override
  public Class<NewPillar> type() {
    return NewPillar.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewPillar>> rows) {
    Instant now = clock.instant();
    int given = shares.locked(null);
    ByName<PillarView> named = stored.named(rows.stream().map(row -> row.value().name()).toList());
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    List<PillarView> added = new ArrayList<>();
    for (Row<NewPillar> row : rows) {
      PillarUpdate facts = row.value().facts();
      PillarView known = named.get(facts.name());
      try {
        if (known != null) {
          outcomes.add(beside(row, facts, known));
          continue;
        }
        TargetShares.require(given, facts.targetShare());
        PillarView pillar = new Pillar(Ids.next(), facts, now).view();
        given += facts.targetShare() == null ? 0 : facts.targetShare();
        named.put(facts.name(), pillar);
        added.add(pillar);
        outcomes.add(RowOutcome.applied(row, pillar.id()));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    stored.add(added);
    outbox.append(brand.slug(), added.stream().map(PillarEvent.Created::new).toList());
    return outcomes;
  }

  /** What is there already stays as it is. */
  private static RowOutcome beside(Row<NewPillar> row, PillarUpdate sent, PillarView known) {
    if (known.says(sent)) {
      return RowOutcome.unchanged(row, known.id());
    }
    throw new Problem(
        PillarProblem.PILLAR_NAME_TAKEN,
        "The pillar " + known.id() + " has this name, and says something else.",
        List.of(new Violation("name", "is another pillar's")));
  }
}
