package io.hookline.content.produce.team;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("team-members/{id}")
sealed interface TeamMemberEvent extends Event {

  record Added(TeamMemberView data) implements TeamMemberEvent {}

  record Updated(TeamMemberView data) implements TeamMemberEvent {}
}
