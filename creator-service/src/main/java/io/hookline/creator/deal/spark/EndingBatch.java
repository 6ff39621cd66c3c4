package io.hookline.creator.deal.spark;

import io.hookline.kit.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Ends some codes whose days are over, and tells of others that they will be. */
@ApplicationScoped
class EndingBatch {

  private final EndingSparks ending;
  private final SparkRepository authorizations;
  private final CurrentActor actor;
  private final Clock clock;

  EndingBatch(
      EndingSparks ending, SparkRepository authorizations, CurrentActor actor, Clock clock) {
    this.ending = ending;
    this.authorizations = authorizations;
    this.actor = actor;
    this.clock = clock;
  }

  /** Returns how many were due. */
  @Transactional
  public int next() {
    Instant now = clock.instant();
    List<SparkAuthorization> due = ending.due(now);
    for (SparkAuthorization authorization : due) {
      if (authorization.hasEnded(now)) {
        authorization.take(SparkStep.EXPIRE, actor.actor().shown(), now);
        authorizations.save(authorization, SparkAuthorizationEvent.Expired::new);
      } else {
        authorization.notice(now);
        authorizations.save(authorization, SparkAuthorizationEvent.Ending::new);
      }
    }
    return due.size();
  }
}
