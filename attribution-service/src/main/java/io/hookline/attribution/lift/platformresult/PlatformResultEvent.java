package io.hookline.attribution.lift.platformresult;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.Subject;

@Subject("platform-results/{id}")
sealed interface PlatformResultEvent extends Event {

  record Entered(PlatformResultView data) implements PlatformResultEvent {}

  record Corrected(PlatformResultView data) implements PlatformResultEvent {}
}
