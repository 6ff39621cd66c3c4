package io.hookline.creator.deal.shortlist;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("shortlists/{shortlistId}/links/{id}")
sealed interface ShortlistLinkEvent extends Event {

  record Made(ShortlistLinkChange data) implements ShortlistLinkEvent {}

  record Revoked(ShortlistLinkChange data) implements ShortlistLinkEvent {}
}
