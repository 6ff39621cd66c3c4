package io.hookline.creator.deal.shortlist;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("shortlists/{id}")
sealed interface ShortlistEvent extends Event {

  record Drafted(ShortlistChange data) implements ShortlistEvent {}

  record Revised(ShortlistChange data) implements ShortlistEvent {}

  record Shared(ShortlistChange data) implements ShortlistEvent {}

  record Decided(ShortlistChange data) implements ShortlistEvent {}

  record Closed(ShortlistChange data) implements ShortlistEvent {}
}
