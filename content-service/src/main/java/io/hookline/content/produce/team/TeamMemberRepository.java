package io.hookline.content.produce.team;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;

@Singleton
class TeamMemberRepository extends Aggregates<TeamMember, TeamMemberView> {

  /** No team of a brand has more. */
  private static final int MOST = 1_000;

  private final EntityManager entities;

  TeamMemberRepository(AggregateStore store, EntityManager entities) {
    super(store, TeamMember.class, TeamMember::view, TeamProblem.TEAM_MEMBER_NOT_FOUND);
    this.entities = entities;
  }

  /** Minutes a week of those who work for the brand, by person. */
  Map<String, Integer> capacities() {
    return entities
        .createQuery("from TeamMember where active order by person", TeamMember.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(TeamMember::view)
        .collect(Collectors.toMap(TeamMemberView::person, TeamMemberView::weeklyMinutes));
  }
}
