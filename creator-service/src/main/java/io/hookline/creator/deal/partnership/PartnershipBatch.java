package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.PayColumn;
import io.hookline.creator.terms.TermsColumn;
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

/** Many drafts with few statements. */
@ApplicationScoped
class PartnershipBatch {

  private static final String INSERT =
      """
      insert into partnership
        (id, brand, creator_id, campaign_id, name, starts_on, ends_on, terms_version, terms, pay,
         status, status_since, status_by, status_by_name, version, created_at, updated_at)
      values
        (:id, :brand, :creator, :campaign, :name, :startsOn, :endsOn, 1, :terms::jsonb, :pay::jsonb,
         'DRAFT', :now, :by, :byName, 0, :now, :now)
      """;

  private static final String KNOWN =
      """
      select distinct on (creator_id, name, starts_on) id, creator_id, name, starts_on
        from partnership
       where brand = :brand and creator_id = any(:creators)
       order by creator_id, name, starts_on, id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final TermsVersions versions;
  private final TermsColumn terms = new TermsColumn();
  private final PayColumn pay = new PayColumn();

  PartnershipBatch(Jdbi jdbi, CurrentBrand brand, TermsVersions versions) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.versions = versions;
  }

  /** The partnerships that these creators have. */
  Map<ImportedPartnership.Key, UUID> known(Collection<UUID> creators) {
    record Known(ImportedPartnership.Key key, UUID id) {}
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(KNOWN)
                .bind("brand", brand.slug())
                .bindArray("creators", UUID.class, creators)
                .map(
                    (row, context) ->
                        new Known(
                            new ImportedPartnership.Key(
                                row.getObject("creator_id", UUID.class),
                                row.getString("name"),
                                row.getObject("starts_on", LocalDate.class)),
                            row.getObject("id", UUID.class)))
                .collect(Collectors.toMap(Known::key, Known::id)));
  }

  void add(List<PartnershipView> drafts, Change change) {
    if (drafts.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(INSERT);
          for (PartnershipView draft : drafts) {
            batch
                .bind("id", draft.id())
                .bind("brand", brand.slug())
                .bind("creator", draft.creatorId())
                .bind("campaign", draft.campaignId())
                .bind("name", draft.name())
                .bind("startsOn", draft.startsOn())
                .bind("endsOn", draft.endsOn())
                .bind("terms", terms.convertToDatabaseColumn(draft.terms()))
                .bind("pay", pay.convertToDatabaseColumn(draft.terms().pay()))
                .bind("now", change.at())
                .bind("by", change.by().subject())
                .bind("byName", change.by().name())
                .add();
          }
          batch.execute();
        });
    versions.add(
        drafts.stream()
            .collect(Collectors.toMap(PartnershipView::id, draft -> first(draft, change))));
  }

  private static TermsVersion first(PartnershipView draft, Change change) {
    Agreement agreed = new Agreement(draft.startsOn(), draft.endsOn(), draft.terms());
    return TermsVersion.of(1, null, agreed, null, change);
  }
}
