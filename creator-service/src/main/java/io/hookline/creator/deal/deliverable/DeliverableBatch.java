package io.hookline.creator.deal.deliverable;

import io.hookline.creator.terms.DeliverableType;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Many deliverables with few statements. */
@ApplicationScoped
class DeliverableBatch {

  private static final String INSERT =
      """
      insert into deliverable
        (id, brand, partnership_id, creator_id, campaign_id, type, count, title, due_on, brief_id,
         status, steps, post_ids, version, created_at, updated_at)
      values
        (:id, :brand, :partnership, :creator, :campaign, :type, :count, :title, :dueOn, :brief,
         'DUE', '[]', '{}', 0, :now, :now)
      """;

  private static final String KNOWN =
      """
      select distinct on (partnership_id, type, title, due_on)
             id, partnership_id, type, title, due_on
        from deliverable
       where brand = :brand and partnership_id = any(:partnerships)
       order by partnership_id, type, title, due_on, id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  DeliverableBatch(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Those under these partnerships. */
  Map<ImportedDeliverable.Key, UUID> known(Collection<UUID> partnerships) {
    record Known(ImportedDeliverable.Key key, UUID id) {}
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(KNOWN)
                .bind("brand", brand.slug())
                .bindArray("partnerships", UUID.class, partnerships)
                .map(
                    (row, context) ->
                        new Known(
                            new ImportedDeliverable.Key(
                                row.getObject("partnership_id", UUID.class),
                                DeliverableType.valueOf(row.getString("type")),
                                row.getString("title"),
                                row.getObject("due_on", LocalDate.class)),
                            row.getObject("id", UUID.class)))
                .collect(Collectors.toMap(Known::key, Known::id)));
  }

  void add(List<DeliverableView> planned) {
    if (planned.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(INSERT);
          for (DeliverableView one : planned) {
            batch
                .bind("id", one.id())
                .bind("brand", brand.slug())
                .bind("partnership", one.partnershipId())
                .bind("creator", one.creatorId())
                .bind("campaign", one.campaignId())
                .bind("type", one.type().name())
                .bind("count", one.count())
                .bind("title", one.title())
                .bind("dueOn", one.dueOn())
                .bind("brief", one.briefId())
                .bind("now", one.createdAt())
                .add();
          }
          batch.execute();
        });
  }
}
