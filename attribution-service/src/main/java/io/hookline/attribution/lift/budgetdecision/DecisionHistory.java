package io.hookline.attribution.lift.budgetdecision;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What was added to decisions: nobody can change or delete it, the service neither. */
@Singleton
class DecisionHistory {

  private static final TypeReference<List<DecisionEvidence>> EVIDENCE = new TypeReference<>() {};

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  DecisionHistory(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  void add(UUID decision, BudgetDecisionCorrectionView correction) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into budget_decision_correction
                           (brand, decision_id, number, why, before, added_evidence, corrected_by,
                            corrected_at)
                    values (:brand, :decision, :number, :why, cast(:before as jsonb), :added, :by,
                            :at)
                    """)
                .bind("brand", brand.slug())
                .bind("decision", decision)
                .bind("number", correction.number())
                .bind("why", correction.why())
                .bind("before", OwnJson.write(json, correction.before()))
                .bind("added", correction.addedEvidence())
                .bind("by", correction.correctedBy())
                .bind("at", correction.correctedAt())
                .execute());
  }

  /** The latest first. */
  List<BudgetDecisionCorrectionView> corrections(UUID decision, long before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from budget_decision_correction
                     where brand = :brand and decision_id = :decision and number < :before
                     order by number desc limit :limit
                    """)
                .bind("brand", brand.slug())
                .bind("decision", decision)
                .bind("before", before)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new BudgetDecisionCorrectionView(
                            row.getLong("number"),
                            row.getString("why"),
                            OwnJson.read(json, row.getString("before"), DecisionFacts.class),
                            row.getInt("added_evidence"),
                            row.getString("corrected_by"),
                            instant(row, "corrected_at")))
                .list());
  }

  void add(UUID decision, BudgetDecisionOutcomeView outcome) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into budget_decision_outcome
                           (brand, decision_id, id, verdict, note, evidence, recorded_by, recorded_at)
                    values (:brand, :decision, :id, :verdict, :note, cast(:evidence as jsonb), :by,
                            :at)
                    """)
                .bind("brand", brand.slug())
                .bind("decision", decision)
                .bind("id", outcome.id())
                .bind("verdict", outcome.verdict().name())
                .bind("note", outcome.note())
                .bind("evidence", OwnJson.write(json, outcome.evidence()))
                .bind("by", outcome.recordedBy())
                .bind("at", outcome.recordedAt())
                .execute());
  }

  /** The latest first. */
  List<BudgetDecisionOutcomeView> outcomes(UUID decision, UUID before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from budget_decision_outcome
                     where brand = :brand and decision_id = :decision and id < :before
                     order by id desc limit :limit
                    """)
                .bind("brand", brand.slug())
                .bind("decision", decision)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> outcome(row))
                .list());
  }

  private BudgetDecisionOutcomeView outcome(ResultSet row) throws SQLException {
    return BudgetDecisionOutcomeView.of(
        row.getObject("id", UUID.class),
        OutcomeVerdict.valueOf(row.getString("verdict")),
        row.getString("note"),
        OwnJson.read(json, row.getString("evidence"), EVIDENCE),
        row.getString("recorded_by"),
        instant(row, "recorded_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
