package io.hookline.creator.deal.partnership;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.creator.deal.campaign.Campaigns;
import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Drafts partnerships from files. */
@ApplicationScoped
class PartnershipImport implements ImportKind<ImportedPartnership> {

  private final Creators creators;
  private final Campaigns campaigns;
  private final PartnershipBatch batch;
  private final PartnershipClock clock;
  private final Outbox outbox;
  private final CurrentBrand brand;

  PartnershipImport(
      Creators creators,
      Campaigns campaigns,
      PartnershipBatch batch,
      PartnershipClock clock,
      Outbox outbox,
      CurrentBrand brand) {
    this.creators = creators;
    this.campaigns = campaigns;
    this.batch = batch;
    this.clock = clock;
    this.outbox = outbox;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "partnerships";
  }

  @Override
  public Class<ImportedPartnership> type() {
    return ImportedPartnership.class;
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    Map<String, String> plain = new LinkedHashMap<>(cells);
    List<ObjectNode> rates = RateCells.take(plain);
    ObjectNode row = ImportKind.super.fromCells(plain);
    row.putArray("perDeliverable").addAll(rates);
    return row;
  }

  @Override
  public List<RowOutcome> apply(List<Row<ImportedPartnership>> rows) {
    List<UUID> named = rows.stream().map(row -> row.value().creatorId()).distinct().toList();
    Set<UUID> people = creators.existing(named);
    Map<UUID, UUID> merged = creators.merged(named);
    Set<UUID> known =
        campaigns.existing(
            rows.stream().map(row -> row.value().campaignId()).filter(Objects::nonNull).toList());
    Map<ImportedPartnership.Key, UUID> there = new HashMap<>(batch.known(named));
    Change change = clock.now();
    String currency = clock.currency();
    List<PartnershipView> drafts = new ArrayList<>();
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (Row<ImportedPartnership> row : rows) {
      ImportedPartnership said = row.value();
      UUID same = there.get(said.key());
      if (same != null) {
        outcomes.add(RowOutcome.unchanged(row, same));
        continue;
      }
      try {
        new References()
            .add("creatorId", said.creatorId(), "creator", people::contains)
            .add("campaignId", said.campaignId(), "campaign", known::contains)
            .require();
        Creators.requireStanding(said.creatorId(), merged);
        PartnershipView draft =
            new Partnership(Ids.next(), said.drafted(), said.agreed(currency), change).view();
        drafts.add(draft);
        there.put(said.key(), draft.id());
        outcomes.add(RowOutcome.applied(row, draft.id()));
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    batch.add(drafts, change);
    outbox.append(brand.slug(), drafts.stream().map(PartnershipEvent.Drafted::new).toList());
    return outcomes;
  }
}
