package io.hookline.creator.money.risk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.creator.money.earning.HoldReason;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Asks the database about candidates: each question is one for all of them. */
@ApplicationScoped
class Findings {

  /** What every question begins with. */
  static final String CANDIDATES =
      """
      with candidate as (
        select * from jsonb_to_recordset(:candidates::jsonb)
          as c ("earningId" uuid, "conversionId" uuid, "creatorId" uuid, "partnershipId" uuid,
                "occurredAt" timestamptz))
      """;

  /**
   * Goes on with the records of the creators who are judged, of which each is there once: those
   * that were merged are of the same person.
   */
  static final String RECORDS =
      """
      , judged as materialized (
        select c.id as creator_id, coalesce(c.merged_into, c.id) as person
          from (select distinct "creatorId" as id from candidate) a
          join creator c on c.brand = :brand and c.id = a.id),
      record as materialized (
        select j.creator_id, j.person, r.id, r.email, r.phone
          from judged j
          join creator r on r.brand = :brand and (r.id = j.person or r.merged_into = j.person))
      """;

  /** A row of an answer. */
  record Finding(UUID earningId, String figure) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  Findings(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /**
   * @param query as {@link #ask}
   * @param reason of a finding
   * @return by earning
   */
  Map<UUID, HoldReason> reasons(
      String query,
      List<Candidate> candidates,
      Map<String, ?> values,
      Function<Finding, HoldReason> reason) {
    return ask(query, candidates, values).stream()
        .collect(Collectors.toMap(Finding::earningId, reason, (one, other) -> one));
  }

  /**
   * @param query over {@code candidate}, of {@code earning_id} and {@code figure}
   */
  List<Finding> ask(String query, List<Candidate> candidates, Map<String, ?> values) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CANDIDATES + query)
                .bind("candidates", OwnJson.write(json, candidates))
                .bind("brand", brand.slug())
                .bindMap(values)
                .map(
                    (row, context) ->
                        new Finding(
                            row.getObject("earning_id", UUID.class), row.getString("figure")))
                .list());
  }
}
