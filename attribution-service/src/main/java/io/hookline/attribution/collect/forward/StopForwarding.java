package io.hookline.attribution.collect.forward;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Stops a forwarding until somebody resumes it, in the running transaction. */
@ApplicationScoped
class StopForwarding {

  private final ForwardingRepository forwardings;

  StopForwarding(ForwardingRepository forwardings) {
    this.forwardings = forwardings;
  }

  /**
   * Does nothing where it is not active any more.
   *
   * @param because for people
   */
  void stop(UUID id, String because, Instant now) {
    Forwarding forwarding = forwardings.getLocked(id);
    if (forwarding.stop(because, now)) {
      forwardings.save(forwarding, ForwardingEvent.Stopped::new);
    }
  }
}
