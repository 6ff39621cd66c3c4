package io.hookline.reporting.judgement.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.BrandFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the read model has of budgets, and of what is promised. */
@ApplicationScoped
class BudgetFacts {

  private static final String BUDGETS =
      """
      select b.campaign_id, c.starts_on, c.ends_on, b.steps::text as steps
        from budget b
        left join campaign c on c.brand = :brand and c.id = b.campaign_id
       where b.brand = :brand and (cast(:campaign as uuid) is null or b.campaign_id = :campaign)
       order by b.campaign_id
      """;

  /**
   * What will still be earned; of another currency no amount is known. Of a fee, that was made void
   * was earned too, and once a part was earned in another currency it brings only the instalments
   * of days to come.
   */
  private static final String PROMISED =
      """
      with promised as (
        select p.campaign_id, p.creator_id, p.starts_on as day, p.fee_currency as currency,
               case when g.in_others and p.fee_due = 'ON_DATES'
                    then (select sum((i ->> 'amount')::numeric)
                            from jsonb_array_elements(p.instalments) i
                           where (i ->> 'on')::date > :today)
                    when not g.in_others then p.fee_amount - g.earned end as amount
          from partnership p
         cross join lateral (
            select coalesce(sum(e.amount) filter (where e.currency = p.fee_currency), 0) as earned,
                   count(*) filter (where e.currency <> p.fee_currency) > 0 as in_others
              from earning e
             where e.brand = :brand and e.creator_id = p.creator_id and e.partnership_id = p.id
               and e.kind = 'FLAT_FEE') g
         where p.brand = :brand and p.campaign_id = any(:campaigns)
           and p.status in ('ACTIVE', 'PAUSED') and p.fee_amount > 0
        union all
        select p.campaign_id, p.creator_id, coalesce(d.due_on, p.starts_on), p.pay_currency,
               d.count * r.amount
          from partnership p
          join deliverable d on d.brand = :brand and d.partnership_id = p.id
                            and d.status in ('DUE', 'SUBMITTED', 'CHANGES_REQUESTED')
         cross join lateral jsonb_to_recordset(p.per_deliverable) as r (type text, amount numeric)
         where p.brand = :brand and p.campaign_id = any(:campaigns)
           and p.status in ('ACTIVE', 'PAUSED') and r.type = d.type
      )
      select p.campaign_id, coalesce(m.merged_into, p.creator_id) as creator_id,
             to_char(p.day, 'YYYY-MM') as month,
             case when p.currency = :currency then p.amount end as amount
        from promised p
        left join creator m on m.brand = :brand and m.id = p.creator_id
       where p.amount > 0
      """;

  private static final String DAYS =
      """
      select least((select min(day) from ad_day where brand = :brand),
                   (select first_day from fact_begin where brand = :brand and facts = 'EARNINGS'))
               as first
      """;

  private static final String WITHOUT_RATE =
      """
      select (select count(*) from earning
               where brand = :brand and campaign_id = any(:campaigns) and brand_amount is null
                 and status <> 'VOID')
             + (select count(*) from expense
                 where brand = :brand and campaign_id = any(:campaigns) and brand_amount is null
                   and status = 'APPROVED' and earning_id is null)
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;

  BudgetFacts(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /**
   * @param campaign null for all
   */
  List<Budgeted> budgets(String brand, UUID campaign) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BUDGETS)
                .bind("brand", brand)
                .bindByType("campaign", campaign, UUID.class)
                .map((row, context) -> budgeted(row))
                .list());
  }

  List<Promised> promised(BrandFacts brand, List<UUID> campaigns, LocalDate today) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PROMISED)
                .bind("brand", brand.slug())
                .bindArray("campaigns", UUID.class, campaigns)
                .bind("currency", brand.currency())
                .bind("today", today)
                .map(
                    (row, context) ->
                        new Promised(
                            row.getObject("campaign_id", UUID.class),
                            row.getObject("creator_id", UUID.class),
                            YearMonth.parse(row.getString("month")),
                            row.getBigDecimal("amount")))
                .list());
  }

  /** How much was earned or laid out for the campaigns of which no amount is known. */
  long withoutRate(String brand, List<UUID> campaigns) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(WITHOUT_RATE)
                .bind("brand", brand)
                .bindArray("campaigns", UUID.class, campaigns)
                .mapTo(Long.class)
                .one());
  }

  /** The first day of which anybody told what was spent. */
  Optional<LocalDate> firstDay(String brand) {
    return jdbi.withHandle(
        handle -> handle.createQuery(DAYS).bind("brand", brand).mapTo(LocalDate.class).findOne());
  }

  private Budgeted budgeted(ResultSet row) throws SQLException {
    List<BudgetPlan.Step> steps = new ArrayList<>();
    for (JsonNode step : read(row.getString("steps"))) {
      steps.add(
          new BudgetPlan.Step(
              LocalDate.parse(step.get("from").asText()),
              new BigDecimal(step.get("amount").asText())));
    }
    return new Budgeted(
        row.getObject("campaign_id", UUID.class),
        row.getObject("starts_on", LocalDate.class),
        new BudgetPlan(steps, row.getObject("ends_on", LocalDate.class)));
  }

  private JsonNode read(String steps) {
    try {
      return json.readTree(steps);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
