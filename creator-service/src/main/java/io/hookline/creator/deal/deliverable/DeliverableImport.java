package io.hookline.creator.deal.deliverable;

import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.creator.deal.partnership.KnownPartnership;
import io.hookline.creator.deal.partnership.Partnerships;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Plans deliverables from files. */
@ApplicationScoped
class DeliverableImport implements ImportKind<ImportedDeliverable> {

  private final Partnerships partnerships;
  private final DeliverableReferences references;
  private final DeliverableBatch batch;
  private final DeliverableDays days;
  private final Outbox outbox;
  private final CurrentBrand brand;

  DeliverableImport(
      Partnerships partnerships,
      DeliverableReferences references,
      DeliverableBatch batch,
      DeliverableDays days,
      Outbox outbox,
      CurrentBrand brand) {
    this.partnerships = partnerships;
    this.references = references;
    this.batch = batch;
    this.days = days;
    this.outbox = outbox;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "deliverables";
  }

  @Override
  public Class<ImportedDeliverable> type() {
    return ImportedDeliverable.class;
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedDeliverable>> rows) {
    List<UUID> named = rows.stream().map(row -> row.value().partnershipId()).distinct().toList();
    Map<UUID, KnownPartnership> known = partnerships.all(named);
    Set<UUID> briefs =
        references.briefs(
            rows.stream()
                .map(row -> row.value().plan().briefId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<ImportedDeliverable.Key, UUID> there = new HashMap<>(batch.known(named));
    List<DeliverableView> planned = new ArrayList<>();
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (Row<ImportedDeliverable> row : rows) {
      ImportedDeliverable said = row.value();
      UUID same = there.get(said.key());
      if (same != null) {
        outcomes.add(RowOutcome.unchanged(row, same));
        continue;
      }
      try {
        DeliverableView made = planned(said, known, briefs);
        planned.add(made);
        there.put(said.key(), made.id());
        outcomes.add(RowOutcome.applied(row, made.id()));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    batch.add(planned);
    outbox.append(
        brand.slug(), days.shown(planned).stream().map(DeliverableEvent.Planned::new).toList());
    return outcomes;
  }

  private DeliverableView planned(
      ImportedDeliverable said, Map<UUID, KnownPartnership> known, Set<UUID> briefs) {
    References.require("partnershipId", said.partnershipId(), "partnership", known::containsKey);
    KnownPartnership partnership = known.get(said.partnershipId());
    DeliverableReferences.requireNotOver(partnership);
    new References().add("briefId", said.plan().briefId(), "brief", briefs::contains).require();
    return new Deliverable(Ids.next(), Owed.under(partnership), null, said.plan(), days.now())
        .view();
  }
}
