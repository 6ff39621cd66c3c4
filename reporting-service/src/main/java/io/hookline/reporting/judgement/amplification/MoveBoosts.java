package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Begins and ends the boosts of the present brand by the days on which ads of their posts ran. */
@ApplicationScoped
class MoveBoosts {

  private static final String QUIET =
      "No ad of the post for " + OpenBoost.QUIET_DAYS + " days, while others were told of";

  private final AmplificationDecisionRepository decisions;
  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  MoveBoosts(
      AmplificationDecisionRepository decisions, Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.decisions = decisions;
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  @Transactional
  void move() {
    open().forEach(this::move);
  }

  /** Of somebody else who was quicker the state has moved already. */
  private void move(OpenBoost boost) {
    if (boost.begun().isEmpty() && boost.over().isEmpty()) {
      return;
    }
    AmplificationDecision decision = decisions.getLocked(boost.id());
    if (decision.view().state() != AmplificationState.valueOf(boost.state())) {
      return;
    }
    boost.begun().ifPresent(day -> start(decision, day));
    boost.over().ifPresent(day -> end(decision, day));
  }

  private void start(AmplificationDecision decision, LocalDate day) {
    decision.start(day, day, clock.instant());
    decisions.save(decision, AmplificationDecisionEvent.Started::new);
  }

  private void end(AmplificationDecision decision, LocalDate day) {
    decision.end(day, QUIET, day, clock.instant());
    decisions.save(decision, AmplificationDecisionEvent.Ended::new);
  }

  private List<OpenBoost> open() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select d.id, d.state, min(a.day) as first_day, max(a.day) as last_day,
                           (select max(n.day) from ad_day n
                             where n.brand = :brand and n.network = d.stood ->> 'network') as told_until
                      from amplification_decision d
                      left join ad_day a on a.brand = :brand and a.post_id = d.post_id
                                        and a.day >= coalesce(d.started_on, d.decided_on)
                                        and (a.spend > 0 or a.paid_amount > 0 or a.impressions > 0)
                     where d.brand = :brand and d.state in ('PLANNED', 'RUNNING')
                     group by d.id
                     order by d.id
                    """)
                .bind("brand", brand.slug())
                .map(ConstructorMapper.of(OpenBoost.class))
                .list());
  }
}
